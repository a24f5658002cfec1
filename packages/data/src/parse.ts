import { patterns, tables } from './schema/checks.js';
import type { DataPackage } from './types.js';

/** What sort of fault it is; `conflict` and `overlay` come from merging packages. */
export type FaultCode =
  | 'not-a-package'
  | 'missing'
  | 'type'
  | 'choice'
  | 'pattern'
  | 'range'
  | 'duplicate'
  | 'reference'
  | 'unknown-column'
  | 'conflict'
  | 'overlay';

/** What is wrong with one cell, one row or the package. */
export interface Fault {
  readonly code: FaultCode;
  /** Name of the resource, such as `network-nodes`; empty for a fault of the package itself. */
  readonly table: string;
  /** Place among the table's rows, from 0; null for a fault of the table or the package. */
  readonly row: number | null;
  readonly column: string | null;
  /**
   * What stands there as JSON writes it: text in quotes, cut after 60 signs; nested values are `list` or
   * `record`.
   */
  readonly found: string;
  /**
   * What would be right: a type, the name of a pattern, choices or the table's columns separated by `|`,
   * limits as `1~12`, a table. `faultText` puts it in words.
   */
  readonly expected: string;
}

/** A package, or every fault that it has. */
export type ParseResult =
  | { readonly ok: true; readonly data: DataPackage }
  | { readonly ok: false; readonly faults: readonly Fault[] };

type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  /** `*` part of the key, `!` required, empty where null is allowed. */
  readonly mark: string;
  /** First sign of the type, see checks.ts. */
  readonly type: string;
  /** The rest of the type: a pattern's name, choices, limits. */
  readonly detail: string;
  /** Table that the column refers to, or empty. */
  readonly reference: string;
}

const columnsByTable = new Map<string, readonly Column[]>();
for (const table of Object.keys(tables)) columnsByTable.set(table, tables[table].split(' ').map(columnOf));

function columnOf(text: string): Column {
  const [, name, mark, type, detail, reference] = /^(\w+)([*!]?)([/=#?[]?)([^@]*)@?(.*)/.exec(text) ?? [];
  return { name, mark, type, detail, reference };
}

/**
 * Reads a data package: the JSON value of a Frictionless descriptor with inline rows and `contract: 1`. Every
 * row comes out with every column of its table in the schema's order, null or an empty list where it is
 * absent or an empty text. Resources of other names are ignored. A reference is checked where the table it
 * leads to has rows. Never throws and leaves the input as it is. A package of another contract has the one
 * fault `not-a-package` with the column `contract`.
 */
export function parse(input: unknown): ParseResult {
  const faults: Fault[] = [];
  const { contract, resources, name, version }: Row = isRecord(input) ? input : {};
  const refuse = (column: string | null, value: unknown, expected: string): ParseResult => ({
    ok: false,
    faults: [faultOf('not-a-package', '', null, column, value, expected)],
  });
  if (!isRecord(input)) return refuse(null, input, 'record');
  if (contract !== 1) return refuse('contract', contract, '1');
  if (!Array.isArray(resources) || !resources.every(isRecord)) return refuse('resources', resources, 'list');
  if (!isText(name) || !patterns.id.test(name)) return refuse('name', name, 'id');
  if (!isText(version) || !version) return refuse('version', version, 'text');
  const rowsByTable = new Map<string, readonly Row[]>();
  for (const [table, columns] of columnsByTable) {
    const found = resources.filter((resource) => resource.name === table);
    rowsByTable.set(table, readTable(table, columns, found, faults));
  }
  for (const [table, columns] of columnsByTable) checkReferences(table, columns, rowsByTable, faults);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, data: assemble(name, version, rowsByTable) };
}

/** A fault that shows `value` as what was found. */
export function faultOf(
  code: FaultCode,
  table: string,
  row: number | null,
  column: string | null,
  value: unknown,
  expected: string,
): Fault {
  return { code, table, row, column, found: foundText(value), expected };
}

/** A package of these rows, which must be rows that `parse` has read; a table without rows is empty. */
export function assemble(
  name: string,
  version: string,
  rowsByTable: ReadonlyMap<string, readonly object[]>,
): DataPackage {
  const data: Record<string, unknown> = { name, version };
  for (const table of columnsByTable.keys()) data[propertyOf(table)] = rowsByTable.get(table) ?? [];
  return data as unknown as DataPackage;
}

/** Rows of every table of a package by the name of the resource. */
export function rowsOf(data: DataPackage): ReadonlyMap<string, readonly object[]> {
  const properties = data as unknown as Record<string, readonly object[]>;
  return new Map([...columnsByTable.keys()].map((table) => [table, properties[propertyOf(table)]]));
}

/** The key of a row: its id, or the parts of its key separated by spaces. */
export function keyOf(table: string, row: object): string {
  const cells = row as Row;
  const parts = (columnsByTable.get(table) ?? []).filter(({ mark }) => mark === '*');
  return parts.map((column) => cells[column.name]).join(' ');
}

/** A value as the `found` of a fault shows it. */
export function foundText(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (isRecord(value)) return 'record';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value ?? null);
}

function propertyOf(table: string): string {
  return table.replace(/-n/, 'N');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readTable(
  table: string,
  columns: readonly Column[],
  resources: readonly Row[],
  faults: Fault[],
): readonly Row[] {
  const names = columns.map(({ name }) => name);
  const keys = new Set<string>();
  const add = (code: FaultCode, row: number | null, column: string | null, value: unknown, right: string) =>
    faults.push(faultOf(code, table, row, column, value, right));
  if (resources.length > 1) add('duplicate', null, null, table, 'unique');
  const data = resources.length > 0 ? resources[0].data : [];
  if (!Array.isArray(data)) {
    add('type', null, null, data, 'list');
    return [];
  }
  return data.map((cells: unknown, index) => {
    const row: Record<string, unknown> = {};
    if (!isRecord(cells)) {
      add('type', index, null, cells, 'record');
      return row;
    }
    for (const name of Object.keys(cells)) {
      if (!names.includes(name)) add('unknown-column', index, name, name, names.join('|'));
    }
    for (const column of columns) {
      const { name, type } = column;
      const value = cells[name] === '' ? null : (cells[name] ?? null);
      row[name] = Array.isArray(value) ? value.slice() : type === '[' ? (value ?? []) : value;
      const fault = cellFault(column, value);
      if (fault) add(fault[0], index, name, value, fault[1]);
    }
    // Joining a nested value could overflow the stack; it is a fault of its own.
    if (columns.some(({ name, mark }) => mark === '*' && !isText(row[name]))) return row;
    const key = keyOf(table, row);
    if (keys.has(key)) add('duplicate', index, names[0], key, 'unique');
    keys.add(key);
    return row;
  });
}

/** The code and the `expected` of what is wrong with a cell. */
function cellFault({ mark, type, detail }: Column, value: unknown): [FaultCode, string] | undefined {
  if (value === null) return mark ? ['missing', 'value'] : undefined;
  if (type === '?') return typeof value === 'boolean' ? undefined : ['type', 'boolean'];
  if (type === '[') {
    const isEntry = detail ? Number.isInteger : isText;
    return Array.isArray(value) && value.every(isEntry) ? undefined : ['type', 'list'];
  }
  if (type === '#') {
    // JSON.parse reads 1e999 as Infinity.
    if (typeof value !== 'number' || !Number.isFinite(value)) return ['type', 'number'];
    if (!detail) return undefined;
    if (!Number.isInteger(value)) return ['type', 'integer'];
    const [least, most] = detail.split('~');
    return value < Number(least) || value > Number(most || Infinity) ? ['range', detail] : undefined;
  }
  if (!isText(value)) return ['type', 'text'];
  if (type === '=') return detail.split('|').includes(value) ? undefined : ['choice', detail];
  if (type === '/' && !(patterns[detail].test(value) && (detail !== 'date' || isCalendarDate(value)))) {
    return ['pattern', detail];
  }
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** False for 2021-02-30, which engines read as 2 March or not at all. */
function isCalendarDate(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function checkReferences(
  table: string,
  columns: readonly Column[],
  rowsByTable: ReadonlyMap<string, readonly Row[]>,
  faults: Fault[],
): void {
  for (const { name, reference } of columns) {
    const ids = new Set(rowsByTable.get(reference)?.map(({ id }) => id));
    rowsByTable.get(table)?.forEach((cells, row) => {
      const value = cells[name];
      if (ids.size === 0 || !isText(value) || ids.has(value)) return;
      faults.push(faultOf('reference', table, row, name, value, reference));
    });
  }
}
