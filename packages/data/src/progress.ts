import { compareQuantities, isSum } from './compare.js';
import { goalOf, periodEnd, type Goal } from './goal.js';
import type { MethodId } from './pace.js';
import { methodLimits, paceOf } from './pace.js';
import { firstDay, lastDay } from './period.js';
import { isBound, isProved, isReached, type Result } from './reached.js';
import { baselineOf, planOf, toUnit } from './select.js';
import type { DataPackage, Observation, Target } from './types.js';

/** Why there is no status although the period still runs or its result is known. */
export type NoDataReason = 'no-observation' | 'bound' | 'no-rule' | 'marked' | 'before-start';

/** Where a target stands on a day. `value` and `expected` are in the target's unit. */
export type Progress =
  | {
      readonly status: 'achieved' | 'on-track' | 'behind' | 'off-track' | 'missed';
      readonly observation: Observation;
      readonly value: number;
      /** What the pace asks for by the observation's last day; null where the pace is unknown. */
      readonly expected: number | null;
      /** Id of the row of methods by which the status is computed. */
      readonly method: MethodId;
    }
  | {
      readonly status: 'no-data';
      readonly reason: NoDataReason;
      readonly observation?: Observation;
      readonly value?: number;
    }
  | { readonly status: 'ended'; readonly observation?: Observation; readonly value?: number };

/** Powers and quotients are rounded: a pace of exactly 0.95 may come out a little below. */
const rounding = 1e-9;

/**
 * The status of a target on a day (YYYY-MM-DD, the day in Asia/Shanghai), from the latest observation of the
 * same quantity in the same city that ends after the baseline, between the plan's first day and the last day
 * of the target's year, and not after today. A sum counts only if it runs from the plan's first day. A goal
 * is `achieved` as soon as it is reached; a sum with an upper limit or an exact goal can still pass it and is
 * settled on the last day. After the period a result for its last day that falls short is `missed`; where
 * there is none the target has `ended`. An observed bound proves a goal reached or gives no status. Growth,
 * multiple, coverage, rank, qualitative and unreadable goals have no computed status.
 */
export function progressOf(pkg: DataPackage, target: Target, today: string): Progress {
  const goal = goalOf(pkg, target);
  const end = periodEnd(pkg, target);
  const isOver = end !== undefined && today > end;
  const unknown = (reason: NoDataReason, result?: Result): Progress => {
    const known = result && { observation: result.observation, value: result.value };
    if (isOver && result?.end !== end) return { status: 'ended', ...known };
    return { status: 'no-data', reason, ...known };
  };
  if (goal === undefined) return unknown('no-rule');
  if (goal.start !== undefined && today < goal.start) return unknown('before-start');
  const result = latestResult(pkg, goal, today, 'comparable');
  if (result === undefined) {
    const marked = latestResult(pkg, goal, today, 'marked');
    return marked === undefined ? unknown('no-observation') : unknown('marked', marked);
  }

  const { observation, value } = result;
  const pace = paceOf(pkg, goal, result);
  const { method } = pace;
  const expected = pace.status === 'known' ? pace.expected : null;
  const isFinal = result.end === goal.end;
  const canPass = isSum(target.accumulation) && (goal.falling || goal.comparator === '=');
  const isMet = isBound(observation) ? isProved(goal, result) : isReached(goal, value);
  if (isMet && (isFinal || !canPass)) return { status: 'achieved', observation, value, expected, method };
  if (isBound(observation)) return unknown('bound', result);
  if (isOver && isFinal) return { status: 'missed', observation, value, expected, method };
  if (isOver) return { status: 'ended', observation, value };
  if (pace.status === 'unknown') return unknown(pace.reason, result);
  return { status: paceStatus(pace.ratio, method), observation, value, expected, method };
}

function paceStatus(ratio: number, method: MethodId): 'on-track' | 'behind' | 'off-track' {
  const [onTrack, behind] = methodLimits[method];
  if (ratio >= onTrack - rounding) return 'on-track';
  return ratio >= behind - rounding ? 'behind' : 'off-track';
}

function settledRank({ observation }: Result): number {
  return ['normal', 'provisional', 'estimated'].indexOf(observation.status);
}

/**
 * The latest result; of several for one day a figure goes before a bound, and a settled one before an
 * estimate.
 */
function latestResult(
  pkg: DataPackage,
  goal: Goal,
  today: string,
  wanted: 'comparable' | 'marked',
): Result | undefined {
  const { target, start, end } = goal;
  const plan = planOf(pkg, target);
  const baselineEnd = baselineOf(pkg, target)?.end;
  return pkg.observations
    .filter((row) => {
      const isHere = plan === undefined ? row.plan === target.plan : row.city === plan.city;
      const isWhole = !isSum(target.accumulation) || (row.start !== null && firstDay(row.start) === start);
      return isHere && isWhole && row.indicator === target.indicator;
    })
    .flatMap((observation): Result[] => {
      const { value, unit } = observation;
      const last = lastDay(observation.end);
      const isEarly = (start && last < start) || (baselineEnd && last <= lastDay(baselineEnd));
      if (value === null || isEarly || last > end || last > today) return [];
      if (compareQuantities(pkg, target, observation).status !== wanted) return [];
      const converted = toUnit(pkg, value, unit, target.unit);
      return converted === undefined ? [] : [{ observation, value: converted, end: last }];
    })
    .sort((a, b) => {
      if (a.end !== b.end) return a.end < b.end ? 1 : -1;
      const bounds = Number(isBound(a.observation)) - Number(isBound(b.observation));
      return bounds || settledRank(a) - settledRank(b);
    })[0];
}
