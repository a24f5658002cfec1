import type { Goal } from './goal.js';
import type { Observation } from './types.js';

/** An observation in the goal's unit, with its last day. */
export interface Result {
  readonly observation: Observation;
  readonly value: number;
  readonly end: string;
}

/** True if the value meets the goal: `>` only beyond it, “about” from it on in the wanted direction. */
export function isReached({ comparator, falling, value: wanted }: Goal, value: number): boolean {
  if (comparator === '>') return value > wanted;
  if (comparator === '<') return value < wanted;
  if (comparator === '=') return value === wanted;
  return falling ? value <= wanted : value >= wanted;
}

/** True if the row gives a limit (85%以上), not a figure; a bare number read as “at least” is a figure. */
export function isBound({ comparator, inferred }: Observation): boolean {
  const isLimit = comparator !== null && comparator !== '=' && comparator !== '~';
  return isLimit && !inferred.includes('comparator');
}

/** True if every value within the observed bound meets the goal. */
export function isProved(goal: Goal, { observation, value }: Result): boolean {
  const { comparator } = observation;
  const isUpper = comparator === '<' || comparator === '<=';
  if (goal.comparator === '=' || isUpper !== goal.falling) return false;
  const isStrict = comparator === '<' || comparator === '>';
  return isReached(goal, value) || (isStrict && value === goal.value);
}
