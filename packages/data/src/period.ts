import type { PrintedDate } from './types.js';

const dayLength = 86_400_000;

/** First day of a printed date: 2025 begins on 2025-01-01, 2022-07 on 2022-07-01. */
export function firstDay(date: PrintedDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day of a printed date: 2025 ends on 2025-12-31, 2022-07 on 2022-07-31. */
export function lastDay(date: PrintedDate): string {
  const [year, month = 12] = date.split('-').map(Number);
  return date.length > 7 ? date : isoDay(Date.UTC(year, month, 0));
}

/** The day after the last day of a printed date. */
export function dayAfter(date: PrintedDate): string {
  return isoDay(Date.parse(lastDay(date)) + dayLength);
}

/** Days from the first day of `start` to the last day of `end`, both counted. */
export function daysOf(start: PrintedDate, end: PrintedDate): number {
  return (Date.parse(dayAfter(end)) - Date.parse(firstDay(start))) / dayLength;
}

/**
 * Calendar months from the first day of `start` to the last day of `end`, both counted: 12 for any whole
 * year, leap year or not. Days beyond whole months count as one part in 31 each.
 */
export function monthsOf(start: PrintedDate, end: PrintedDate): number {
  const [year, month, day] = firstDay(start).split('-').map(Number);
  const [endYear, endMonth, endDay] = dayAfter(end).split('-').map(Number);
  return (endYear - year) * 12 + endMonth - month + (endDay - day) / 31;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
