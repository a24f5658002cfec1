import { firstDay, lastDay } from './period.js';
import { byId, planOf } from './select.js';
import type { Comparator, DataPackage, Target } from './types.js';

/** A numeric goal with its period and how it binds. */
export interface Goal {
  readonly target: Target;
  readonly value: number;
  readonly comparator: Comparator;
  /** True if less is better: an upper limit, or “about” on a negative indicator. */
  readonly falling: boolean;
  /** First day of the plan, where it is printed. */
  readonly start: string | undefined;
  /** Last day of the target's period. */
  readonly end: string;
}

/** Last day of the target's year, or of its plan where it has none. */
export function periodEnd(pkg: DataPackage, target: Target): string | undefined {
  const date = target.year?.toString() ?? planOf(pkg, target)?.end;
  return date === undefined ? undefined : lastDay(date);
}

/**
 * The goal of a target whose status can be computed: numeric, readable, with an accumulation and a last day.
 */
export function goalOf(pkg: DataPackage, target: Target): Goal | undefined {
  const { kind, value, accumulation } = target;
  const end = periodEnd(pkg, target);
  if (kind !== 'numeric' || value === null || accumulation === null || end === undefined) return undefined;
  const negative = byId(pkg.indicators, target.indicator)?.direction === 'negative';
  const comparator = comparatorOf(target, negative);
  const falling = comparator === '<' || comparator === '<=' || (comparator === '~' && negative);
  const start = planOf(pkg, target)?.start;
  return { target, value, comparator, falling, start: start ? firstDay(start) : undefined, end };
}

// A bare number counts as “at least”, which on a negative indicator would turn the goal round.
function comparatorOf({ comparator, inferred }: Target, negative: boolean): Comparator {
  const isGuess = comparator === '>=' && negative && inferred.includes('comparator');
  if (comparator !== null && !isGuess) return comparator;
  return negative ? '<=' : '>=';
}
