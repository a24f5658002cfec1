import type { Mark, Role } from '../../../base/src/picture/marks.js';
import { DIAMOND, type Stretch } from './axis-scale.js';
import type { When } from './entry.js';

/** How high a bar is, in units. */
export const BAR = 8;

/** A bar from a printed start to a printed end. */
export function bar({ from, to }: Stretch, y: number, fill: Role, height = BAR): Mark {
  return { kind: 'rect', x: from + 1, y: y - height / 2, w: Math.max(1, to - from - 2), h: height, fill };
}

/** A day, cut out of what lies below it. */
export function diamond(x: number, y: number, half = DIAMOND): Mark[] {
  const d = (size: number): string => `M0-${size} ${size} 0 0 ${size}-${size} 0Z`;
  return [
    { kind: 'path', d: d(half + 2), at: [x, y, 1], fill: 'ground' },
    { kind: 'path', d: d(half), at: [x, y, 1], fill: 'ink' },
  ];
}

/** A month or a year of which nothing closer is printed. */
export function bracket({ from, to }: Stretch, y: number): Mark {
  const length = Math.max(4, to - from);
  return { kind: 'path', d: `M1-6V6M1 0H${length - 1}M${length - 1}-6V6`, at: [from, y, 1], stroke: 'ink', width: 2 };
}

/** The marks of an entry on a line. */
export function marksOf(when: When, stretches: readonly Stretch[], y: number, fill: Role, height = BAR): Mark[] {
  return stretches.flatMap((stretch) => {
    if (when.shape === 'bar') return [bar(stretch, y, fill, height)];
    return stretch.from === stretch.to ? diamond(stretch.from, y) : [bracket(stretch, y)];
  });
}

/** An upright line that leaves out the boxes of texts that it would cross. */
export function upright(x: number, top: number, bottom: number, boxes: readonly Box[]): string {
  const crossed = boxes.filter((box) => box.x - 3 < x && x < box.x + box.w + 3).sort((a, b) => a.y - b.y);
  let d = '';
  let from = top;
  for (const { y, h } of crossed) {
    if (y > from) d += `M${x} ${from}V${Math.min(y, bottom)}`;
    from = Math.max(from, y + h);
  }
  return from < bottom ? `${d}M${x} ${from}V${bottom}` : d;
}

/** A rectangle in units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
