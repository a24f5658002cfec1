import { type CellReading, type Words, read, refused } from './seed-fault.js';

const NUMBER: Words = { en: 'a number', zh: '数字' };
const INTEGER: Words = { en: 'a whole number', zh: '整数' };
const PLAIN: Words = {
  en: 'Write digits and a point only, and leave the cell empty where there is no number',
  zh: '请只写数字和小数点，没有数字时留空',
};
const PERCENT: Words = {
  en: 'Write the number alone and name percent in the unit column',
  zh: '请只写数字，百分号写入单位列',
};
const SCALE: Words = {
  en: 'Write the number alone; its scale and unit have their own column',
  zh: '请只写数字，万、亿和单位写入单位列',
};
const WORDLESS: Words = { en: 'Write the digits alone, without a word', zh: '请只写数字，不写文字' };
const BOUND: Words = {
  en: 'Write the number alone; the comparator has its own column',
  zh: '请只写数字，比较符写入比较符列',
};
const SCIENTIFIC: Words = {
  en: 'Write all digits out: the spreadsheet may have dropped some',
  zh: '请写出全部数位，电子表格的科学计数可能已丢失数位',
};
const GROUPING: Words = {
  en: 'Group the digits in threes (1,234.5) or not at all',
  zh: '千分位须三位一组（1,234.5），或不分组',
};
const PRECISION: Words = {
  en: 'Write at most 15 digits: a spreadsheet keeps no more',
  zh: '最多写15位数字，电子表格不保留更多数位',
};

/** Digits, signs and marks of a spreadsheet in their plain forms, without white space around. */
export function plainMarks(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u2212/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A number as a spreadsheet leaves it: full-width digits and signs, groups of three with commas or spaces.
 * What could mean two numbers, or has lost digits, is refused. An empty cell is null.
 */
export function readNumber(cell: string): CellReading<number | null> {
  const text = plainMarks(cell);
  if (text === '') return read(null);
  if (/^[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/u.test(text) || isSpaced(text)) return digitsOf(text);
  if (/^[+-]?(?:\d+|\d*\.\d+)$/u.test(text)) return digitsOf(text);
  return refused(NUMBER, remedyFor(text));
}

/** A whole number; `12.0` is one. */
export function readInteger(cell: string): CellReading<number | null> {
  const reading = readNumber(cell);
  if (reading.status === 'refused') {
    return refused(INTEGER, reading.remedy === SCALE ? WORDLESS : reading.remedy);
  }
  if (reading.value !== null && !Number.isInteger(reading.value)) return refused(INTEGER, PLAIN);
  return reading;
}

/** A year, also as documents print it: `2025年`, and `2025年底` as it ends with that day. */
export function readYear(cell: string): CellReading<number | null> {
  const year = /^(\d{4}) ?年 ?[底末]?$/u.exec(plainMarks(cell));
  return readInteger(year?.[1] ?? cell);
}

function isSpaced(text: string): boolean {
  return /^[+-]?\d{1,3}(?: \d{3})+(?:\.\d+)?$/u.test(text);
}

function digitsOf(text: string): CellReading<number | null> {
  const digits = text.replace(/[, ]/gu, '');
  if (/^[+-]?0\d/u.test(digits)) return refused(NUMBER, PLAIN);
  if (digits.replace(/\D/gu, '').replace(/^0+/u, '').length > 15) return refused(NUMBER, PRECISION);
  return read(Number(digits));
}

function remedyFor(text: string): Words {
  if (/%$/u.test(text)) return PERCENT;
  if (/^[+-]?\d+(?:\.\d+)?[eE][+-]?\d+$/u.test(text)) return SCIENTIFIC;
  if (/^[<>=~≥≤≧≦约超]/u.test(text)) return BOUND;
  if (/^[+-]?[\d.,]+ ?\p{Letter}+$/u.test(text)) return SCALE;
  if (/^[+-]?[\d., ]+$/u.test(text)) return GROUPING;
  return PLAIN;
}
