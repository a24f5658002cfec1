import { progressOf } from '../../../data/src/progress.js';
import { byId } from '../../../data/src/select.js';
import type { DataPackage } from '../../../data/src/types.js';

/**
 * The goals whose status on a day (YYYY-MM-DD) comes from an observation that another plan of the same city
 * prints, or a portal, with that observation; a goal printed again is left out.
 */
export function answerLines(data: DataPackage, today: string): readonly string[] {
  return data.targets.flatMap((target) => {
    if (target.restates !== null) return [];
    const progress = progressOf(data, target, today);
    const { observation, value } = progress;
    if (observation === undefined || observation.plan === target.plan) return [];
    const unit = byId(data.units, target.unit)?.name ?? '';
    const status = progress.status === 'no-data' ? `no-data (${progress.reason})` : progress.status;
    const number = `${target.comparator ?? ''}${target.value ?? ''} ${unit}`;
    const goal = `${target.id} [${number} by ${target.year ?? 'the plan’s end'}]`;
    return [`${status}: ${goal} by ${observation.id} [${value} ${unit} at ${observation.end}]`];
  });
}
