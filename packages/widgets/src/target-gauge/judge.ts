import { progressOf } from '../../../data/src/progress.js';
import { byId, planOf } from '../../../data/src/select.js';
import type { DataPackage, Observation, Target } from '../../../data/src/types.js';
import { OWN_FIGURE, type GaugeQuery, type Judge } from './figures.js';

/** Finds the status by the observations of the package, or by the portal's own figure alone. */
export const judge: Judge = (data, target, query, today) => {
  const shown = query.value === null ? data : withOwnFigure(data, target, query, today);
  const judged = byId(shown.targets, target.id) ?? target;
  return { data: shown, target, standing: progressOf(shown, judged, today) };
};

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
  };
  return {
    ...data,
    targets: data.targets.map((row) => (row.id === target.id ? vouched : row)),
    observations: [...data.observations.filter((row) => row.id === target.baseline), own],
  };
}
