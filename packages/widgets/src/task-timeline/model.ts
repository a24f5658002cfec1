import type { FaceWords } from '../../../base/src/messages/words.js';
import { firstDay, lastDay } from '../../../data/src/period.js';
import { byId, cityOf } from '../../../data/src/select.js';
import type { City, DataPackage, Locale, Plan } from '../../../data/src/types.js';
import type { Entry } from './entry.js';
import { planEntries } from './plan-entries.js';
import { taskEntries } from './task-entries.js';

/** A plan on the timeline, with how it stands to the day. */
export interface TimelinePlan {
  readonly id: string;
  readonly row: Plan | undefined;
  readonly name: string;
  /** The name without its city and period, for where both stand beside it. */
  readonly shortName: string;
  readonly place: string;
  readonly isPlaceInferred: boolean;
  readonly period: string;
  readonly standing: 'before' | 'running' | 'over' | 'unknown';
}

/** All that a timeline shows, before a reader narrows it. */
export interface TimelineModel {
  readonly status: 'shown';
  readonly data: DataPackage;
  readonly locale: Locale;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly plans: readonly TimelinePlan[];
  /** Everything with a printed date. */
  readonly dated: readonly Entry[];
  /** Tasks, safeguards and phases without a printed date, in the document's order. */
  readonly undated: readonly Entry[];
  /** The whole years of the axis; null where nothing is dated. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** Why there is no timeline; `ids` are the plans to choose from. */
export interface NoTimeline {
  readonly status: 'missing' | 'empty';
  readonly ids: readonly string[];
  /** The plans asked for that are not there. */
  readonly unknown: readonly string[];
}

/**
 * The timeline of one or several plans (ids with white space between; none stands for all) on a day in Asia/Shanghai.
 * A bar is a row with a printed start and a printed end; nothing is put into a phase that the document does not put
 * there. Reads plans, cities, phases, targets, tasks, responsibilities, agencies and events.
 */
export function timelineModel(data: DataPackage, asked: string, locale: Locale, words: FaceWords, today: string): TimelineModel | NoTimeline {
  const used = [data.plans.map(({ id }) => id), ...[data.tasks, data.phases, data.targets, data.events].map((rows) => rows.map(({ plan }) => plan))];
  const ids = [...new Set(used.flat())];
  const wanted = [...new Set(asked.split(/\s+/).filter(Boolean))];
  const unknown = wanted.filter((id) => !ids.includes(id));
  if (unknown.length > 0) return { status: 'missing', ids, unknown };
  const plans = (wanted.length > 0 ? wanted : ids).map((id) => timelinePlan(data, id, locale, words, today)).sort(byPeriod);
  const entries = plans.flatMap(({ id, row }) => [...planEntries(data, id, row, locale), ...taskEntries(data, id, locale)]);
  if (entries.length === 0) return { status: 'empty', ids, unknown };
  const dated = entries.filter(({ when }) => when !== null);
  return { status: 'shown', data, locale, today, plans, dated, undated: entries.filter(({ when }) => when === null), years: yearsOf(dated) };
}

function timelinePlan(data: DataPackage, id: string, locale: Locale, words: FaceWords, today: string): TimelinePlan {
  const row = byId(data.plans, id);
  const city = row && cityOf(data, row);
  const own = (locale === 'en' ? city?.nameEn : city?.name) ?? '';
  const isPlaceInferred = city?.attribution === 'inferred';
  const name = (locale === 'en' ? row?.nameEn : row?.name) ?? id;
  return {
    id,
    row,
    name,
    shortName: shortNameOf(name, city, locale),
    place: isPlaceInferred ? words.cityInferred(own) : own,
    isPlaceInferred,
    period: row ? words.period(row.start, row.end) : '',
    standing: standingOf(row, today),
  };
}

function standingOf(row: Plan | undefined, today: string): TimelinePlan['standing'] {
  if (!row) return 'unknown';
  if (today > lastDay(row.end)) return 'over';
  return row.start !== null && today < firstDay(row.start) ? 'before' : 'running';
}

function shortNameOf(name: string, city: City | undefined, locale: Locale): string {
  const bare = name.replace(/\s*[（(][^（()）]*\d{4}[^（()）]*[）)]$/, '');
  return locale === 'zh' && city && bare.startsWith(city.name) ? bare.slice(city.name.length) : bare;
}

/** By the first printed day, plans without one after those that begin before their end. */
function byPeriod(a: TimelinePlan, b: TimelinePlan): number {
  const key = ({ row }: TimelinePlan): string => (row ? firstDay(row.start ?? row.end) : '9999');
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function yearsOf(entries: readonly Entry[]): TimelineModel['years'] {
  const years = entries.flatMap(({ when }) => {
    if (when?.shape === 'bar') return [when.start, when.end].map((date) => Number(date.slice(0, 4)));
    return when?.shape === 'mark' ? [Number(when.date.slice(0, 4))] : [];
  });
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}
