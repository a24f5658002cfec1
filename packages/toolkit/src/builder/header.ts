import { nearest } from './near.js';
import type { SeedFault, Words } from './seed-fault.js';
import type { Sheet } from './sheet.js';
import { type Field, plainName, type TableSchema } from './tables.js';

/** A column of a sheet: where it stands, which field it is, its title where that is not the field's name. */
export interface Column {
  readonly at: number;
  readonly field: Field;
  readonly heading?: string;
}

const RENAME: Words = { en: 'Rename the column or take it out', zh: '请更改列名或删除该列' };
const ONCE: Words = { en: 'Take one of the two columns out', zh: '请删除其中一列' };
const THIS_COLUMN: Words = { en: 'this column', zh: '该列' };
const OF_THE_TABLE: Words = { en: 'a column of this table', zh: '本表的列' };
const FILL_IN: Words = { en: ' and fill it in', zh: '并逐行填写' };
const LEAVE_EMPTY: Words = {
  en: ' and leave cells empty where there is nothing to write',
  zh: '，没有内容的单元格留空',
};
const NAMES: Words = { en: 'a header row with column names', zh: '写有列名的首行' };
const NAMES_REMEDY: Words = { en: 'Write the names of the columns into row 1', zh: '请在第1行写明列名' };

/**
 * The fields that a header names by field name, Chinese title or English title, and every fault: names that
 * no field has, names given twice, columns that are absent, which even an empty column must not be. Empty
 * names over empty columns are dropped. A header without any known name is one fault.
 */
export function readHeader(
  file: string,
  sheet: Sheet,
  schema: TableSchema,
): { readonly columns: readonly Column[]; readonly faults: readonly SeedFault[] } {
  const columns: Column[] = [];
  const faults: SeedFault[] = [];
  const unknown: string[] = [];
  const fault = (column: string, expected: Words, remedy: Words): void =>
    void faults.push({ file, row: 1, column, found: column, expected, remedy });
  for (const [at, name] of sheet.header.entries()) {
    const field = fieldOf(name, schema);
    if (field !== undefined && columns.some((column) => column.field === field)) {
      fault(name, { en: `${field.name} once`, zh: `“${field.title}”只出现一次` }, ONCE);
    } else if (field !== undefined) {
      const isName = plainName(name) === plainName(field.name);
      columns.push({ at, field, ...(isName ? {} : { heading: name.trim() }) });
    } else if (plainName(name) !== '' || sheet.rows.some(({ cells }) => (cells[at] ?? '').trim() !== '')) {
      unknown.push(name);
    }
  }
  if (columns.length === 0) {
    const found = sheet.header.join(',');
    const nameless = { file, row: 1, column: null, found, expected: NAMES, remedy: NAMES_REMEDY };
    return { columns, faults: [nameless] };
  }
  let absent = schema.fields.filter(
    (field) => field.derived !== true && !columns.some((column) => column.field === field),
  );
  for (const name of unknown) {
    const near = nearestField(name, absent);
    absent = absent.filter((field) => field !== near);
    const expected =
      near === undefined
        ? OF_THE_TABLE
        : { en: `a column such as ${near.name}`, zh: `“${near.title}（${near.name}）”之类的列` };
    fault(name, expected, RENAME);
  }
  return { columns, faults: [...faults, ...absent.map((field) => absenceFault(file, field))] };
}

function absenceFault(file: string, field: Field): SeedFault {
  const isRequired = field.constraints?.required === true;
  const filling = isRequired ? FILL_IN : LEAVE_EMPTY;
  const remedy = {
    en: `Add a column ${field.name} (${field.title})${filling.en}`,
    zh: `请添加“${field.title}（${field.name}）”列${filling.zh}`,
  };
  const heading = field.title;
  return { file, row: 1, column: field.name, heading, found: '', expected: THIS_COLUMN, remedy };
}

function fieldOf(name: string, schema: TableSchema): Field | undefined {
  const wanted = plainName(name);
  const byName = schema.fields.find((field) => plainName(field.name) === wanted);
  return (
    byName ??
    schema.fields.find((field) => plainName(field.title) === wanted || plainName(field.titleEn) === wanted)
  );
}

function nearestField(name: string, fields: readonly Field[]): Field | undefined {
  const known = fields.flatMap((field) =>
    [field.name, field.title, field.titleEn].map((text) => ({ field, text: plainName(text) })),
  );
  const near = nearest(
    plainName(name),
    known.map(({ text }) => text),
  );
  return known.find(({ text }) => text === near)?.field;
}
