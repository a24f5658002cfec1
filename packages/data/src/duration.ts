import { firstDay, isoDay, lastDay } from './period.js';
import type { PrintedDate } from './types.js';

const dayLength = 86_400_000;

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
