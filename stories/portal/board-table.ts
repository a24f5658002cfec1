import { zh as words } from '../../packages/base/src/messages/zh.js';
import { digits } from '../../packages/base/src/format.js';
import { boardTable } from '../../packages/widgets/src/target-board/table.js';
import { zh as board } from '../../packages/widgets/src/target-board/messages/zh.js';
import type { BoardModel } from '../../packages/widgets/src/target-board/model.js';
import { markup, type Markup } from './markup.js';

type Cells = Readonly<Record<string, string | number | null>>;

/** The rows of the board's own table by the titles of its columns. */
function rowsOf(model: BoardModel): Cells[] {
  const { columns, rows } = boardTable(model, words, board);
  return rows.map((row) => Object.fromEntries(columns.map(({ title }, place) => [title, row[place] ?? null])));
}

function shown(cell: string | number | null | undefined): string {
  return typeof cell === 'number' ? digits(cell, 'zh') : (cell ?? '');
}

/** A quiet word before a name or a figure; nothing where the board has none. */
function beside(name: string, cell: string | number | null | undefined): Markup {
  const word = shown(cell);
  return word === '' ? markup`` : markup`<span class="${name}">${word}</span> `;
}

/**
 * Every goal of a board as a native table for a page without scripts: the board's own table but for progress, which
 * depends on the day. A row that restates a goal follows it and says so.
 */
export function plainBoard(model: BoardModel): Markup {
  const { columns } = board;
  const rows = rowsOf(model);
  const isBound = rows.some((row) => shown(row[columns.group]) !== '');
  const shownColumns = [columns.value, columns.unit, columns.year, ...(isBound ? [columns.group] : []), columns.section, columns.printed];
  const cell = (title: string, row: Cells): Markup => {
    const text = title === columns.year && row[title] === null ? board.noYear : shown(row[title]);
    return markup`<td class="${NAMES[title] ?? ''}">${title === columns.value ? beside('comparator', row[columns.comparator]) : markup``}${text}</td>`;
  };
  const line = (row: Cells): Markup => {
    return markup`<tr><th scope="row">${beside('relation', row[columns.relation])}${shown(row[columns.name])}</th>${shownColumns.map((title) => cell(title, row))}</tr>\n`;
  };
  const themes = model.themes.map(({ name }) => {
    const own = rows.filter((row) => row[columns.theme] === name);
    return markup`<tbody>
<tr class="theme-row"><th colspan="${shownColumns.length + 1}" scope="rowgroup">${name}</th></tr>
${own.map(line)}</tbody>\n`;
  });
  return markup`<p class="plain-source" lang="zh-Hans">${words.source(model.name, model.plan?.issuedOn ?? model.plan?.publishedOn ?? '', '')}</p>
<div class="plain scroll" role="region" tabindex="0" aria-label="${board.caption(model.name)}" lang="zh-Hans">
<table class="plain-board">
<thead><tr><th scope="col">${columns.name}</th>${shownColumns.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
${themes}</table>
</div>`;
}

/** Classes of the cells, by the titles of their columns. */
const NAMES: Readonly<Record<string, string>> = {
  [board.columns.value]: 'value',
  [board.columns.unit]: 'unit',
  [board.columns.year]: 'year',
  [board.columns.group]: 'group',
  [board.columns.section]: 'section',
  [board.columns.printed]: 'printed',
};
