import { type Difference, type FigureRow, periodMonths } from '../../../data/src/compare.js';
import { byId } from '../../../data/src/select.js';
import type { DataPackage } from '../../../data/src/types.js';
import {
  type FigurePair,
  type IndicatorFigures,
  isAcrossKinds,
  isAcrossPlans,
  isComparable,
  isObservation,
} from './figure-pairs.js';

/** Every pair of each indicator that several plans print or that has goals and observations, and counts. */
export function comparisonLines(data: DataPackage, figures: readonly IndicatorFigures[]): readonly string[] {
  const listed = figures.filter(({ isShared, isObserved }) => isShared || isObserved);
  return [...listed.flatMap((entry) => indicatorLines(data, entry)), ...countLines(figures)];
}

function indicatorLines(data: DataPackage, { indicator, rows, pairs }: IndicatorFigures): readonly string[] {
  const plans = new Set(rows.map(({ plan }) => plan)).size;
  const goals = rows.filter((row) => !isObservation(row)).length;
  const counts = `plans ${plans}, goals ${goals}, observations ${rows.length - goals}`;
  return [
    `${indicator.id} (${indicator.name}): ${counts}`,
    ...pairs.map((pair) => `  ${pairLine(data, pair)}`),
  ];
}

function pairLine(data: DataPackage, { one, other, comparison }: FigurePair): string {
  const sides = `${figureWords(data, one)} | ${figureWords(data, other)}`;
  if (comparison.status === 'comparable') return `comparable  ${sides}`;
  if (comparison.status === 'marked') {
    return `marked      ${sides}: read from context: ${comparison.columns.join(', ')}`;
  }
  const reasons = comparison.reasons.map((reason) => reasonWords(data, reason, one, other));
  return `similar     ${sides}: ${reasons.join('; ')}`;
}

/** The row's id with its figure and the day or year it is for, such as `… 50 item by 2025`. */
function figureWords(data: DataPackage, row: FigureRow): string {
  const day = 'role' in row ? `at ${row.end}` : `by ${row.year ?? 'the plan’s end'}`;
  const number =
    row.value === null ? row.kind : `${row.comparator ?? ''}${row.value} ${unitWords(data, row)}`;
  return `${row.id} [${number.trim()} ${day}]`;
}

function unitWords(data: DataPackage, { unit, per }: FigureRow): string {
  const name = byId(data.units, unit)?.name ?? '';
  return per === null ? name : `${name}/${byId(data.units, per)?.name ?? per}`;
}

/** Why two figures differ, with what either of them has. */
function reasonWords(data: DataPackage, reason: Difference, one: FigureRow, other: FigureRow): string {
  if (reason === 'period') {
    const [first, second] = [one, other].map((row) => periodMonths(data, row));
    return first === undefined && second === undefined
      ? 'neither period’s length is known'
      : `periods of ${monthWords(first)} and ${monthWords(second)}`;
  }
  if (reason === 'unit') {
    return `units that count different things: ${pairWords(unitName(data, one), unitName(data, other))}`;
  }
  if (reason === 'figure') return 'no number in one of them';
  return `other ${reason}: ${pairWords(one[reason], other[reason])}`;
}

function unitName(data: DataPackage, { unit }: FigureRow): string | null {
  return byId(data.units, unit)?.name ?? null;
}

function pairWords(one: string | null, other: string | null): string {
  return `${one ?? 'none'} and ${other ?? 'none'}`;
}

function monthWords(months: number | undefined): string {
  return months === undefined ? 'unknown length' : `${months} months`;
}

function isBetweenGoals(pair: FigurePair): boolean {
  return isAcrossPlans(pair) && !isObservation(pair.one) && !isObservation(pair.other);
}

function hasNumbers({ one, other }: FigurePair): boolean {
  return one.value !== null && other.value !== null;
}

function countLines(figures: readonly IndicatorFigures[]): readonly string[] {
  const shared = figures.filter(({ isShared }) => isShared);
  const single = figures.length - shared.length;
  const alone = figures.filter(({ isShared, isObserved }) => !isShared && !isObserved);
  const withPair = (wanted: (pair: FigurePair) => boolean): number =>
    figures.filter(({ pairs }) => pairs.some((pair) => isComparable(pair) && wanted(pair))).length;
  return [
    `${figures.length} indicators have a figure: ${shared.length} in several plans, ${single} in one only`,
    `${alone.length} of those in one plan have goals alone or observations alone and are not listed`,
    `${withPair(isAcrossPlans)} indicators have comparable rows across plans`,
    `${withPair((pair) => isAcrossPlans(pair) && hasNumbers(pair))} of them with numbers on both sides`,
    `${withPair(isBetweenGoals)} of them between goals`,
    `${withPair(isAcrossKinds)} indicators have comparable rows across goals and observations`,
    `${withPair((pair) => isAcrossPlans(pair) && isAcrossKinds(pair))} of them across plans`,
  ];
}
