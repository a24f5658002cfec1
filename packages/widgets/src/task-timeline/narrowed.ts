import { byId } from '../../../data/src/select.js';
import type { Entry } from './entry.js';
import type { TimelineModel } from './model.js';
import { agenciesOf } from './task-entries.js';

/** What a timeline is narrowed to; empty strings narrow nothing. */
export interface TimelineFilter {
  /** Agencies id: tasks in which it has a part. */
  readonly agency: string;
  /** Themes id: tasks and goals of the theme. */
  readonly theme: string;
}

/** What passes a filter. Periods, phases, days of documents and events belong to the plan and stay. */
export function narrowed(model: TimelineModel, { agency, theme }: TimelineFilter): Pick<TimelineModel, 'dated' | 'undated'> {
  const kept = (entry: Entry): Entry[] => {
    if (entry.kind === 'task') {
      const isOf = agency === '' || agenciesOf(entry).some(({ id }) => id === agency);
      return isOf && (theme === '' || entry.theme === theme) ? [entry] : [];
    }
    if (entry.kind !== 'goals' || theme === '') return [entry];
    const goals = entry.goals.filter((goal) => (goal.theme ?? byId(model.data.indicators, goal.indicator)?.theme) === theme);
    return goals.length > 0 ? [{ ...entry, goals }] : [];
  };
  return { dated: model.dated.flatMap(kept), undated: model.undated.flatMap(kept) };
}

/** The tasks and safeguards among entries. */
export function tasksIn(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ kind }) => kind === 'task');
}
