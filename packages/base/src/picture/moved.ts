import type { Mark } from './marks.js';

/** The marks moved by x and y; paths are moved by their place. */
export function moved(marks: readonly Mark[], x: number, y: number): Mark[] {
  return marks.map((mark) => {
    if (mark.kind !== 'path') return { ...mark, x: mark.x + x, y: mark.y + y };
    const [left, top, scale] = mark.at ?? [0, 0, 1];
    return { ...mark, at: [left + x, top + y, scale] };
  });
}
