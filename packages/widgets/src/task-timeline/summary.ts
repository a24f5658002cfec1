import { sumOf } from '../../../base/src/sum-of.js';
import type { TimelineCounts } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';
import { tasksIn } from './narrowed.js';

/** What the sentence below a timeline counts; nothing here depends on what a reader narrowed. */
export function countsOf({ plans, dated, undated }: TimelineModel): TimelineCounts {
  const phases = dated.flatMap(({ kind, when }) => (kind === 'phase' && when?.shape === 'bar' ? [when] : []));
  const goals = dated.filter(({ kind }) => kind === 'goals');
  const years = goals.flatMap(({ when }) => (when?.shape === 'mark' ? [Number(when.date)] : []));
  const sorted = (dates: readonly string[]): string[] => [...dates].sort();
  return {
    plans: plans.length,
    withPeriod: dated.filter(({ kind, when }) => kind === 'period' && when?.shape === 'bar').length,
    phases: phases.length,
    phaseStart: sorted(phases.map(({ start }) => start))[0] ?? '',
    phaseEnd: sorted(phases.map(({ end }) => end)).reverse()[0] ?? '',
    goals: sumOf(goals, (entry) => entry.goals.length),
    goalYears: [...new Set(years)].sort((a, b) => a - b),
    datedTasks: tasksIn(dated).length,
    undatedTasks: tasksIn(undated).filter(({ isSafeguard }) => !isSafeguard).length,
  };
}
