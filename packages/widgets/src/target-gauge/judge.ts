import { periodEnd } from '../../../data/src/goal.js';
import { progressOf } from '../../../data/src/progress.js';
import { firstDay, isoDay, lastDay } from '../../../data/src/period.js';
import { byId, planOf } from '../../../data/src/select.js';
import type { DataPackage, Observation, Target } from '../../../data/src/types.js';
import { OWN_FIGURE, type GaugeQuery, type Judge } from './figures.js';

/** Finds the status by the observations of the package, or by the portal's own figure alone. */
export const judge: Judge = (data, target, query, today) => {
  if (query.value !== null && !Number.isFinite(query.value)) return { status: 'bad-value' };
  if (query.value !== null && !isWithin(data, target, query.asOf || today, today)) return { status: 'bad-date' };
  const shown = query.value === null ? data : withOwnFigure(data, target, query, today);
  const judged = byId(shown.targets, target.id) ?? target;
  return { data: shown, target, standing: progressOf(shown, judged, today) };
};

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a date of the calendar within the target's period that is not after today: no other figure could count. */
function isWithin(data: DataPackage, target: Target, date: string, today: string): boolean {
  const time = Date.parse(date);
  // Some engines read 30 February as 2 March.
  if (!DATE.test(date) || Number.isNaN(time) || !isoDay(time).startsWith(date)) return false;
  const last = lastDay(date);
  const start = planOf(data, target)?.start;
  return last <= today && last <= (periodEnd(data, target) ?? last) && (!start || last >= firstDay(start));
}

/** The package with the portal's figure as an observation of the goal's very quantity, which the portal vouches for. */
function withOwnFigure(data: DataPackage, target: Target, query: GaugeQuery, today: string): DataPackage {
  const plan = planOf(data, target);
  const vouched: Target = { ...target, inferred: [] };
  const own: Observation = {
    ...vouched,
    id: OWN_FIGURE,
    city: plan?.city ?? '',
    plan: null,
    comparator: '=',
    value: query.value,
    start: plan?.start ?? null,
    end: query.asOf || today,
    role: 'progress',
    status: 'normal',
    sample: false,
    url: null,
    printed: null,
    label: null,
    section: null,
    line: null,
    lineEnd: null,
    note: null,
  };
  return {
    ...data,
    targets: data.targets.map((row) => (row.id === target.id ? vouched : row)),
    observations: [...data.observations.filter((row) => row.id === target.baseline), own],
  };
}
