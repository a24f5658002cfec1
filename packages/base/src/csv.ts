import { csvFormatRows } from 'd3-dsv';
import type { DataTable } from './face.js';

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The table as CSV for spreadsheets: byte order mark, CRLF, formulas disarmed by a leading apostrophe. Code columns and
 * numbers are written as they are.
 */
export function csvOf({ columns, rows }: DataTable): string {
  const head = columns.map(({ title }) => title);
  const body = rows.map((row) =>
    row.map((cell, place) => {
      if (cell === null) return '';
      return typeof cell === 'string' && columns[place]?.kind !== 'code' && FORMULA.test(cell)
        ? `'${cell}`
        : String(cell);
    }),
  );
  return `\ufeff${csvFormatRows([head, ...body]).replace(/\n/g, '\r\n')}\r\n`;
}
