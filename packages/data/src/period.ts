import type { PrintedDate } from './types.js';

/** First day of a printed date: 2025 begins on 2025-01-01, 2022-07 on 2022-07-01. */
export function firstDay(date: PrintedDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day of a printed date: 2025 ends on 2025-12-31, 2022-07 on 2022-07-31. */
export function lastDay(date: PrintedDate): string {
  const [year, month = 12] = date.split('-').map(Number);
  return date.length > 7 ? date : isoDay(Date.UTC(year, month, 0));
}

/** The day of a time in milliseconds since 1970 (UTC), as YYYY-MM-DD. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
