import type { Role } from '../../../base/src/picture/marks.js';
import type { Entry } from './entry.js';
import type { TimelineModel } from './model.js';

/** A period that is over is told by its colour too; among several plans all of its bars are. */
export function fillOf({ kind, plan }: Entry, { plans }: Pick<TimelineModel, 'plans'>): Role {
  const isOver = plans.find(({ id }) => id === plan)?.standing === 'over';
  return isOver && (kind === 'period' || plans.length > 1) ? 'hairline' : 'accent';
}
