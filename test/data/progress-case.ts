import type { Progress } from '../../packages/data/src/progress.js';
import { progressOf } from '../../packages/data/src/progress.js';
import type { Indicator, Observation, Plan, Target } from '../../packages/data/src/types.js';
import { baseline, indicator, observation, packageOf, plan, target } from './samples.js';

/** What differs from a goal of 50 by 2025 from 35 in 2020; `start: null` is no baseline. */
interface Circumstances {
  readonly goal?: Partial<Target>;
  readonly start?: Partial<Observation> | null;
  readonly today?: string;
  readonly plan?: Partial<Plan>;
  readonly indicator?: Partial<Indicator>;
}

/** Progress of a goal of 50 pieces by 2025 from 35 in 2020, given what was observed. */
export function progress(
  observed: Partial<Observation>[],
  { goal = {}, start = {}, today = '2024-06-30', ...tables }: Circumstances = {},
): Progress {
  const rows = observed.map((changes, index) => observation({ id: `seen-${index}`, ...changes }));
  const pkg = packageOf({
    plans: [plan(tables.plan)],
    indicators: [indicator(tables.indicator)],
    observations: start === null ? rows : [baseline(start), ...rows],
  });
  return progressOf(pkg, target({ baseline: start === null ? null : 'start', ...goal }), today);
}

/** The status in one run of words, with the reason where there is none. */
export function summary(result: Progress): string {
  return result.status === 'no-data' ? `no-data ${result.reason}` : result.status;
}
