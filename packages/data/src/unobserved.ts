import { goalOf, periodEnd } from './goal.js';
import type { Progress } from './progress.js';
import { planOf } from './select.js';
import type { DataPackage, Target } from './types.js';

/**
 * The status of a target whose quantity nobody has observed but at its start, as `progressOf` gives it and
 * without its weight; undefined where the city has another observation of the indicator, kind and accumulation.
 */
export function unobserved(pkg: DataPackage, target: Target, today: string): Progress | undefined {
  const { indicator, baseline, kind, accumulation } = target;
  const city = planOf(pkg, target)?.city;
  const isObserved = pkg.observations.some(
    (row) =>
      row.indicator === indicator &&
      row.kind === kind &&
      row.accumulation === accumulation &&
      row.id !== baseline &&
      (city === undefined || row.city === city),
  );
  if (isObserved) return undefined;
  const end = periodEnd(pkg, target);
  if (end !== undefined && today > end) return { status: 'ended' };
  const goal = goalOf(pkg, target);
  if (goal === undefined) return { status: 'no-data', reason: 'no-rule' };
  const isEarly = goal.start !== undefined && today < goal.start;
  return { status: 'no-data', reason: isEarly ? 'before-start' : 'no-observation' };
}
