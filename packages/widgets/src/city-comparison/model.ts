import type { FaceWords } from '../../../base/src/messages/words.js';
import type { Progress } from '../../../data/src/progress.js';
import { byId } from '../../../data/src/select.js';
import type { DataPackage, Locale, Target } from '../../../data/src/types.js';
import { chosenPlans, columnsOf, type Column, type ColumnQuery } from './columns.js';
import { factFigure, goalFigure, type ComparedFigure, type FigureReading } from './compared-figure.js';
import type { ComparisonFaceWords } from './messages/comparison-words.js';
import { panelsOf, type Panel } from './panel.js';
import { quantities } from './quantities.js';

/** An indicator that several plans print, none of them in a way that can stand beside another. */
export interface SimilarEntry {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly ComparedFigure[];
  /** Whether at least two of the plans print a number. */
  readonly hasFigures: boolean;
}

/** All that a comparison shows. */
export interface ComparisonModel {
  readonly status: 'shown';
  readonly data: DataPackage;
  readonly columns: readonly Column[];
  /** Ids that were asked for and are not in the package. */
  readonly missing: readonly string[];
  /** Quantities that two or more plans print: comparable ones first, those with most plans first among them. */
  readonly panels: readonly Panel[];
  readonly similar: readonly SimilarEntry[];
  /** Figures of indicators that one plan alone prints, in the order of the columns. */
  readonly single: readonly ComparedFigure[];
}

/** Why there is no comparison. */
export interface NoComparison {
  readonly status: 'missing' | 'too-few' | 'no-indicator';
  /** What was asked for and is not there. */
  readonly ids: readonly string[];
  /** The plans of the package. */
  readonly known: readonly string[];
}

/** The status of a target, or undefined while it is undecided. */
export type StandingOf = (data: DataPackage, target: Target, today: string) => Progress | undefined;

/** What is asked for; empty lists narrow nothing. */
export interface ComparisonQuery extends ColumnQuery {
  readonly indicators: readonly string[];
}

/**
 * The plans of a query side by side on a day (YYYY-MM-DD in Asia/Shanghai). Every figure of a chosen plan stands in one
 * place: with what it can be compared with, with what is similar, or alone. A goal that is printed again and a starting
 * figure that a goal names are not figures of their own. Undefined while a status is undecided. Reads plans, cities,
 * indicators, targets, observations and units.
 */
export function comparisonModel(
  data: DataPackage,
  query: ComparisonQuery,
  locale: Locale,
  words: FaceWords,
  own: ComparisonFaceWords,
  today: string,
  standingOf: StandingOf,
): ComparisonModel | NoComparison | undefined {
  const known = data.plans.map(({ id }) => id);
  const { plans, missing } = chosenPlans(data, query, today);
  if (plans.length === 0 && missing.length > 0) return { status: 'missing', ids: missing, known };
  if (known.length < 2) return { status: 'too-few', ids: [], known };
  const columns = columnsOf(data, plans, locale, words, own);
  const indicators = query.indicators.length === 0 ? [...data.indicators] : query.indicators.flatMap((id) => byId(data.indicators, id) ?? []);
  const unknown = query.indicators.filter((id) => byId(data.indicators, id) === undefined);
  if (query.indicators.length > 0 && indicators.length === 0) return { status: 'no-indicator', ids: query.indicators, known };
  const figures = figuresOf(columns, new Set(indicators.map(({ id }) => id)), today, standingOf, { data, locale, words });
  if (figures === undefined) return undefined;

  const panels: Panel[] = [];
  const similar: SimilarEntry[] = [];
  const single: ComparedFigure[] = [];
  for (const indicator of indicators) {
    const its = figures.get(indicator.id) ?? [];
    if (planCount(its) < 2) {
      single.push(...its);
      continue;
    }
    const name = locale === 'en' ? indicator.nameEn : indicator.name;
    const groups = quantities(data, its).sort((a, b) => planCount(b) - planCount(a));
    const shared = groups.filter((group) => planCount(group) > 1);
    if (shared.length > 0) panels.push(...panelsOf(data, indicator, name, groups, shared));
    else similar.push({ id: indicator.id, name, figures: its, hasFigures: planCount(its.filter(hasNumber)) > 1 });
  }
  const place = (column: Column): number => columns.indexOf(column);
  return {
    status: 'shown',
    data,
    columns,
    missing: [...missing, ...unknown],
    panels: panels.sort((a, b) => rankOf(a) - rankOf(b) || planCount(b.figures) - planCount(a.figures)),
    similar: similar.sort((a, b) => planCount(b.figures.filter(hasNumber)) - planCount(a.figures.filter(hasNumber))),
    single: single.sort((a, b) => place(a.column) - place(b.column)),
  };
}

/** How many plans these figures are of. */
export function planCount(figures: readonly ComparedFigure[]): number {
  return new Set(figures.map(({ column }) => column.id)).size;
}

function hasNumber({ figure }: ComparedFigure): boolean {
  return figure.status === 'figure';
}

/** Comparable before marked, drawn before words. */
function rankOf({ isMarked, scale }: Panel): number {
  return (isMarked ? 2 : 0) + (scale === null ? 1 : 0);
}

/** The figures of each indicator, in the order of the columns; undefined while a status is undecided. */
function figuresOf(
  columns: readonly Column[],
  indicators: ReadonlySet<string>,
  today: string,
  standingOf: StandingOf,
  reading: FigureReading,
): Map<string, ComparedFigure[]> | undefined {
  const { data } = reading;
  const found = new Map<string, ComparedFigure[]>();
  let isUndecided = false;
  const add = (figure: ComparedFigure): void => {
    const { indicator } = figure.row;
    const own = found.get(indicator);
    if (own) own.push(figure);
    else found.set(indicator, [figure]);
  };
  const targets = byPlan(data.targets);
  const observations = byPlan(data.observations);
  for (const column of columns) {
    const goals = (targets.get(column.id) ?? []).filter(({ restates, indicator }) => restates === null && indicators.has(indicator));
    const starts = new Set(goals.map(({ baseline }) => baseline));
    for (const target of goals) {
      const standing = standingOf(data, target, today);
      if (standing) add(goalFigure(column, target, standing, reading));
      else isUndecided = true;
    }
    for (const row of observations.get(column.id) ?? []) {
      if (indicators.has(row.indicator) && !starts.has(row.id)) add(factFigure(column, row, reading));
    }
  }
  return isUndecided ? undefined : found;
}

function byPlan<Row extends { readonly plan: string | null }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.plan ?? '');
    if (own) own.push(row);
    else found.set(row.plan ?? '', [row]);
  }
  return found;
}
