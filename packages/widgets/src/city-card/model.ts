import type { FaceWords } from '../../../base/src/messages/words.js';
import { targetFigures, type TargetFigures } from '../../../base/src/target/target-figures.js';
import { daysOf } from '../../../data/src/duration.js';
import { firstDay, lastDay } from '../../../data/src/period.js';
import { planInForce } from '../../../data/src/plan-in-force.js';
import type { Progress } from '../../../data/src/progress.js';
import { byId, cityOf } from '../../../data/src/select.js';
import type { City, DataPackage, Locale, Plan, Program, Target } from '../../../data/src/types.js';
import { headlineTargets } from './headline-targets.js';

/** Where a day stands in the period of a plan; `share` is the part of its days that has passed, from 0 to 1. */
export type Elapsed =
  | { readonly status: 'running'; readonly share: number }
  | { readonly status: 'before' | 'ended' | 'unknown' };

/** What a plan holds, as numbers; goals that are printed again count once. */
export interface Tally {
  readonly goals: number;
  readonly tasks: number;
  readonly programs: number;
  readonly phases: number;
  /** Goals whose figure cannot be read. */
  readonly lost: number;
}

/** A city and its plan at a glance. */
export interface CardModel {
  readonly status: 'shown';
  readonly data: DataPackage;
  readonly plan: Plan;
  readonly city: City | undefined;
  /** The city as the title names it. */
  readonly place: string;
  readonly attribution: City['attribution'];
  readonly planName: string;
  readonly elapsed: Elapsed;
  readonly heads: readonly TargetFigures[];
  /** Indicators that were asked for and that the plan has no goal for. */
  readonly missing: readonly string[];
  readonly tally: Tally;
  /** Names of the awards that are in place. */
  readonly honours: readonly string[];
  /** Other plans of the city, the latest first. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly period: string }[];
}

/** Why there is no card; `ids` are what there is to choose from. */
export interface NoCard {
  readonly status: 'unasked' | 'no-city' | 'no-plan';
  readonly ids: readonly string[];
}

/** What is asked for; empty strings and lists ask for nothing. */
export interface CardQuery {
  readonly city: string;
  readonly plan: string;
  readonly indicators: readonly string[];
}

/** The status of a target, or undefined while it is undecided. */
export type StandingOf = (data: DataPackage, target: Target, today: string) => Progress | undefined;

/**
 * The card of a plan, or of the plan of a city that is in force on the day (YYYY-MM-DD in Asia/Shanghai), else its
 * latest; the only city of the package where nothing is asked for. Undefined while a status is undecided. Reads plans,
 * cities, indicators, targets, observations, units, tasks, programs and phases.
 */
export function cardModel(
  data: DataPackage,
  query: CardQuery,
  locale: Locale,
  words: FaceWords,
  today: string,
  standingOf: StandingOf,
): CardModel | NoCard | undefined {
  const cities = [...new Set(data.plans.map(({ city }) => city))];
  const id = query.city || (cities.length === 1 ? (cities[0] ?? '') : '');
  if (!query.plan && !id) return { status: 'unasked', ids: cities };
  const plan = query.plan ? byId(data.plans, query.plan) : planInForce(data, id, today);
  if (!plan) return query.plan ? { status: 'no-plan', ids: data.plans.map((one) => one.id) } : { status: 'no-city', ids: cities };

  const named = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }): string => (locale === 'en' ? nameEn : name);
  const city = cityOf(data, plan);
  const targets = data.targets.filter((row) => row.plan === plan.id && row.restates === null);
  const { found, missing } = headlineTargets(data, targets, query.indicators);
  const judged = found.map((target) => ({ target, standing: standingOf(data, target, today) }));
  const heads = judged.flatMap(({ target, standing }) => (standing ? [targetFigures({ data, target, standing }, locale, words)] : []));
  if (heads.length < judged.length) return undefined;
  const programs = data.programs.filter((row) => row.plan === plan.id);
  return {
    status: 'shown',
    data,
    plan,
    city,
    heads,
    missing,
    place: city ? named(city) : plan.city,
    attribution: city?.attribution ?? 'stated',
    planName: named(plan),
    elapsed: elapsedOf(plan, today),
    tally: {
      goals: targets.length,
      tasks: data.tasks.filter((row) => row.plan === plan.id && row.kind === 'task').length,
      programs: programs.length,
      phases: data.phases.filter((row) => row.plan === plan.id).length,
      lost: targets.filter(({ certainty }) => certainty === 'unreadable').length,
    },
    honours: programs.filter(isHonour).map(named),
    others: data.plans
      .filter((one) => one.city === plan.city && one !== plan)
      .sort((a, b) => (a.end < b.end ? 1 : -1))
      .map((one) => ({ id: one.id, name: named(one), period: words.period(one.start, one.end) })),
  };
}

function isHonour({ kind, status }: Program): boolean {
  return kind === 'award' && status === 'in-place';
}

function elapsedOf({ start, end }: Plan, today: string): Elapsed {
  if (today > lastDay(end)) return { status: 'ended' };
  if (start === null) return { status: 'unknown' };
  if (today < firstDay(start)) return { status: 'before' };
  return { status: 'running', share: daysOf(start, today) / daysOf(start, end) };
}
