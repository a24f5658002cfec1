import type { Progress } from '../../../data/src/progress.js';
import { baselineOf, byId, cityOf, planOf, toUnit } from '../../../data/src/select.js';
import type { City, DataPackage, Locale, Observation, Plan, Target } from '../../../data/src/types.js';
import { digits } from '../format.js';
import type { FaceWords } from '../messages/words.js';
import { scaleEnd } from '../picture/scale-end.js';
import type { Status } from '../signs.js';

/** Id of the observation that a portal's own figure becomes. */
export const OWN_FIGURE = 'own-figure';

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

/** What a first picture shows of a target. */
export interface TargetFigures {
  readonly status: 'shown';
  readonly data: DataPackage;
  /** The row as the document has it. */
  readonly target: Target;
  readonly plan: Plan | undefined;
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
  readonly standing: Progress;
  readonly progress: { readonly status: Status; readonly word: string; readonly clause: string };
  /** True if the portal gave the progress figure. */
  readonly isOwn: boolean;
  readonly start: Reached | null;
  readonly now: Reached | null;
  readonly expected: number | null;
  /** End of the scale from 0; null where nothing but the goal is known, so that nothing is drawn. */
  readonly scale: number | null;
}

/** A target with the package in which its status was found. */
export interface Judged {
  readonly data: DataPackage;
  readonly target: Target;
  readonly standing: Progress;
}

/** The figures of a target whose status is known. Reads plans, cities, observations and units. */
export function targetFigures({ data, target, standing }: Judged, locale: Locale, words: FaceWords): TargetFigures {
  const plan = planOf(data, target);
  const goal = goalOf(data, target, locale, words);
  const observed = 'observation' in standing ? standing.observation : undefined;
  const start = reachedOf(data, baselineOf(data, target), target, locale);
  const now = reachedOf(data, observed, target, locale);
  const isSettled = standing.status === 'achieved' || standing.status === 'missed';
  return {
    status: 'shown',
    data,
    target,
    plan,
    goal,
    standing,
    start,
    now,
    name: locale === 'en' ? target.nameEn : target.name,
    breaks: locale === 'en' ? [] : target.breaks,
    ...placeOf(plan && cityOf(data, plan), plan, locale, words),
    binding: target.binding && { kind: target.binding, word: words[target.binding] },
    isSample: observed?.sample ?? false,
    isOwn: observed?.id === OWN_FIGURE,
    lead: leadOf(target, words),
    year: target.year === null ? '' : words.year(target.year),
    progress: {
      status: standing.status,
      word: words.status[standing.status],
      clause: clauseOf(target, standing, words),
    },
    expected: 'expected' in standing && !isSettled ? standing.expected : null,
    scale: scaleOf(target, goal, start, now),
  };
}

function placeOf(
  city: City | undefined,
  plan: Plan | undefined,
  locale: Locale,
  words: FaceWords,
): Pick<TargetFigures, 'place' | 'isPlaceInferred' | 'period'> {
  const isPlaceInferred = city?.attribution === 'inferred';
  const name = (locale === 'en' ? city?.nameEn : city?.name) ?? '';
  return {
    isPlaceInferred,
    place: isPlaceInferred ? words.cityInferred(name) : name,
    period: plan ? words.period(plan.start, plan.end) : '',
  };
}

function goalOf(data: DataPackage, target: Target, locale: Locale, words: FaceWords): Goal {
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

function leadOf(target: Target, words: FaceWords): string {
  const bound =
    target.comparator === null
      ? ''
      : target.inferred.includes('comparator')
        ? words.goal
        : words.comparator[target.comparator];
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

function clauseOf(target: Target, progress: Progress, words: FaceWords): string {
  if (progress.status === 'ended') return words.statusClause.ended;
  if (progress.status !== 'no-data') return words.status[progress.status];
  const { reason } = progress;
  if (reason === 'bound' || reason === 'marked') return words.statusClause[reason];
  return words.statusClause[reason === 'no-rule' && target.kind !== 'numeric' ? 'no-rule' : 'no-data'];
}

/** The end of the scale: the smallest round number that leaves 15 % of room; shares beyond one half run to 100. */
function scaleOf(target: Target, goal: Goal, start: Reached | null, now: Reached | null): number | null {
  if (goal.status !== 'figure' || (!start && !now) || target.kind === 'growth' || target.kind === 'multiple')
    return null;
  const values = [goal.value, start?.value ?? 0, now?.value ?? 0];
  const most = Math.max(...values);
  if (most <= 0 || Math.min(...values) < 0) return null;
  if (target.unit === 'percent' && most > 50 && most <= 100) return 100;
  return scaleEnd(most, 1.15);
}
