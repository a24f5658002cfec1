import { nearest } from './near.js';
import type { SeedFault, Words } from './seed-fault.js';
import { plainName, schemaOf, shelfOf, TABLES } from './tables.js';

const WORKBOOK = /\.(?:xlsx?|xlsm|xlsb|ods|et)$/iu;
const WRONG_PLACE: Words = { en: 'Move or rename the file', zh: '请移动或重命名该文件' };
const TO_CSV: Words = {
  en: 'Save each of its sheets as CSV UTF-8 under the name of its table and take this file out of the folder',
  zh: '请将每张工作表以表名另存为“CSV UTF-8”格式，并将该文件移出文件夹',
};

export function isCsv(path: string): boolean {
  return path.toLowerCase().endsWith('.csv');
}

export function isWorkbook(path: string): boolean {
  return WORKBOOK.test(path);
}

/** The table that a file is named for, by resource name or by Chinese or English title; `plan` is plans. */
export function tableOf(path: string): string | undefined {
  const name = baseName(path);
  return TABLES.find((table) => namesOf(table).includes(name));
}

/** What is wrong with a file's kind, name or place; undefined where a table's CSV stands where it belongs. */
export function placeFault(path: string): SeedFault | undefined {
  const parts = path.split('/');
  const table = tableOf(path);
  const shelf = parts.length === 2 ? parts[0] : undefined;
  const fault = (expected: Words, remedy: Words): SeedFault => {
    return { file: path, row: null, column: null, found: parts.at(-1) ?? '', expected, remedy };
  };
  if (isWorkbook(path)) return fault({ en: 'CSV files', zh: 'CSV 文件' }, TO_CSV);
  if (table === undefined) return fault(nameWords(path, shelf === 'vocabulary'), WRONG_PLACE);
  const name = fileName(table);
  if (shelfOf(table) === 'vocabulary') {
    const place = `vocabulary/${name}`;
    return shelf === 'vocabulary' ? undefined : fault({ en: place, zh: place }, WRONG_PLACE);
  }
  if (shelf !== undefined && shelf !== 'vocabulary') return undefined;
  const expected = {
    en: `a folder named like the plan’s id, then ${name}`,
    zh: `以规划编号命名的文件夹，其中放 ${name}`,
  };
  return fault(expected, WRONG_PLACE);
}

/** The name under which a table's file is expected: `plan.csv`, else the table's name. */
function fileName(table: string): string {
  return `${table === 'plans' ? 'plan' : table}.csv`;
}

function baseName(path: string): string {
  return plainName((path.split('/').at(-1) ?? '').replace(/\.[^.]*$/u, ''));
}

function namesOf(table: string): readonly string[] {
  const { title, titleEn } = schemaOf(table);
  return [...(table === 'plans' ? ['plan'] : []), table, title, titleEn].map(plainName);
}

/** The name that a misnamed file most likely means, else every name that its folder may hold. */
function nameWords(path: string, inVocabulary: boolean): Words {
  const near = nearest(baseName(path), TABLES.flatMap(namesOf));
  const meant = TABLES.find((table) => near !== undefined && namesOf(table).includes(near));
  if (meant !== undefined) {
    const name = fileName(meant);
    return { en: `a table’s file name such as ${name}`, zh: `表的文件名，如 ${name}` };
  }
  const shelf = inVocabulary ? 'vocabulary' : 'plan';
  const names = TABLES.filter((table) => shelfOf(table) === shelf).map(
    (table) => `${fileName(table)} (${schemaOf(table).title})`,
  );
  return {
    en: `a table’s file name: ${names.join(', ')}`,
    zh: `表的文件名：${names.join('、').replaceAll(' (', '（').replaceAll(')', '）')}`,
  };
}
