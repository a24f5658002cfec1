import { plainMarks } from './number-cell.js';
import { type CellReading, type Words, read, refused } from './seed-fault.js';

const DATE: Words = {
  en: 'a date such as 2021, 2021-11 or 2021-11-02',
  zh: '日期，如 2021、2021-11 或 2021-11-02',
};
const YEAR_FIRST: Words = { en: 'Write year, month and day in this order', zh: '请按年、月、日的顺序书写' };
const SERIAL: Words = {
  en: 'This looks like a spreadsheet’s day number: format the column as text and write the date again',
  zh: '这像是电子表格的日期序列号，请将该列设为文本后重新填写',
};
const LOST_YEAR: Words = {
  en: 'The spreadsheet changed this date: format the column as text and write the date again, year first',
  zh: '电子表格改动了该日期，请将该列设为文本后重新填写，年份在前',
};
const AMBIGUOUS: Words = {
  en: 'Day and month cannot be told apart here: write the year first',
  zh: '此处无法区分日与月，请将年份写在前面',
};
const NO_SUCH_DAY: Words = { en: 'There is no such day: correct it', zh: '没有这一天，请更正' };
const NO_TIME: Words = { en: 'Write the day without a time', zh: '请只写日期，不写时刻' };

const YEAR_LED = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/u;
const YEAR_END = /^(\d{4}) ?年 ?[底末]$/u;
const CHINESE = /^(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)?$/u;

/**
 * A date at the printed precision, year first, in the forms that spreadsheets and documents use
 * (2021/11/2, 2021.11.2, 2021年11月2日); 2025年底 is 2025-12. Day numbers, month names and dates with the year
 * last are refused.
 */
export function readDate(cell: string): CellReading<string | null> {
  const text = plainMarks(cell);
  if (text === '') return read(null);
  const midnight = /^(.*\d)[ T]0?0:00(?::00(?:\.0+)?)?Z?$/u.exec(text);
  const day = midnight?.[1] ?? text;
  const led = YEAR_LED.exec(day);
  if (led !== null) return dateOf(led[1], led[3], led[4]);
  const yearEnd = YEAR_END.exec(day);
  if (yearEnd !== null) return dateOf(yearEnd[1], '12');
  const chinese = CHINESE.exec(day);
  if (chinese !== null) return dateOf(chinese[1], chinese[2], chinese[3]);
  return refused(DATE, remedyFor(day));
}

function dateOf(year = '', month?: string, day?: string): CellReading<string | null> {
  const monthNumber = Number(month ?? 1);
  const dayNumber = Number(day ?? 1);
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, dayNumber));
  if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== dayNumber)
    return refused(DATE, NO_SUCH_DAY);
  return read(
    [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-'),
  );
}

function remedyFor(text: string): Words {
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) return SERIAL;
  if (/\d{1,2}:\d{2}/u.test(text)) return NO_TIME;
  if (/[a-z]{3}/iu.test(text) || /^\d{1,2}月\d{1,2}日?$/u.test(text)) return LOST_YEAR;
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/u.test(text)) return AMBIGUOUS;
  return YEAR_FIRST;
}
