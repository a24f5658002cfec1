import type { DataTable } from '../../../base/src/face.js';
import { digits } from '../../../base/src/format.js';
import type { Words } from '../../../base/src/messages/words.js';
import type { Status } from '../../../base/src/signs.js';
import { progressOf, type Progress } from '../../../data/src/progress.js';
import { baselineOf, byId, cityOf, findTarget, planOf, toUnit } from '../../../data/src/select.js';
import type { City, DataPackage, Locale, Observation, Plan, Target } from '../../../data/src/types.js';
import { notesOf, paceNoteOf, sentenceOf, sourceOf, tableOf } from './wording.js';

/** What a page asks of a gauge; empty strings and null where it says nothing. */
export interface GaugeQuery {
  readonly target: string;
  readonly plan: string;
  readonly indicator: string;
  /** A portal's own figure, in the unit of the goal. */
  readonly value: number | null;
  /** The day of that figure, YYYY-MM-DD or shorter. */
  readonly asOf: string;
}

/** A figure at a date: the value in the goal's unit and as shown. */
export interface Reached {
  readonly value: number;
  readonly digits: string;
  /** As the data package writes dates. */
  readonly date: string;
}

/** The goal as shown: a figure, words, or what the document lost. */
export type Goal =
  | { readonly status: 'figure'; readonly value: number; readonly digits: string; readonly unit: string }
  | { readonly status: 'words'; readonly text: string }
  | { readonly status: 'unreadable'; readonly unit: string };

/** Everything a gauge shows, on screen, in its table and in its picture. */
export interface GaugeModel {
  readonly status: 'shown';
  readonly target: Target;
  readonly name: string;
  readonly breaks: readonly number[];
  readonly place: string;
  readonly isPlaceInferred: boolean;
  readonly period: string;
  readonly binding: { readonly kind: 'obligatory' | 'anticipatory'; readonly word: string } | null;
  readonly isSample: boolean;
  /** Words above the goal's figure: comparator, growth, scope. */
  readonly lead: string;
  readonly goal: Goal;
  readonly year: string;
  readonly progress: { readonly status: Status; readonly word: string; readonly clause: string };
  readonly start: Reached | null;
  readonly now: Reached | null;
  readonly expected: number | null;
  /** End of the scale from 0; null where nothing but the goal is known, so that nothing is drawn. */
  readonly scale: number | null;
  readonly sentence: string;
  /** Explains the mark of the figure expected by now. */
  readonly paceNote: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly table: DataTable;
}

/** A gauge that has nothing to show, in a sentence. */
export interface NoGauge {
  readonly status: 'sentence';
  readonly text: string;
}

/** The gauge for a query on a day (YYYY-MM-DD in Asia/Shanghai). Reads plans, cities, targets, observations, units, notes and methods. */
export function gaugeModel(data: DataPackage, query: GaugeQuery, locale: Locale, words: Words, today: string): GaugeModel | NoGauge {
  const { target: id, plan, indicator } = query;
  if (!id && !(plan && indicator)) return { status: 'sentence', text: words.noQuery };
  const found = findTarget(data, id ? { target: id } : { plan, indicator });
  if (found.status === 'missing') {
    return { status: 'sentence', text: id ? words.missingTarget(id) : words.missingIndicator(plan, indicator) };
  }
  if (found.status === 'ambiguous') return { status: 'sentence', text: words.ambiguous(found.ids.join(', ')) };
  return modelOf(query.value === null ? data : withOwnFigure(data, found.target, query, today), found.target, locale, words, today);
}

const OWN = 'own-figure';

/** The package with the portal's figure as an observation of the goal's very quantity, which the portal vouches for. */
function withOwnFigure(data: DataPackage, target: Target, query: GaugeQuery, today: string): DataPackage {
  const plan = planOf(data, target);
  const vouched: Target = { ...target, inferred: [] };
  const own: Observation = {
    ...vouched, id: OWN, city: plan?.city ?? '', plan: null, comparator: '=', value: query.value, start: plan?.start ?? null,
    end: query.asOf || today, role: 'progress', status: 'normal', sample: false, url: null,
  };
  return {
    ...data,
    targets: data.targets.map((row) => (row.id === target.id ? vouched : row)),
    observations: [...data.observations.filter((row) => row.id === target.baseline), own],
  };
}

function modelOf(data: DataPackage, asked: Target, locale: Locale, words: Words, today: string): GaugeModel {
  const target = byId(data.targets, asked.id) ?? asked;
  const plan = planOf(data, target);
  const city = plan && cityOf(data, plan);
  const goal = goalOf(data, target, locale, words);
  const progress = progressOf(data, target, today);
  const observed = 'observation' in progress ? progress.observation : undefined;
  const start = reachedOf(data, baselineOf(data, target), target, locale);
  const now = observed && observed.id !== target.baseline ? reachedOf(data, observed, target, locale) : null;
  const isSettled = progress.status === 'achieved' || progress.status === 'missed';
  const expected = 'expected' in progress && !isSettled ? progress.expected : null;
  const shown = {
    data, asked, target, plan, goal, progress, start, now, expected, locale, words,
    isOwn: observed?.id === OWN, sample: observed?.sample ?? false,
  };
  return {
    status: 'shown',
    target: asked,
    name: locale === 'en' ? target.nameEn : target.name,
    breaks: locale === 'en' ? [] : target.breaks,
    ...placeOf(city, plan, locale, words),
    binding: target.binding && { kind: target.binding, word: words[target.binding] },
    isSample: shown.sample,
    lead: leadOf(target, words),
    goal,
    year: target.year === null ? '' : words.year(target.year),
    progress: { status: progress.status, word: words.status[progress.status], clause: clauseOf(target, progress, words) },
    start, now, expected,
    scale: scaleOf(target, goal, start, now),
    sentence: sentenceOf(shown),
    paceNote: paceNoteOf(shown),
    notes: notesOf(shown),
    source: sourceOf(shown),
    table: tableOf(shown),
  };
}

function placeOf(city: City | undefined, plan: Plan | undefined, locale: Locale, words: Words): Pick<GaugeModel, 'place' | 'isPlaceInferred' | 'period'> {
  const isPlaceInferred = city?.attribution === 'inferred';
  const name = (locale === 'en' ? city?.nameEn : city?.name) ?? '';
  return { isPlaceInferred, place: isPlaceInferred ? words.cityInferred(name) : name, period: plan ? words.period(plan.start, plan.end) : '' };
}

function goalOf(data: DataPackage, target: Target, locale: Locale, words: Words): Goal {
  const unit = byId(data.units, target.unit ?? '');
  const unitName = (locale === 'en' ? unit && `${unit.multiplier > 0 ? '× ' : ''}${unit.nameEn}` : unit?.name) ?? '';
  if (target.value !== null) {
    if (target.kind === 'rank') return { status: 'words', text: words.rank(digits(target.value, locale)) };
    const shownUnit = target.kind === 'multiple' ? words.times : unitName;
    return { status: 'figure', value: target.value, digits: digits(target.value, locale), unit: shownUnit };
  }
  if (target.certainty === 'unreadable') return { status: 'unreadable', unit: unitName };
  if (target.kind === 'coverage' && locale === 'en') return { status: 'words', text: words.fullCoverage };
  return { status: 'words', text: target.printed ?? target.name };
}

function leadOf(target: Target, words: Words): string {
  const bound = target.comparator === null ? '' : target.inferred.includes('comparator') ? words.goal : words.comparator[target.comparator];
  if (target.kind === 'growth' && (target.basePeriod === 'previous-year' || target.basePeriod === 'period-average')) {
    return words.growth[target.basePeriod];
  }
  if (target.kind === 'multiple' && target.basePeriod) return words.multipleOf(target.basePeriod);
  return bound || (target.scope ?? words.goal);
}

function reachedOf(data: DataPackage, row: Observation | undefined, target: Target, locale: Locale): Reached | null {
  if (!row || row.value === null) return null;
  const value = row.unit === target.unit ? row.value : toUnit(data, row.value, row.unit, target.unit);
  return value === undefined ? null : { value, digits: digits(value, locale), date: row.end };
}

function clauseOf(target: Target, progress: Progress, words: Words): string {
  if (progress.status === 'ended') return words.statusClause.ended;
  if (progress.status !== 'no-data') return words.status[progress.status];
  const { reason } = progress;
  if (reason === 'bound' || reason === 'marked') return words.statusClause[reason];
  return words.statusClause[reason === 'no-rule' && target.kind !== 'numeric' ? 'no-rule' : 'no-data'];
}

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The end of the scale: the smallest round number that leaves 15 % of room; shares beyond one half run to 100. */
function scaleOf(target: Target, goal: Goal, start: Reached | null, now: Reached | null): number | null {
  if (goal.status !== 'figure' || (!start && !now) || target.kind === 'growth' || target.kind === 'multiple') return null;
  const values = [goal.value, start?.value ?? 0, now?.value ?? 0];
  const most = Math.max(...values);
  if (most <= 0 || Math.min(...values) < 0) return null;
  if (target.unit === 'percent' && most > 50 && most <= 100) return 100;
  const power = 10 ** Math.floor(Math.log10(most * 1.15));
  const step = STEPS.find((one) => one * power >= most * 1.15) ?? 10;
  return Number((step * power).toPrecision(3));
}
