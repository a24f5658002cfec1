import { rowsOf } from '../../../data/src/parse.js';
import type { DataPackage } from '../../../data/src/types.js';
import { type Row, schemaOf, TABLES, type Value } from './tables.js';

/** Rows of each table by resource name; a table without rows is an empty list. */
export type PackageRows = ReadonlyMap<string, readonly Row[]>;

/** The rows of a package, every field in the schema's order. */
export function packageRows(data: DataPackage): PackageRows {
  const rows = rowsOf(data);
  return new Map(
    TABLES.map((table) => [
      table,
      (rows.get(table) ?? []).map((row) => orderedRow(table, new Map(Object.entries(row)))),
    ]),
  );
}

function orderedRow(table: string, cells: ReadonlyMap<string, unknown>): Row {
  const fields = schemaOf(table).fields.map(({ name }) => name);
  return Object.fromEntries(fields.map((name) => [name, valueOf(cells.get(name))]));
}

function valueOf(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return null;
  const list: readonly unknown[] = value;
  const numbers = list.filter((entry) => typeof entry === 'number');
  return numbers.length > 0 ? numbers : list.filter((entry) => typeof entry === 'string');
}
