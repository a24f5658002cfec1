import { compareQuantities, isSum } from './compare.js';
import { dayAfter, daysOf, monthsOf } from './duration.js';
import type { Goal } from './goal.js';
import { isBound, isReached, type Result } from './reached.js';
import { baselineOf, toUnit } from './select.js';
import type { DataPackage, Observation, Target } from './types.js';

/** Ids of the methods by which a status is computed; each has a row in the methods table. */
export type MethodId = 'compound-growth' | 'linear' | 'period-share';

/** Lower bounds of `on-track` and of `behind`, as shares of the required pace (Eurostat's SDG monitoring). */
export const methodLimits: Readonly<Record<MethodId, readonly [onTrack: number, behind: number]>> = {
  'compound-growth': [0.95, 0.6],
  linear: [0.95, 0.6],
  'period-share': [0.95, 0.6],
};

/**
 * How fast the figure moves: its share of the required pace, and what the pace asks for by the result's day,
 * in the goal's unit. A figure that has moved away from its goal has the share -Infinity.
 */
export type Pace =
  | {
      readonly status: 'known';
      readonly method: MethodId;
      readonly expected: number;
      readonly ratio: number;
    }
  | { readonly status: 'unknown'; readonly method: MethodId; readonly reason: 'no-rule' | 'marked' };

/**
 * The pace of a result. Stocks and shares: actual against required compound annual growth since the baseline
 * (Eurostat, EU SDG indicator set), in straight lines where the baseline or the goal is not positive. Where
 * the baseline already meets the goal nothing is required but to hold it, and a figure that no longer meets
 * it has moved away. New, cumulative and annual figures: share of the goal reached against share of the
 * period's days passed. With an upper limit a sum has that turned round (allowed by then against reached),
 * and a yearly figure may reach the limit in every year. The pace is unknown without a baseline of the same
 * quantity before the result, or without the plan's first day.
 */
export function paceOf(pkg: DataPackage, goal: Goal, result: Result): Pace {
  const { accumulation } = goal.target;
  const isGrowth = accumulation === 'level' || accumulation === 'ratio';
  return isGrowth ? growthPace(pkg, goal, result) : sharePace(goal, result);
}

function growthPace(pkg: DataPackage, goal: Goal, result: Result): Pace {
  const { target, value: wanted } = goal;
  const baseline = baselineOf(pkg, target);
  const base = baseline && inTarget(pkg, baseline, target);
  const isLinear = base !== undefined && (base <= 0 || wanted <= 0);
  const method = isLinear ? 'linear' : 'compound-growth';
  const unknown = (reason: 'no-rule' | 'marked'): Pace => ({ status: 'unknown', method, reason });
  if (baseline === undefined || base === undefined || isBound(baseline)) return unknown('no-rule');
  const { status } = compareQuantities(pkg, target, baseline);
  if (status === 'marked') return unknown('marked');
  if (status === 'similar') return unknown('no-rule');

  const years = monthsOf(dayAfter(baseline.end), result.end) / 12;
  const total = monthsOf(dayAfter(baseline.end), goal.end) / 12;
  const growth = (value: number, time: number) =>
    isLinear ? (value - base) / time : (Math.max(value, 0) / base) ** (1 / time) - 1;
  const required = growth(wanted, total);
  if (required === 0 || isReached(goal, base)) {
    return { status: 'known', method, expected: wanted, ratio: -Infinity };
  }
  const expected = isLinear ? base + required * years : base * (1 + required) ** years;
  const isPassed = goal.comparator === '=' && (result.value - wanted) * (wanted - base) > 0;
  const ratio = isPassed ? -Infinity : growth(result.value, years) / required;
  return { status: 'known', method, expected, ratio };
}

function inTarget(pkg: DataPackage, { value, unit }: Observation, target: Target): number | undefined {
  return value === null ? undefined : toUnit(pkg, value, unit, target.unit);
}

function sharePace({ target, value: wanted, falling, comparator, start, end }: Goal, result: Result): Pace {
  const method = 'period-share';
  if (start === undefined || (wanted <= 0 && !falling)) {
    return { status: 'unknown', method, reason: 'no-rule' };
  }
  const isAdded = isSum(target.accumulation);
  const share = falling && !isAdded ? 1 : daysOf(start, result.end) / daysOf(start, end);
  const expected = wanted * share;
  const { value } = result;
  // A sum does not come back to a limit that it has passed; a limit of “less than” is passed where it is met.
  const isLimited = isAdded && (falling || comparator === '=');
  const isPassed = isLimited && (comparator === '<' ? value >= wanted : value > wanted);
  const pace = falling ? (value > 0 ? expected / value : 1) : value / expected;
  return { status: 'known', method, expected, ratio: isPassed ? -Infinity : pace };
}
