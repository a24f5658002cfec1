import { counted } from '../counted.js';
import { brokenLines } from './broken-lines.js';
import { textMark, type Mark, type Role } from './marks.js';
import { moved } from './moved.js';
import type { Measure } from './text-width.js';

/** Marks with the height they need, from the top left. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

interface Setting {
  readonly size: number;
  readonly width: number;
  readonly fill: Role;
  readonly bold?: boolean;
}

/** A text in lines of a width. */
export function block(text: string, { size, width, fill, bold }: Setting, measure: Measure): Block {
  const lines = text === '' ? [] : brokenLines(text, width, size, bold ?? false, measure);
  const marks = lines.map((line, place) =>
    textMark(0, size * (1.1 + place * 1.5), { text: line, size, fill, bold: bold ?? false }),
  );
  return { marks, height: lines.length * size * 1.5 };
}

/** Blocks one below the other. */
export function under(blocks: readonly Block[], gap = 0): Block {
  const marks: Mark[] = [];
  let height = 0;
  for (const one of blocks) {
    if (one.height > 0 && height > 0) height += gap;
    marks.push(...moved(one.marks, 0, height));
    height += one.height;
  }
  return { marks, height };
}

/** Cells in so many columns, row by row. The blocks of a cell stand level with those of its neighbours. */
export function columns(cells: readonly (readonly Block[])[], count: number, shift: number, gap: number): Block {
  const rows: Block[] = [];
  for (let from = 0; from < cells.length; from += count) {
    const row = cells.slice(from, from + count);
    const layers = counted(Math.max(...row.map((cell) => cell.length)), (layer): Block => {
      const blocks = row.map((cell) => cell[layer] ?? { marks: [], height: 0 });
      return {
        marks: blocks.flatMap(({ marks }, place) => moved(marks, place * shift, 0)),
        height: Math.max(...blocks.map(({ height }) => height)),
      };
    });
    rows.push(under(layers));
  }
  return under(rows, gap);
}
