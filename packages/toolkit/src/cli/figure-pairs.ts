import { compareFigures, type Comparison, type FigureRow } from '../../../data/src/compare.js';
import type { DataPackage, Indicator } from '../../../data/src/types.js';

/** Two figures of one indicator, and how they stand to each other. */
export interface FigurePair {
  readonly one: FigureRow;
  readonly other: FigureRow;
  readonly comparison: Comparison;
}

/** An indicator with its figures, goals printed again left out, and every pair of them. */
export interface IndicatorFigures {
  readonly indicator: Indicator;
  readonly rows: readonly FigureRow[];
  readonly pairs: readonly FigurePair[];
  /** Whether several plans print it; a portal's own figures count as one plan more. */
  readonly isShared: boolean;
  /** Whether there are goals and observations of it. */
  readonly isObserved: boolean;
}

/** Every indicator that has a figure, in the vocabulary's order. */
export function indicatorFigures(data: DataPackage): readonly IndicatorFigures[] {
  const figures: readonly FigureRow[] = [
    ...data.targets.filter(({ restates }) => restates === null),
    ...data.observations,
  ];
  return data.indicators.flatMap((indicator): IndicatorFigures[] => {
    const rows = figures.filter((row) => row.indicator === indicator.id);
    if (rows.length === 0) return [];
    const pairs = rows.flatMap((one, index) =>
      rows.slice(index + 1).map((other) => ({ one, other, comparison: compareFigures(data, one, other) })),
    );
    const isShared = new Set(rows.map(({ plan }) => plan)).size > 1;
    return [{ indicator, rows, pairs, isShared, isObserved: new Set(rows.map(isObservation)).size > 1 }];
  });
}

export function isObservation(row: FigureRow): boolean {
  return 'role' in row;
}

export function isAcrossPlans({ one, other }: FigurePair): boolean {
  return one.plan !== other.plan;
}

export function isAcrossKinds({ one, other }: FigurePair): boolean {
  return isObservation(one) !== isObservation(other);
}

export function isComparable({ comparison }: FigurePair): boolean {
  return comparison.status === 'comparable';
}

/** The values of a list, each with how often it stands there, the most frequent first. */
export function countsOf(values: readonly string[]): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
