import { digits } from '../../../base/src/format.js';
import type { FaceWords } from '../../../base/src/messages/words.js';
import { targetFigures, type Goal, type Reached } from '../../../base/src/target/target-figures.js';
import { compareFigures, type FigureRow } from '../../../data/src/compare.js';
import type { Progress } from '../../../data/src/progress.js';
import { byId } from '../../../data/src/select.js';
import type { DataPackage, Locale, Observation, Target } from '../../../data/src/types.js';
import type { Column } from './columns.js';

/** A figure of a plan as a row shows it: a goal, or what the plan says was there. */
export interface ComparedFigure {
  readonly column: Column;
  readonly row: FigureRow;
  readonly name: string;
  readonly breaks: readonly number[];
  /** Comparator, growth or scope in words. */
  readonly lead: string;
  readonly figure: Goal;
  /** The goal's year, or the day of what was there. */
  readonly when: string;
  /** Columns of the row that were read from context and decide what it measures. */
  readonly inferred: readonly string[];
  readonly isSample: boolean;
  readonly goal: GoalStanding | undefined;
}

/** What is known of a goal beside itself, in its own unit. */
export interface GoalStanding {
  readonly start: Reached | null;
  readonly now: Reached | null;
  readonly progress: { readonly status: Progress['status']; readonly word: string; readonly clause: string };
}

/** What a figure is read with. */
export interface FigureReading {
  readonly data: DataPackage;
  readonly locale: Locale;
  readonly words: FaceWords;
}

/** A goal of a plan. */
export function goalFigure(column: Column, target: Target, standing: Progress, reading: FigureReading): ComparedFigure {
  const { data, locale, words } = reading;
  const { name, breaks, lead, goal, year, start, now, progress, isSample } = targetFigures({ data, target, standing }, locale, words);
  const inferred = inferredOf(data, target);
  return { column, row: target, name, breaks, lead, figure: goal, when: year, inferred, isSample, goal: { start, now, progress } };
}

/** What a plan prints of the past or of its beginning. */
export function factFigure(column: Column, row: Observation, { data, locale, words }: FigureReading): ComparedFigure {
  const isGuess = row.comparator === null || row.inferred.includes('comparator');
  return {
    column,
    row,
    name: locale === 'en' ? row.nameEn : row.name,
    breaks: [],
    lead: row.comparator === null || isGuess ? '' : words.comparator[row.comparator],
    figure: shownFact(data, row, locale, words),
    when: words.endOf(row.end),
    inferred: inferredOf(data, row),
    isSample: row.sample,
    goal: undefined,
  };
}

function shownFact(data: DataPackage, row: Observation, locale: Locale, words: FaceWords): Goal {
  const unit = byId(data.units, row.unit);
  const unitName = (locale === 'en' ? unit && `${unit.multiplier > 0 ? '× ' : ''}${unit.nameEn}` : unit?.name) ?? '';
  if (row.value === null) return row.certainty === 'unreadable' ? { status: 'unreadable', unit: unitName } : { status: 'words', text: row.printed ?? row.name };
  const shown = digits(row.value, locale);
  if (row.kind === 'rank') return { status: 'words', text: words.rank(shown) };
  return { status: 'figure', value: row.value, digits: shown, unit: row.kind === 'multiple' ? words.times : unitName };
}

/** The columns by which a row compared with its like is marked. */
function inferredOf(data: DataPackage, row: FigureRow): readonly string[] {
  const own = compareFigures(data, row, row);
  return own.status === 'marked' ? own.columns : [];
}
