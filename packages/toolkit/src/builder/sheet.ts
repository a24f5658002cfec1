import Papa from 'papaparse';
import type { SeedFault, Words } from './seed-fault.js';

/** A CSV as it stands: the header's cells and each further row with its number in a spreadsheet. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** What is wrong with the quotation marks of the row. */
  readonly quotes?: Words;
}

const QUOTED: Words = { en: 'quotation marks in pairs around a cell', zh: '成对包住单元格的引号' };
const UNCLOSED: Words = { en: 'a quotation mark that none closes', zh: '没有配对的引号' };
const INSIDE: Words = { en: 'a quotation mark inside a quoted cell', zh: '带引号的单元格中间的引号' };
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
 * Cells of a CSV text, separated by commas, tabs or semicolons, with every fault of its form. Empty rows and
 * rows with a fault are dropped; the header is empty where it cannot be read. A file with a stray quotation
 * mark is read line by line, so that the mark spoils its own line only.
 */
export function readSheet(
  file: string,
  text: string,
): { readonly sheet: Sheet; readonly faults: readonly SeedFault[] } {
  const opening = text.slice(0, text.search(/[\r\n]|$/u));
  const [first, ...further] = rowsOf(text, delimiterOf(opening));
  const header = first?.cells ?? [];
  if (first === undefined || first.quotes !== undefined || header.every((name) => name.trim() === '')) {
    const fault = first?.quotes === undefined ? undefined : quoteFault(file, 1, first.quotes);
    const expected = HEADER;
    const missing = { file, row: null, column: null, found: opening, expected, remedy: HEADER_REMEDY };
    return { sheet: { header: [], rows: [] }, faults: [fault ?? missing] };
  }
  const rows: SheetRow[] = [];
  const faults: SeedFault[] = [];
  for (const record of further) {
    if (record.cells.every((cell) => cell.trim() === '')) continue;
    const fault =
      record.quotes === undefined
        ? widthFault(file, header, record)
        : quoteFault(file, record.row, record.quotes);
    if (fault === undefined) rows.push(record);
    else faults.push(fault);
  }
  return { sheet: { header, rows }, faults };
}

function delimiterOf(opening: string): string {
  const counts = [',', '\t', ';'].map((mark) => ({ mark, cells: opening.split(mark).length }));
  return counts.reduce((best, next) => (next.cells > best.cells ? next : best)).mark;
}

function rowsOf(text: string, delimiter: string): readonly SheetRow[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  if (!errors.some(({ type }) => type === 'Quotes')) {
    return data.map((cells, index) => ({ row: index + 1, cells }));
  }
  return text.split(/\r\n|\n|\r/u).map((line, index) => {
    const alone = Papa.parse<string[]>(line, { delimiter });
    const error = alone.errors.find(({ type }) => type === 'Quotes');
    const quotes = error === undefined ? {} : { quotes: error.code === 'MissingQuotes' ? UNCLOSED : INSIDE };
    return { row: index + 1, cells: alone.data[0] ?? [], ...quotes };
  });
}

function quoteFault(file: string, row: number, found: Words): SeedFault {
  return { file, row, column: null, found, expected: QUOTED, remedy: QUOTE_REMEDY };
}

function widthFault(file: string, header: readonly string[], record: SheetRow): SeedFault | undefined {
  const surplus = record.cells.slice(header.length);
  if (record.cells.length >= header.length && surplus.every((cell) => cell.trim() === '')) return undefined;
  const expected = cellCount(header.length);
  const found = cellCount(record.cells.length);
  return { file, row: record.row, column: null, found, expected, remedy: COMMA_REMEDY };
}

function cellCount(count: number): Words {
  return { en: `${count} ${count === 1 ? 'cell' : 'cells'}`, zh: `${count}个单元格` };
}
