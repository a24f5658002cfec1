import { dayAfter } from '../../../data/src/duration.js';
import { firstDay, isoDay } from '../../../data/src/period.js';
import { byStart } from './by-start.js';
import type { Entry } from './entry.js';
import type { TimelineModel } from './model.js';

/** Whole months within the plan's printed period that lie in no phase. */
export function gapsOf({ plans }: Pick<TimelineModel, 'plans'>, phases: readonly Entry[]): { start: string; end: string }[] {
  const row = plans.find(({ id }) => id === phases[0]?.plan)?.row;
  if (!row || row.start === null) return [];
  const gaps: { start: string; end: string }[] = [];
  let free = firstDay(row.start);
  for (const { when } of byStart(phases)) {
    if (when?.shape !== 'bar') return [];
    if (firstDay(when.start) > free) gaps.push(monthsBetween(free, firstDay(when.start)));
    if (dayAfter(when.end) > free) free = dayAfter(when.end);
  }
  if (dayAfter(row.end) > free) gaps.push(monthsBetween(free, dayAfter(row.end)));
  return gaps.filter(({ start, end }) => start <= end);
}

/** From a day to the day before another, in months where both begin one. */
function monthsBetween(start: string, next: string): { start: string; end: string } {
  const end = isoDay(Date.parse(next) - 86_400_000);
  return start.endsWith('-01') && next.endsWith('-01') ? { start: start.slice(0, 7), end: end.slice(0, 7) } : { start, end };
}
