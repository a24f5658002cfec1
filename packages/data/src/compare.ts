import { monthsOf } from './duration.js';
import { planOf, toUnit } from './select.js';
import type { Accumulation, DataPackage, Observation, Target } from './types.js';

/** A row with a figure. */
export type FigureRow = Target | Observation;

/** Why two figures are not the same quantity. */
export type Difference =
  | 'indicator'
  | 'kind'
  | 'figure'
  | 'scope'
  | 'unit'
  | 'accumulation'
  | 'per'
  | 'basePeriod'
  | 'period';

/**
 * How two figures stand to each other: `comparable` may be ranked; `marked` stand side by side, unranked,
 * because the named columns were read from context in one of them; `similar` are different quantities for
 * these reasons.
 */
export type Comparison =
  | { readonly status: 'comparable' }
  | { readonly status: 'marked'; readonly columns: readonly string[] }
  | { readonly status: 'similar'; readonly reasons: readonly Difference[] };

const quantityColumns = ['indicator', 'kind', 'scope', 'unit', 'accumulation', 'per', 'basePeriod'];
const periodColumns = ['start', 'end', 'year'];

/**
 * Compares what two figures measure: indicator, kind, scope, what the unit counts, accumulation, per and base period,
 * whether both are figures at all (goals in words and unreadable numbers are like no other), and for sums (`new`, `cumulative`) also the length of the period in calendar months. A target's period runs
 * from its plan's start to the end of its year (of the plan where it has no year); a length that is not known
 * agrees with none. The order of the two does not matter.
 */
export function compareFigures(pkg: DataPackage, a: FigureRow, b: FigureRow): Comparison {
  const reasons = differences(pkg, a, b);
  if (isSum(a.accumulation) && a.accumulation === b.accumulation) {
    const length = periodMonths(pkg, a);
    if (length === undefined || length !== periodMonths(pkg, b)) reasons.push('period');
  }
  return comparison(a, b, reasons);
}

/** The same without the length of the period: a result on the way to a sum covers only a part of it. */
export function compareQuantities(pkg: DataPackage, a: FigureRow, b: FigureRow): Comparison {
  return comparison(a, b, differences(pkg, a, b));
}

/** True for figures that add up over a period. */
export function isSum(accumulation: Accumulation | null): boolean {
  return accumulation === 'new' || accumulation === 'cumulative';
}

function differences(pkg: DataPackage, a: FigureRow, b: FigureRow): Difference[] {
  const reasons: Difference[] = [];
  if (a.indicator !== b.indicator) reasons.push('indicator');
  if (a.kind !== b.kind) reasons.push('kind');
  if (!isFigure(a) || !isFigure(b)) reasons.push('figure');
  if (a.scope !== b.scope) reasons.push('scope');
  if (toUnit(pkg, 1, a.unit, b.unit) === undefined) reasons.push('unit');
  if (a.accumulation !== b.accumulation) reasons.push('accumulation');
  if (a.per !== b.per) reasons.push('per');
  if (a.basePeriod !== b.basePeriod) reasons.push('basePeriod');
  return reasons;
}

/** A coverage or a rank says what it says in words; other kinds need a number. */
function isFigure({ kind, value }: FigureRow): boolean {
  return value !== null || kind === 'coverage' || kind === 'rank';
}

function comparison(a: FigureRow, b: FigureRow, reasons: readonly Difference[]): Comparison {
  if (reasons.length > 0) return { status: 'similar', reasons };
  const named = isSum(a.accumulation) ? [...quantityColumns, ...periodColumns] : quantityColumns;
  const columns = named.filter((column) => a.inferred.includes(column) || b.inferred.includes(column));
  return columns.length > 0 ? { status: 'marked', columns } : { status: 'comparable' };
}

/** Calendar months of the period that a sum adds up over; undefined where an end of it is not known. */
export function periodMonths(pkg: DataPackage, row: FigureRow): number | undefined {
  const isObservation = 'end' in row;
  const plan = isObservation ? undefined : planOf(pkg, row);
  const start = isObservation ? row.start : plan?.start;
  const end = isObservation ? row.end : (row.year?.toString() ?? plan?.end);
  return start && end ? monthsOf(start, end) : undefined;
}
