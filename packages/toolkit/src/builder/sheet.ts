import Papa from 'papaparse';
import type { SeedFault, Words } from './seed-fault.js';

/** A CSV as it stands: the header's cells and each further row with its number in a spreadsheet. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const QUOTED: Words = { en: 'quotation marks in pairs around a cell', zh: '成对包住单元格的引号' };
const QUOTE_REMEDY: Words = {
  en: 'Put the whole cell in quotation marks and double each mark inside it',
  zh: '请用引号包住整个单元格，其中的引号须写两个',
};
const COMMA_REMEDY: Words = {
  en: 'Put cells that hold a comma in quotation marks, and write an empty cell for each missing one',
  zh: '含逗号的单元格须加引号，缺少的单元格须补为空单元格',
};
const HEADER: Words = { en: 'a header row with column names', zh: '写有列名的首行' };
const HEADER_REMEDY: Words = { en: 'Write the names of the columns into row 1', zh: '请在第1行写明列名' };

/**
 * Cells of a CSV text, separated by commas, tabs or semicolons, with every fault of its form. Empty rows are
 * dropped.
 */
export function readSheet(
  file: string,
  text: string,
): { readonly sheet: Sheet; readonly faults: readonly SeedFault[] } {
  const opening = text.slice(0, text.search(/[\r\n]|$/u));
  const delimiter = delimiterOf(opening);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const [header = [], ...records] = data;
  const faults: SeedFault[] = errors.flatMap((error) =>
    error.type === 'Quotes'
      ? [
          {
            file,
            row: (error.row ?? 0) + 1,
            column: null,
            found: error.message,
            expected: QUOTED,
            remedy: QUOTE_REMEDY,
          },
        ]
      : [],
  );
  if (header.every((name) => name.trim() === '')) {
    faults.push({ file, row: null, column: null, found: opening, expected: HEADER, remedy: HEADER_REMEDY });
    return { sheet: { header: [], rows: [] }, faults };
  }
  const rows = records
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (faults.length === 0) faults.push(...rows.flatMap((record) => widthFaults(file, header, record)));
  return { sheet: { header, rows }, faults };
}

function delimiterOf(opening: string): string {
  const counts = [',', '\t', ';'].map((mark) => ({ mark, cells: opening.split(mark).length }));
  return counts.reduce((best, next) => (next.cells > best.cells ? next : best)).mark;
}

function widthFaults(
  file: string,
  header: readonly string[],
  record: Sheet['rows'][number],
): readonly SeedFault[] {
  const surplus = record.cells.slice(header.length);
  if (record.cells.length >= header.length && surplus.every((cell) => cell.trim() === '')) return [];
  const expected = { en: `${header.length} cells`, zh: `${header.length}个单元格` };
  const found = `${record.cells.length} cells`;
  return [{ file, row: record.row, column: null, found, expected, remedy: COMMA_REMEDY }];
}
