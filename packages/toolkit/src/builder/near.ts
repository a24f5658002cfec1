/** Fewest characters to insert, delete or replace that turn one text into the other. */
function editSteps(from: string, to: string): number {
  const target = [...to];
  let previous = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of target.entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[target.length] ?? 0;
}

/** The name that a mistyped one most likely means: at most a third of its letters changed, else none. */
export function nearest(mistyped: string, names: readonly string[]): string | undefined {
  const most = [...mistyped].length / 3;
  const ranked = names.map((name) => ({ name, steps: editSteps(mistyped, name) }));
  return ranked
    .filter(({ steps }) => steps <= most)
    .reduce<(typeof ranked)[number] | undefined>(
      (best, next) => (best === undefined || next.steps < best.steps ? next : best),
      undefined,
    )?.name;
}
