import type { TimelineFaceWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';

/** Whether the day lies within the years of the axis. */
export function isTodayOnAxis({ years, today }: Pick<TimelineModel, 'years' | 'today'>): boolean {
  return years !== null && today >= `${years.first}-01-01` && today <= `${years.last}-12-31`;
}

/** Where a single plan stands, and the day where it lies beyond the axis; empty where neither is to be said. */
export function standingText(model: TimelineModel, words: TimelineFaceWords): string {
  return standingOf(model, words).join(words.space);
}

/** The same as word and sentences; the word is empty where several plans stand differently. */
export function standingOf(model: TimelineModel, words: TimelineFaceWords): readonly [word: string, rest: string] {
  const { plans, today, years } = model;
  const beyond = years !== null && !isTodayOnAxis(model) ? words.beyond(today) : '';
  const [plan, ...others] = plans;
  if (!plan || others.length > 0 || plan.standing === 'unknown' || !plan.row) return ['', beyond];
  const { word, sentence } = words.standing[plan.standing];
  return [`${word}${words.stop}`, [beyond, sentence(plan.row.end, plan.row.start)].filter(Boolean).join(words.space)];
}
