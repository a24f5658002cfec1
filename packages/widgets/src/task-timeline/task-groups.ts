import { byId } from '../../../data/src/select.js';
import type { Entry } from './entry.js';
import type { TimelineModel } from './model.js';
import { shortName } from './task-entries.js';

/** What tasks are put together by. */
export type Lanes = 'plan' | 'theme' | 'agency';

/** Tasks that stand together; the name is empty where nothing says what they share. */
export interface TaskGroup {
  readonly id: string;
  readonly lanes: Lanes;
  /** The city of a plan, where plans are the groups; otherwise empty. */
  readonly place: string;
  readonly number: string;
  readonly name: string;
  readonly tasks: readonly Entry[];
}

/** Reads the attribute; anything but a known word means by plan. */
export function lanesOf(text: string | null): Lanes {
  return text === 'theme' || text === 'agency' ? text : 'plan';
}

/**
 * Each task in exactly one group: under its heading (of several plans, under its plan), under its theme, or under the
 * agency that is named first among those who lead or are responsible.
 */
export function taskGroups(model: TimelineModel, tasks: readonly Entry[], lanes: Lanes): TaskGroup[] {
  const isOne = model.plans.length === 1;
  const keys = tasks.map((task) => keyOf(task, lanes, isOne));
  return orderOf(model, [...new Set(keys)], lanes).map((key) => ({
    id: `${lanes}-${key}`,
    lanes,
    ...titleOf(model, key, lanes),
    tasks: tasks.filter((_, place) => keys[place] === key),
  }));
}

function keyOf({ group, plan, theme, roles }: Entry, lanes: Lanes, isOne: boolean): string {
  if (lanes === 'theme') return theme;
  if (lanes === 'agency') return (roles.lead[0] ?? roles.responsible[0] ?? roles.support[0])?.id ?? '';
  return (isOne && group) || plan;
}

/** Themes in their own order, agencies by the number of their tasks, headings as they stand in the document. */
function orderOf({ data, undated, dated }: TimelineModel, keys: readonly string[], lanes: Lanes): string[] {
  if (lanes === 'plan') return [...keys];
  const last = (key: string): number => (key === '' ? 1 : 0);
  if (lanes === 'theme') {
    const place = (key: string): number => data.themes.findIndex(({ id }) => id === key);
    return [...keys].sort((a, b) => last(a) - last(b) || place(a) - place(b));
  }
  const all = [...dated, ...undated];
  const count = (key: string): number => all.filter((entry) => entry.kind === 'task' && keyOf(entry, lanes, true) === key).length;
  return [...keys].sort((a, b) => last(a) - last(b) || count(b) - count(a));
}

function titleOf({ data, locale, plans }: TimelineModel, key: string, lanes: Lanes): Pick<TaskGroup, 'place' | 'number' | 'name'> {
  const none = { place: '', number: '' };
  if (lanes === 'theme') {
    const theme = byId(data.themes, key);
    return { ...none, name: (locale === 'en' ? theme?.nameEn : theme?.name) ?? key };
  }
  if (lanes === 'agency') {
    const agency = byId(data.agencies, key);
    return { ...none, name: agency ? shortName(agency, locale) : key };
  }
  const heading = byId(data.tasks, key);
  if (!heading) {
    const plan = plans.length > 1 ? byId(plans, key) : undefined;
    return { number: '', place: plan?.place ?? '', name: plan?.shortName ?? '' };
  }
  return { ...none, number: heading.number ?? '', name: locale === 'en' ? heading.titleEn : heading.title };
}
