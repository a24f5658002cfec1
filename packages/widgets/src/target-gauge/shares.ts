import type { FaceWords } from '../../../base/src/messages/words.js';
import type { Run } from '../../../base/src/picture/marks.js';
import type { GaugeFigures, Reached } from './figures.js';

/** Places on the scale, from 0 to 1. */
export interface Shares {
  readonly start: number;
  readonly hasStart: boolean;
  /** The accent band runs from `low` to `high`; both are equal where nothing was gained or is known. */
  readonly low: number;
  readonly high: number;
  /** Where the open way begins. */
  readonly filled: number;
  readonly goal: number;
  readonly expected: number | null;
}

/** The places of a gauge's figures, or undefined where only the goal is known. */
export function sharesOf({ scale, goal, start, now, expected }: GaugeFigures): Shares | undefined {
  if (scale === null || goal.status !== 'figure') return undefined;
  const share = (value: number): number => Math.min(1, Math.max(0, value / scale));
  const from = share(start?.value ?? 0);
  const to = now ? share(now.value) : from;
  return {
    start: from,
    hasStart: start !== null,
    low: Math.min(from, to),
    high: Math.max(from, to),
    filled: Math.max(from, to),
    goal: share(goal.value),
    expected: expected === null ? null : share(expected),
  };
}

/** The figure that leads: the latest one known, else the goal; `date` says which. */
export function hero(
  { now, goal, target }: GaugeFigures,
  words: FaceWords,
): { readonly shown: string; readonly date: string } {
  if (now) return { shown: now.digits, date: words.endOf(now.date) };
  return {
    shown: goal.status === 'figure' ? goal.digits : '',
    date: target.year === null ? words.goal : words.goalFor(words.year(target.year)),
  };
}

/** Date and figure of a starting point as runs of a label. */
export function labelled(start: Reached, words: FaceWords, size: number): Run[] {
  return [
    { text: words.endOf(start.date), size, fill: 'muted' },
    { text: start.digits, size, fill: 'ink', bold: true, gap: 4 },
  ];
}
