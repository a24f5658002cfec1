import type { TargetFigures } from './target-figures.js';

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

/** The places of a target's figures, or undefined where only the goal is known. */
export function sharesOf({ scale, goal, start, now, expected }: TargetFigures): Shares | undefined {
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
