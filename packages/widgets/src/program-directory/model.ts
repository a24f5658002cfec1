import { byId, cityOf } from '../../../data/src/select.js';
import type { City, DataPackage, Plan, Program } from '../../../data/src/types.js';

/** The plan that a program stands in, with its city. */
export interface Origin {
  /** Plans id, also where the package has no row of it. */
  readonly id: string;
  readonly plan: Plan | undefined;
  readonly city: City | undefined;
}

/** A value with the number of programs that have it. */
export interface Share<Value> {
  readonly value: Value;
  readonly count: number;
}

/** All that a directory shows, before anything is asked for. */
export interface DirectoryModel {
  readonly status: 'shown';
  readonly data: DataPackage;
  /** By city in the package's order, newest plan first, then as they stand in the document, what is only cited last. */
  readonly programs: readonly Program[];
  readonly origins: ReadonlyMap<string, Origin>;
  /** How many cities the programs come from. */
  readonly cities: number;
  /** Most frequent first. */
  readonly kinds: readonly Share<Program['kind']>[];
  readonly states: readonly Share<Program['status']>[];
}

/** What a page asks for by attributes: one or several ids, separated by white space; empty for all. */
export interface DirectoryWish {
  readonly plan: string | null;
  readonly city: string | null;
  readonly kind: string | null;
  readonly theme: string | null;
}

/** Why there is no directory: the package has no program, or none of a value that an attribute names. */
export type NoDirectory =
  | { readonly status: 'no-program' }
  | { readonly status: 'missing'; readonly attribute: keyof DirectoryWish; readonly value: string; readonly ids: readonly string[] };

/** The programs of a package. Reads programs, plans and cities. */
export function directoryModel(data: DataPackage): DirectoryModel | undefined {
  if (data.programs.length === 0) return undefined;
  const ids = [...new Set(data.programs.map(({ plan }) => plan))];
  const found = ids.map((id): Origin => {
    const plan = byId(data.plans, id);
    return { id, plan, city: plan && cityOf(data, plan) };
  });
  const cityRank = ({ city }: Origin): number => (city ? data.cities.indexOf(city) : data.cities.length);
  const start = ({ plan }: Origin): string => plan?.start ?? plan?.end ?? '';
  const origins = found.sort((one, other) => cityRank(one) - cityRank(other) || (start(one) < start(other) ? 1 : start(one) > start(other) ? -1 : 0));
  const rank = new Map(origins.map(({ id }, place) => [id, place]));
  return {
    status: 'shown',
    data,
    programs: [...data.programs].sort((one, other) => (rank.get(one.plan) ?? 0) - (rank.get(other.plan) ?? 0) || isCited(one) - isCited(other)),
    origins: new Map(origins.map((origin) => [origin.id, origin])),
    cities: new Set(origins.map(({ city, id }) => city?.id ?? id)).size,
    kinds: sharesOf(data.programs.map(({ kind }) => kind)),
    states: sharesOf(data.programs.map(({ status }) => status)),
  };
}

/** The first attribute that names what the package does not have. Reads plans, cities and themes too. */
export function missingIn({ programs, origins, data }: DirectoryModel, wish: DirectoryWish): NoDirectory | undefined {
  const known = {
    plan: [...origins.keys()],
    city: [...new Set([...origins.values()].flatMap(({ city }) => city?.id ?? []))],
    kind: [...new Set(programs.map(({ kind }) => kind))],
    theme: data.themes.map(({ id }) => id),
  };
  for (const attribute of ['plan', 'city', 'kind', 'theme'] as const) {
    const ids: readonly string[] = known[attribute];
    const value = valuesIn(wish[attribute]).find((one) => !ids.includes(one));
    if (value !== undefined) return { status: 'missing', attribute, value, ids };
  }
  return undefined;
}

/** The values that an attribute names. */
export function valuesIn(attribute: string | null): string[] {
  return (attribute ?? '').split(/\s+/).filter(Boolean);
}

function isCited({ status }: Program): number {
  return Number(status === 'cited');
}

function sharesOf<Value>(values: readonly Value[]): Share<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count);
}
