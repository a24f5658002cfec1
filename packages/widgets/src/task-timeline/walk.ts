/** A row of the axis, or the cells of a list or group one below the other. */
export interface WalkLine {
  readonly isAcross: boolean;
  /** Ids of entries; `x` is the place on the axis. */
  readonly stops: readonly { readonly id: string; readonly x: number }[];
}

/**
 * The id that a key leads to from where the focus is, or undefined where it leads nowhere. Arrows move by what is seen:
 * along a row of the axis and between rows, down a group and from group to group; Home and End go to the ends of the
 * row or group, with Control to the ends of all.
 */
export function walked(lines: readonly WalkLine[], current: string, key: string, isControl: boolean): string | undefined {
  const place = lines.findIndex(({ stops }) => stops.some(({ id }) => id === current));
  const line = lines[place];
  if (!line) return undefined;
  const { stops, isAcross } = line;
  const at = stops.findIndex(({ id }) => id === current);
  const ends = isControl ? lines.flatMap((one) => one.stops) : stops;
  const x = stops[at]?.x ?? 0;
  switch (key) {
    case 'Home':
      return ends[0]?.id;
    case 'End':
      return ends[ends.length - 1]?.id;
    case 'ArrowRight':
      return isAcross ? stops[at + 1]?.id : lines[place + 1]?.stops[0]?.id;
    case 'ArrowLeft':
      return isAcross ? stops[at - 1]?.id : nearest(lines[place - 1], x, 'ArrowLeft');
    case 'ArrowDown':
      return (isAcross ? undefined : stops[at + 1]?.id) ?? nearest(lines[place + 1], x, key);
    case 'ArrowUp':
      return (isAcross ? undefined : stops[at - 1]?.id) ?? nearest(lines[place - 1], x, key);
    default:
      return undefined;
  }
}

/** Where one comes into a line: on a row of the axis at the entry closest to where one was. */
function nearest(line: WalkLine | undefined, x: number, key: string): string | undefined {
  if (!line) return undefined;
  if (!line.isAcross) return (key === 'ArrowUp' ? line.stops[line.stops.length - 1] : line.stops[0])?.id;
  let best = line.stops[0];
  for (const stop of line.stops) if (best === undefined || Math.abs(stop.x - x) < Math.abs(best.x - x)) best = stop;
  return best?.id;
}
