import type { DataTable } from '../../../base/src/face.js';
import type { Words } from '../../../base/src/messages/words.js';

/** From so many rows on, what is the same in all of them is said once. */
const MANY = 4;

/**
 * The table as a page without scripts has it. Columns in which no row has anything are left out, and what every row of
 * many says is said in the caption instead: a narrow page has room for few columns.
 */
export function plainTable({ caption, columns, rows, shown }: DataTable, { colon, pause }: Pick<Words, 'colon' | 'pause'>): DataTable {
  const visible = rows.slice(0, shown);
  const valuesAt = (place: number): Set<string> => new Set(visible.map((row) => String(row[place] ?? '')));
  const said: string[] = [];
  const places = columns.flatMap(({ title }, place) => {
    const [value = '', ...more] = valuesAt(place);
    if (more.length > 0) return [place];
    if (value === '') return [];
    if (place === 0 || visible.length < MANY) return [place];
    said.push(`${title}${colon}${value}`);
    return [];
  });
  return {
    caption: [caption, ...said].join(pause),
    columns: places.flatMap((place) => columns[place] ?? []),
    rows: visible.map((row) => places.map((place) => row[place] ?? null)),
  };
}
