import { dayAfter } from '../../../data/src/duration.js';
import { firstDay } from '../../../data/src/period.js';
import type { PrintedDate } from '../../../data/src/types.js';
import type { When } from './entry.js';
import type { TimelineModel } from './model.js';

/** Half the width of the mark of a day, in units. */
export const DIAMOND = 6;

/** Whole years between two edges, in units of 1/16 em. */
export interface Scale {
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
  /** The place of the beginning of a day, YYYY-MM-DD. */
  readonly at: (day: string) => number;
}

/** A stretch of the axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function scaleOf({ first, last }: NonNullable<TimelineModel['years']>, left: number, right: number): Scale {
  const [start, end] = [Date.parse(`${first}-01-01`), Date.parse(`${last + 1}-01-01`)];
  const at = (day: string): number => Math.round((left + ((right - left) * (Date.parse(day) - start)) / (end - start)) * 100) / 100;
  return { left, right, first, last, at };
}

/** Where a printed date or period lies: a day is a point, a month or year its whole length. */
export function stretchOf(start: PrintedDate, end: PrintedDate, { at }: Scale): Stretch {
  if (start === end && start.length === 10) {
    const middle = (at(start) + at(dayAfter(start))) / 2;
    return { from: middle, to: middle };
  }
  return { from: at(firstDay(start)), to: Math.max(at(firstDay(start)) + 2, at(dayAfter(end))) };
}

/** All stretches of an entry: one, or one in each year. */
export function stretchesOf(when: When, scale: Scale): Stretch[] {
  if (when.shape === 'bar') return [stretchOf(when.start, when.end, scale)];
  if (when.shape === 'mark') return [stretchOf(when.date, when.date, scale)];
  return when.years.map((year) => {
    const day = `${year}-${String(when.month).padStart(2, '0')}-${String(when.day).padStart(2, '0')}`;
    return stretchOf(day, day, scale);
  });
}
