import type { PlacedRow } from './folder.js';
import type { SeedFault, Words } from './seed-fault.js';
import { type Row, textOf } from './tables.js';

export type Tables = ReadonlyMap<string, readonly PlacedRow[]>;

export function rowsIn(tables: Tables, table: string): readonly PlacedRow[] {
  return tables.get(table) ?? [];
}

/** A fault of one cell, with the cell as it stands in the file. */
export function finding(placed: PlacedRow, column: string, expected: Words, remedy: Words): SeedFault {
  const heading = placed.headings[column];
  const found = placed.cells[column] ?? '';
  const titled = heading === undefined ? {} : { heading };
  return { file: placed.file, row: placed.row, column, ...titled, found, expected, remedy };
}

/** Whether a row's sheet has all these columns; a check of a column that is absent would blame every row. */
export function hasColumns(placed: PlacedRow, ...columns: readonly string[]): boolean {
  return columns.every((column) => column in placed.cells);
}

/** The rows of a table by their id, the first of those that share one; rows without an id are left out. */
export function byId(tables: Tables, table: string): ReadonlyMap<string, PlacedRow> {
  const rows = new Map<string, PlacedRow>();
  for (const placed of rowsIn(tables, table)) {
    const id = textOf(placed.values, 'id');
    if (id !== '' && !rows.has(id)) rows.set(id, placed);
  }
  return rows;
}

/** A number of a row, undefined where it is null or was refused. */
export function numberOf(row: Row, column: string): number | undefined {
  const value = row[column];
  return typeof value === 'number' ? value : undefined;
}

/** The texts of a list column. */
export function listOf(row: Row, column: string): readonly string[] {
  const value = row[column];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
