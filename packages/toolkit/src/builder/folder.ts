import { readCell } from './cell.js';
import { decodeSeed } from './decode.js';
import { readHeader } from './header.js';
import type { SeedFault, SeedFile } from './seed-fault.js';
import { isCsv, isWorkbook, placeFault, tableOf } from './seed-place.js';
import { readSheet } from './sheet.js';
import { type Row, schemaOf, TABLES, type Value } from './tables.js';

/** One row with the place it was read from. */
export interface PlacedRow {
  readonly file: string;
  /** The folder the file stands in: a plan's id, or `vocabulary`. */
  readonly folder: string;
  /** Row as a spreadsheet numbers it. */
  readonly row: number;
  readonly values: Row;
  /** The cells as they stand, by field name; a column that the sheet lacks is no key. */
  readonly cells: Readonly<Record<string, string>>;
  /** The titles of the sheet's columns by field name, where they are not the field names. */
  readonly headings: Readonly<Record<string, string>>;
}

/** Everything that a folder holds, table by table in the order of its files, and what could not be read. */
export interface Folder {
  readonly tables: ReadonlyMap<string, readonly PlacedRow[]>;
  readonly faults: readonly SeedFault[];
  /** Tables of which a file, a row or the key could not be read, so that references to them prove nothing. */
  readonly unread: ReadonlySet<string>;
}

interface SheetReading {
  readonly rows: readonly PlacedRow[];
  readonly faults: readonly SeedFault[];
  readonly isWhole: boolean;
}

/**
 * Reads the CSV files of a folder: `<plan-id>/<table>.csv`, `<plan-id>/plan.csv` and
 * `vocabulary/<table>.csv`. A workbook is a fault, other files are passed over.
 */
export function readFolder(files: readonly SeedFile[]): Folder {
  const tables = new Map<string, PlacedRow[]>(TABLES.map((table) => [table, []]));
  const faults: SeedFault[] = [];
  const unread = new Set<string>();
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const file of sorted) {
    if (!isCsv(file.path) && !isWorkbook(file.path)) continue;
    const table = tableOf(file.path);
    const misplaced = placeFault(file.path);
    if (misplaced !== undefined) faults.push(misplaced);
    if (misplaced !== undefined || table === undefined) {
      for (const hidden of table === undefined ? TABLES : [table]) unread.add(hidden);
      continue;
    }
    const reading = readRows(file, table);
    faults.push(...reading.faults);
    tables.get(table)?.push(...reading.rows);
    if (!reading.isWhole) unread.add(table);
  }
  return { tables, faults, unread };
}

function readRows(file: SeedFile, table: string): SheetReading {
  const text = decodeSeed(file.bytes);
  if (text.status === 'refused') {
    const { expected, remedy } = text;
    const fault = { file: file.path, row: null, column: null, found: file.path, expected, remedy };
    return { rows: [], faults: [fault], isWhole: false };
  }
  const { sheet, faults: formFaults } = readSheet(file.path, text.value);
  if (sheet.header.length === 0) return { rows: [], faults: formFaults, isWhole: false };
  const schema = schemaOf(table);
  const header = readHeader(file.path, sheet, schema);
  const faults = [...formFaults, ...header.faults];
  if (header.columns.length === 0) return { rows: [], faults, isWhole: false };
  const folder = file.path.split('/').at(0) ?? '';
  const headings = Object.fromEntries(
    header.columns.flatMap(({ field, heading }) => (heading === undefined ? [] : [[field.name, heading]])),
  );
  const rows = sheet.rows.map(({ row, cells }) => {
    const values: Record<string, Value> = {};
    const named: Record<string, string> = {};
    for (const { at, field, heading } of header.columns) {
      if (field.derived === true) continue;
      const cell = cells[at] ?? '';
      named[field.name] = cell;
      const reading = readCell(cell, field);
      if (reading.status === 'read') {
        values[field.name] = reading.value;
      } else {
        const { expected, remedy } = reading;
        const titled = heading === undefined ? {} : { heading };
        faults.push({ file: file.path, row, column: field.name, ...titled, found: cell, expected, remedy });
      }
    }
    return { file: file.path, folder, row, values, cells: named, headings };
  });
  const hasKey = schema.primaryKey.every((part) => header.columns.some(({ field }) => field.name === part));
  return { rows, faults, isWhole: formFaults.length === 0 && hasKey };
}
