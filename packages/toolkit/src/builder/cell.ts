import { readDate } from './date-cell.js';
import { plainMarks, readInteger, readNumber, readYear } from './number-cell.js';
import { type CellReading, type Words, read, refused } from './seed-fault.js';
import type { Field, Value } from './tables.js';

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  是: true,
  '1': true,
  false: false,
  no: false,
  否: false,
  '0': false,
};
const COMPARATORS: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≧': '>=',
  '⩾': '>=',
  '≤': '<=',
  '≦': '<=',
  '⩽': '<=',
};

/** Dates and times in the forms in which spreadsheets write them. */
const DATE = /^(?:\d\d?([-/.])\d\d?\1\d{2,4}|\d{4}([-/.])\d\d?\2\d\d?)(?: \d\d?:\d\d(?::\d\d)?)?$/u;
const TIME = /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: [AP]M)?$/u;

const BOOLEAN: Words = { en: 'true or false', zh: 'true 或 false（是或否）' };
const TEXT: Words = { en: 'text', zh: '文字' };
const LIST: Words = { en: 'texts separated by ;', zh: '以“;”分隔的文字' };
const SHEET_ERROR: Words = {
  en: 'The spreadsheet shows an error here: write the value itself, or leave the cell empty',
  zh: '此处是电子表格的错误值，请填写实际内容或留空',
};
const TOO_NARROW: Words = {
  en: 'The spreadsheet’s column was too narrow when it was saved: widen it and save again',
  zh: '保存时该列过窄，请加宽后重新保存',
};
const FORMULA: Words = { en: 'Write the value instead of a formula', zh: '请填写值，不要填写公式' };
const LOST_DIGITS: Words = {
  en: 'The spreadsheet turned a code into a number: format the column as text and write all digits again',
  zh: '电子表格把代码当成了数字，请将该列设为文本后重新写全',
};
const ALONE: Words = {
  en:
    'A spreadsheet may have changed a number, date or time that stands alone (10,000, 1.10, 3-5): write it as ' +
    'printed with the words or the unit beside it',
  zh: '电子表格可能改动了单独的数字、日期或时间（如 10,000、1.10、3-5），请照原文连同旁边的文字或单位一起填写',
};
const UNREADABLE: Words = {
  en: 'A character was lost when the file was saved: write the text again and save as CSV UTF-8',
  zh: '保存时有字符丢失，请重新填写并另存为“CSV UTF-8”格式',
};
const ONE_LINE: Words = { en: 'Write it in one line', zh: '请写在一行内' };
const CHOOSE: Words = { en: 'Write true or false, or 是 or 否', zh: '请填写 true 或 false，或填写是或否' };

/**
 * The value of a cell as its column declares it, read from what a spreadsheet leaves there, or refused with
 * what was expected. Null for an empty cell, an empty list for an empty list column.
 */
export function readCell(cell: string, field: Field): CellReading<Value> {
  const text = cell.trim();
  const damage = damageOf(text);
  if (damage !== undefined) return refused(expectedOf(field), damage);
  switch (field.type) {
    case 'number':
      return readNumber(text);
    case 'integer':
      return field.name === 'year' ? readYear(text) : readInteger(text);
    case 'boolean':
      return readBoolean(text);
    case 'array':
      return readList(text, field);
    default:
      return readText(text, field);
  }
}

/** What a spreadsheet does to any cell, whatever its column. */
function damageOf(text: string): Words | undefined {
  if (/^#{2,}$/u.test(text)) return TOO_NARROW;
  if (/^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/iu.test(text))
    return SHEET_ERROR;
  if (/^=./u.test(text.normalize('NFKC')) && !/^[=<>]{1,2}$/u.test(text.normalize('NFKC'))) return FORMULA;
  if (/[\ufffd\ue000-\uf8ff]/u.test(text)) return UNREADABLE;
  return undefined;
}

function expectedOf(field: Field): Words {
  if (field.type === 'number' || field.type === 'integer') return { en: 'a number', zh: '数字' };
  if (field.type === 'boolean') return BOOLEAN;
  return field.type === 'array' ? LIST : TEXT;
}

function readBoolean(text: string): CellReading<boolean | null> {
  const word = plainMarks(text).toLowerCase();
  if (word === '') return read(null);
  const value = BOOLEANS[word];
  return value === undefined ? refused(BOOLEAN, CHOOSE) : read(value);
}

function readList(text: string, field: Field): CellReading<Value> {
  if (field.name === 'aliases' && isRewritten(text)) return refused(LIST, ALONE);
  const entries = text.split(/[;；]/u).map((entry) => entry.trim());
  if (entries.some((entry) => hasControl(entry))) return refused(LIST, ONE_LINE);
  return read(entries.filter((entry) => entry !== ''));
}

function readText(text: string, field: Field): CellReading<string | null> {
  if (text === '') return read(null);
  if (/^[+-]?\d(?:\.\d+)?E[+-]\d+$/iu.test(plainMarks(text))) return refused(TEXT, LOST_DIGITS);
  if (hasControl(text)) return refused(TEXT, ONE_LINE);
  if (isDate(field)) return readDate(text);
  if (field.name === 'basePeriod')
    return /^[a-z]/u.test(plainMarks(text)) ? read(plainMarks(text)) : readDate(text);
  if (field.name === 'comparator') return read(comparatorOf(text));
  const isWord = field.constraints?.pattern !== undefined || field.constraints?.enum !== undefined;
  if (isWord) return read(plainMarks(text));
  return isRewritten(text) ? refused(TEXT, ALONE) : read(text);
}

/**
 * Whether a text is a number, a date, a time or a truth value as spreadsheets write it: 10000 may have been
 * 10,000, 1.1 may have been 1.10, -2 may have been (2), 01/03/2026 may have been 1/3. A whole number below 1000
 * and a percentage are kept as they are, for plans print both.
 */
function isRewritten(text: string): boolean {
  const isNumber = /^[+-]?\d+(?:\.\d+)?$/u.test(text) && !/^\d{1,3}$/u.test(text);
  return isNumber || DATE.test(text) || TIME.test(text) || /^(?:TRUE|FALSE)$/u.test(text);
}

/** Whether a column holds dates at the printed precision; its pattern begins with four digits of a year. */
function isDate(field: Field): boolean {
  return field.constraints?.pattern?.startsWith('^\\d{4}(-') ?? false;
}

function comparatorOf(text: string): string {
  const marks = COMPARATORS[text] ?? plainMarks(text).replace(/ /gu, '');
  return marks === '∼' ? '~' : marks;
}

function hasControl(text: string): boolean {
  return /[\u0000-\u001f\u007f]/u.test(text);
}
