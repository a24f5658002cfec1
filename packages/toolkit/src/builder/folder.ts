import { readCell } from './cell.js';
import { decodeSeed } from './decode.js';
import { editSteps, readHeader } from './header.js';
import type { SeedFault, SeedFile, Words } from './seed-fault.js';
import { readSheet } from './sheet.js';
import { type Row, type Value, schemaOf, shelfOf, TABLES } from './tables.js';

/** One row with the place it was read from. */
export interface PlacedRow {
  readonly file: string;
  /** The folder the file stands in: a plan's id, or `vocabulary`. */
  readonly folder: string;
  /** Row as a spreadsheet numbers it. */
  readonly row: number;
  readonly values: Row;
  /** The cells as they stand, by field name. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Everything that a folder holds, table by table in the order of its files, and what could not be read. */
export interface Folder {
  readonly tables: ReadonlyMap<string, readonly PlacedRow[]>;
  readonly faults: readonly SeedFault[];
  /** Tables of which a whole file could not be read, so that references to them prove nothing. */
  readonly unread: ReadonlySet<string>;
}

const WRONG_PLACE: Words = { en: 'Move or rename the file', zh: '请移动或重命名该文件' };

/**
 * Reads the CSV files of a folder: `<plan-id>/<table>.csv`, `<plan-id>/plan.csv` and
 * `vocabulary/<table>.csv`.
 */
export function readFolder(files: readonly SeedFile[]): Folder {
  const tables = new Map<string, PlacedRow[]>(TABLES.map((table) => [table, []]));
  const faults: SeedFault[] = [];
  const unread = new Set<string>();
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const file of sorted) {
    if (!file.path.toLowerCase().endsWith('.csv')) continue;
    const table = tableOf(file.path);
    const misplaced = placeFault(file.path, table);
    if (misplaced !== undefined || table === undefined) {
      if (misplaced !== undefined) faults.push(misplaced);
      continue;
    }
    const reading = readRows(file, table);
    faults.push(...reading.faults);
    if (reading.rows === undefined) unread.add(table);
    else tables.get(table)?.push(...reading.rows);
  }
  return { tables, faults, unread };
}

function tableOf(path: string): string | undefined {
  const name = path
    .split('/')
    .at(-1)
    ?.replace(/\.csv$/iu, '');
  const table = name === 'plan' ? 'plans' : name;
  return TABLES.find((known) => known === table);
}

function placeFault(path: string, table: string | undefined): SeedFault | undefined {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const fault = (expected: Words): SeedFault => {
    return { file: path, row: null, column: null, found: path, expected, remedy: WRONG_PLACE };
  };
  if (table === undefined) {
    const steps = (known: string): number => editSteps(name, `${known}.csv`);
    const near = TABLES.reduce((best, next) => (steps(next) < steps(best) ? next : best));
    return fault({ en: `a table’s file name such as ${near}.csv`, zh: `表的文件名，如 ${near}.csv` });
  }
  const shelf = parts.length === 2 ? parts[0] : undefined;
  if (shelfOf(table) === 'vocabulary') {
    return shelf === 'vocabulary' ? undefined : fault({ en: `vocabulary/${name}`, zh: `vocabulary/${name}` });
  }
  if (shelf !== undefined && shelf !== 'vocabulary') return undefined;
  return fault({
    en: `a folder named like the plan’s id, then ${name}`,
    zh: `以规划编号命名的文件夹，其中放 ${name}`,
  });
}

function readRows(
  file: SeedFile,
  table: string,
): { readonly rows?: readonly PlacedRow[]; readonly faults: readonly SeedFault[] } {
  const text = decodeSeed(file.bytes);
  if (text.status === 'refused') {
    const { expected, remedy } = text;
    return { faults: [{ file: file.path, row: null, column: null, found: file.path, expected, remedy }] };
  }
  const { sheet, faults: formFaults } = readSheet(file.path, text.value);
  if (formFaults.length > 0) return { faults: formFaults };
  const schema = schemaOf(table);
  const header = readHeader(file.path, sheet, schema);
  const faults = [...header.faults];
  const folder = file.path.split('/').at(0) ?? '';
  const rows = sheet.rows.map(({ row, cells }) => {
    const values: Record<string, Value> = {};
    const named: Record<string, string> = {};
    for (const { at, field } of header.columns) {
      if (field.derived === true) continue;
      const cell = cells[at] ?? '';
      named[field.name] = cell;
      const reading = readCell(cell, field);
      if (reading.status === 'read') {
        values[field.name] = reading.value;
      } else {
        const { expected, remedy } = reading;
        faults.push({ file: file.path, row, column: field.name, found: cell, expected, remedy });
      }
    }
    return { file: file.path, folder, row, values, cells: named };
  });
  return { rows, faults };
}
