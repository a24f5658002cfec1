import type { PlacedRow } from './folder.js';
import type { SeedFault, Words } from './seed-fault.js';
import { type Row, textOf } from './tables.js';

export type Tables = ReadonlyMap<string, readonly PlacedRow[]>;

export function rowsIn(tables: Tables, table: string): readonly PlacedRow[] {
  return tables.get(table) ?? [];
}

/** A fault of one cell, with the cell as it stands in the file. */
export function finding(placed: PlacedRow, column: string, expected: Words, remedy: Words): SeedFault {
  return { file: placed.file, row: placed.row, column, found: placed.cells[column] ?? '', expected, remedy };
}

/** The rows of a table by their id. */
export function byId(tables: Tables, table: string): ReadonlyMap<string, PlacedRow> {
  return new Map(rowsIn(tables, table).map((placed) => [textOf(placed.values, 'id'), placed]));
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
