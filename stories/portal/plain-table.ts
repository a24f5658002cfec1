import type { DataTable } from '../../packages/base/src/face.js';
import { digits } from '../../packages/base/src/format.js';
import { markup, type Markup } from './markup.js';

type Cell = DataTable['rows'][number][number];

/** What a page shows of a widget's table. */
export interface PlainChoice {
  /** Titles of the columns shown; the first one names the row. */
  readonly columns: readonly string[];
  /** Title of the column by which rows are put together, each group under a row with its value. */
  readonly group?: string;
  /** Class of the table. */
  readonly name: string;
}

/** The rows of a group, in their order; groups stand in the order of their first rows. */
function groupsOf(rows: readonly (readonly Cell[])[], place: number): Map<string, (readonly Cell[])[]> {
  const groups = new Map<string, (readonly Cell[])[]>();
  for (const row of rows) {
    const value = String(row[place] ?? '');
    groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  return groups;
}

/** From so many letters on a cell asks for a wide column. */
const LONG = 24;

function shown(cell: Cell | undefined): string {
  return typeof cell === 'number' ? digits(cell, 'zh') : (cell ?? '');
}

/** A widget's own table as a native one, in Chinese, for a page without scripts. Throws if the widget has no such column. */
export function plainTable(table: DataTable, { columns, group, name }: PlainChoice): Markup {
  const placeOf = (title: string): number => {
    const place = table.columns.findIndex((column) => column.title === title);
    if (place === -1) throw new Error(`“${table.caption}” has no column ${title}.`);
    return place;
  };
  const places = columns.map(placeOf);
  const [first = 0, ...others] = places;
  const long = new Set(others.filter((place) => table.rows.some((row) => shown(row[place]).length >= LONG)));
  const line = (row: readonly Cell[]): Markup => {
    const cells = others.map((place) => markup`<td class="${long.has(place) ? 'long' : (table.columns[place]?.kind ?? 'text')}">${shown(row[place])}</td>`);
    return markup`<tr><th scope="row">${shown(row[first])}</th>${cells}</tr>\n`;
  };
  const bodies = group === undefined
    ? [markup`<tbody>\n${table.rows.map(line)}</tbody>\n`]
    : [...groupsOf(table.rows, placeOf(group))].map(([value, rows]) => markup`<tbody>
<tr class="theme-row"><th colspan="${columns.length}" scope="rowgroup">${value}</th></tr>
${rows.map(line)}</tbody>\n`);
  return markup`<div class="plain scroll" role="region" tabindex="0" aria-label="${table.caption}" lang="zh-Hans">
<table class="plain-rows ${name}">
<thead><tr>${columns.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
${bodies}</table>
</div>`;
}
