import Papa from 'papaparse';
import { type Row, schemaOf, type Value } from './tables.js';

/** A table as CSV: a header of field names, one line a row, lists joined with `;`, empty cells for null. */
export function csvText(table: string, rows: readonly Row[]): string {
  const fields = schemaOf(table).fields.map(({ name }) => name);
  const data = rows.map((row) => fields.map((name) => cellText(row[name] ?? null)));
  return `${Papa.unparse([fields, ...data], { newline: '\n' })}\n`;
}

function cellText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.join(';');
  return String(value);
}
