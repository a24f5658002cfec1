import { planInForce } from '../../../data/src/plan-in-force.js';
import { byId, cityOf } from '../../../data/src/select.js';
import type { City, DataPackage, Locale, Plan } from '../../../data/src/types.js';
import type { FaceWords } from '../../../base/src/messages/words.js';
import type { ComparisonFaceWords } from './messages/comparison-words.js';

/** A plan as a column: a city and a period. */
export interface Column {
  /** Plans id. */
  readonly id: string;
  readonly plan: Plan;
  readonly city: City | undefined;
  /** The city as rows name it, without what stands in brackets. */
  readonly place: string;
  /** Why the place is not certain, as a word; empty where the document names its city. */
  readonly doubt: string;
  readonly level: string;
  readonly period: string;
  /** Place with what tells it from the other columns, for sentences. */
  readonly name: string;
  /** Whether another column is of the same city. */
  readonly isShared: boolean;
}

/** What a page or a reader asks for; lists of ids, empty ones ask for nothing. */
export interface ColumnQuery {
  readonly plans: readonly string[];
  readonly cities: readonly string[];
}

/** The plans to stand side by side, with the ids that the package does not have. */
export interface ColumnChoice {
  readonly plans: readonly Plan[];
  readonly missing: readonly string[];
}

/** The ids of a list in an attribute or address, each once. */
export function idsIn(list: string | null | undefined): string[] {
  return [...new Set((list ?? '').split(/[\s,;]+/).filter(Boolean))];
}

/**
 * The plans that are asked for, in the order asked; cities stand for their plan in force on the day, else their latest.
 * Plans go before cities. Where nothing is asked for, every city of the package.
 */
export function chosenPlans(data: DataPackage, query: ColumnQuery, today: string): ColumnChoice {
  const isByPlan = query.plans.length > 0;
  const cities = query.cities.length > 0 ? query.cities : citiesOf(data);
  const ids = isByPlan ? query.plans : cities;
  const found = ids.map((id) => (isByPlan ? byId(data.plans, id) : planInForce(data, id, today)));
  return { plans: found.flatMap((plan) => plan ?? []), missing: ids.filter((_, place) => found[place] === undefined) };
}

/** The cities that have a plan, in the order of the package. */
function citiesOf({ cities, plans }: DataPackage): string[] {
  const used = new Set(plans.map(({ city }) => city));
  return [...new Set([...cities.map(({ id }) => id).filter((id) => used.has(id)), ...used])];
}

/** The columns of these plans. Reads cities. */
export function columnsOf(
  data: DataPackage,
  plans: readonly Plan[],
  locale: Locale,
  words: FaceWords,
  own: ComparisonFaceWords,
): Column[] {
  const counts = new Map<string, number>();
  for (const { city } of plans) counts.set(city, (counts.get(city) ?? 0) + 1);
  return plans.map((plan): Column => {
    const city = cityOf(data, plan);
    const attribution = city?.attribution ?? 'stated';
    const full = (locale === 'en' ? city?.nameEn : city?.name) ?? plan.city;
    const place = full.replace(/\s*[（(][^（(]*[）)]$/, '') || full;
    const isShared = (counts.get(plan.city) ?? 0) > 1;
    const period = words.period(plan.start, plan.end);
    return {
      id: plan.id,
      plan,
      city,
      place,
      isShared,
      period,
      doubt: attribution === 'stated' ? '' : own.doubt[attribution],
      level: city ? own.level[city.level] : '',
      name: isShared ? own.placeIn(place, period) : place,
    };
  });
}
