import type { SeedFault, Words } from './seed-fault.js';
import type { Sheet } from './sheet.js';
import type { Field, TableSchema } from './tables.js';

/** A column of a sheet: where it stands and which field it is. */
export interface Column {
  readonly at: number;
  readonly field: Field;
}

const RENAME: Words = { en: 'Rename the column or take it out', zh: '请更改列名或删除该列' };
const ONCE: Words = { en: 'Take one of the two columns out', zh: '请删除其中一列' };

/**
 * The fields that a header names by field name, Chinese title or English title, and every fault: names that
 * no
 * field has, names given twice, required columns that are absent. Empty names over empty columns are dropped.
 */
export function readHeader(
  file: string,
  sheet: Sheet,
  schema: TableSchema,
): { readonly columns: readonly Column[]; readonly faults: readonly SeedFault[] } {
  const columns: Column[] = [];
  const faults: SeedFault[] = [];
  const fault = (column: string, expected: Words, remedy: Words): void =>
    void faults.push({ file, row: 1, column, found: column, expected, remedy });
  for (const [at, name] of sheet.header.entries()) {
    const field = fieldOf(name, schema);
    if (field !== undefined && columns.some((column) => column.field === field)) {
      fault(name, { en: `${field.name} once`, zh: `“${field.title}”只出现一次` }, ONCE);
    } else if (field !== undefined) {
      columns.push({ at, field });
    } else if (plain(name) !== '' || sheet.rows.some(({ cells }) => (cells[at] ?? '').trim() !== '')) {
      const near = nearestField(name, schema);
      fault(name, { en: `a column such as ${near.name}`, zh: `“${near.title}”之类的列` }, RENAME);
    }
  }
  for (const field of schema.fields) {
    if (field.constraints?.required !== true || columns.some((column) => column.field === field)) continue;
    const remedy = {
      en: `Add a column ${field.name} (${field.title})`,
      zh: `请添加“${field.title}”列（${field.name}）`,
    };
    faults.push({
      file,
      row: 1,
      column: field.name,
      found: '',
      expected: { en: 'this column', zh: '该列' },
      remedy,
    });
  }
  return { columns, faults };
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\ufeff]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function fieldOf(name: string, schema: TableSchema): Field | undefined {
  const wanted = plain(name);
  const byName = schema.fields.find((field) => plain(field.name) === wanted);
  return (
    byName ?? schema.fields.find((field) => plain(field.title) === wanted || plain(field.titleEn) === wanted)
  );
}

function nearestField(name: string, schema: TableSchema): Field {
  const wanted = plain(name);
  const ranked = schema.fields.map((field) => ({
    field,
    steps: Math.min(
      ...[field.name, field.title, field.titleEn].map((known) => editSteps(wanted, plain(known))),
    ),
  }));
  return ranked.reduce((best, next) => (next.steps < best.steps ? next : best)).field;
}

/** Fewest characters to insert, delete or replace that turn one text into the other. */
export function editSteps(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
