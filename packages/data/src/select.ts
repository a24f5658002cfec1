import type { City, DataPackage, Observation, Plan, Target } from './types.js';

/** What a search for one target leads to; `ambiguous` lists the ids to choose from. */
export type TargetSearch =
  | { readonly status: 'found'; readonly target: Target }
  | { readonly status: 'missing' }
  | { readonly status: 'ambiguous'; readonly ids: readonly string[] };

/** The row with that id, or undefined; a null id leads nowhere. */
export function byId<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string | null | undefined,
): Row | undefined {
  return rows.find((row) => row.id === id);
}

/** The target with that id, or the one of a plan and an indicator that restates no other. */
export function findTarget(
  pkg: DataPackage,
  search: { readonly target: string } | { readonly plan: string; readonly indicator: string },
): TargetSearch {
  const found = pkg.targets.filter((row) =>
    'target' in search
      ? row.id === search.target
      : row.plan === search.plan && row.indicator === search.indicator && row.restates === null,
  );
  if (found.length > 1) return { status: 'ambiguous', ids: found.map(({ id }) => id) };
  return found.length === 1 ? { status: 'found', target: found[0] } : { status: 'missing' };
}

/** The starting figure that the plan prints for the target. */
export function baselineOf(pkg: DataPackage, target: Target): Observation | undefined {
  return byId(pkg.observations, target.baseline);
}

/** The plan that a row belongs to. */
export function planOf(pkg: DataPackage, row: { readonly plan: string | null }): Plan | undefined {
  return byId(pkg.plans, row.plan);
}

/** The city whose plan it is. */
export function cityOf(pkg: DataPackage, plan: Plan): City | undefined {
  return byId(pkg.cities, plan.city);
}

/**
 * The value in another unit, exact to the digit: 16.5 in 万件 is 165000 in 件. Both are units ids; null is a
 * figure without a unit. Undefined where the units do not count the same thing or are not in the package.
 */
export function toUnit(
  pkg: DataPackage,
  value: number,
  from: string | null,
  to: string | null,
): number | undefined {
  if (from === to) return value;
  const source = byId(pkg.units, from);
  const goal = byId(pkg.units, to);
  if (source === undefined || goal === undefined || source.base !== goal.base) return undefined;
  // Moving the decimal exponent of the text rounds once; multiplying 0.07 by 10000 gives 700.0000000000001.
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + source.multiplier - goal.multiplier}`);
}
