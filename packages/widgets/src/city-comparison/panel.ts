import { scaleEnd } from '../../../base/src/picture/scale-end.js';
import { toUnit } from '../../../data/src/select.js';
import type { DataPackage, Indicator } from '../../../data/src/types.js';
import type { ComparedFigure } from './compared-figure.js';
import type { Unranked } from './messages/comparison-words.js';

/** A quantity that several plans print, on one scale. */
export interface Panel {
  /** Indicators id; a second quantity of the same indicator has its number behind it. */
  readonly id: string;
  readonly indicator: string;
  readonly name: string;
  readonly breaks: readonly number[];
  readonly figures: readonly DrawnFigure[];
  /** Figures of the same indicator that measure something else. */
  readonly others: readonly ComparedFigure[];
  /** End of the scale from 0 in the unit of the first figure; null where nothing is drawn. */
  readonly scale: number | null;
  readonly unit: string;
  readonly isMarked: boolean;
  /** Why the rows are not to be put in order by their figures; null where they may be. */
  readonly unranked: Unranked | null;
}

/** A figure with its places on the scale of its panel, from 0 to 1. */
export interface DrawnFigure extends ComparedFigure {
  readonly stem: Stem | null;
}

/** Places on a scale; `start` and `now` are null where nothing is known. */
export interface Stem {
  readonly value: number;
  readonly isGoal: boolean;
  readonly start: number | null;
  readonly now: number | null;
  /** The share that a fact or a start has is what was there at a beginning. */
  readonly isBeginning: boolean;
}

/** The panels of an indicator: one for each quantity that several plans print; the first one holds what is left. */
export function panelsOf(
  data: DataPackage,
  { id, direction }: Indicator,
  name: string,
  groups: readonly (readonly ComparedFigure[])[],
  shared: readonly (readonly ComparedFigure[])[],
): Panel[] {
  return shared.map((figures, place): Panel => {
    const named = figures.find((figure) => figure.name === name);
    const left = groups.filter((group) => !shared.includes(group)).flat();
    const marked = figures.filter(({ inferred }) => inferred.length > 0);
    const first = figures[0]?.figure;
    const scale = scaleOf(data, figures);
    const sure = figures.filter(({ inferred }) => inferred.length === 0);
    const years = new Set(sure.map(({ when }) => when));
    return {
      id: place === 0 ? id : `${id}-${place + 1}`,
      indicator: id,
      name,
      breaks: named?.breaks ?? [],
      figures: figures.map((figure) => ({ ...figure, stem: scale === null ? null : stemOf(data, figure, figures, scale) })),
      others: place === 0 ? left : [],
      scale,
      unit: first?.status === 'figure' ? first.unit : '',
      isMarked: marked.length > 0 && figures.length - marked.length < 2,
      unranked: scale === null ? 'words' : sure.length < 2 ? 'marked' : direction === 'negative' ? 'less' : years.size > 1 ? 'years' : null,
    };
  });
}

/** A value in the unit of the panel's first figure. */
export function inPanelUnit(data: DataPackage, value: number, figure: ComparedFigure, figures: readonly ComparedFigure[]): number | undefined {
  const first = figures[0];
  return first && toUnit(data, value, figure.row.unit, first.row.unit);
}

function scaleOf(data: DataPackage, figures: readonly ComparedFigure[]): number | null {
  const values = figures.flatMap((figure) => {
    if (figure.figure.status !== 'figure') return [NaN];
    const all = [figure.figure.value, figure.goal?.start?.value ?? 0, figure.goal?.now?.value ?? 0];
    return all.map((value) => inPanelUnit(data, value, figure, figures) ?? NaN);
  });
  const most = Math.max(...values);
  if (!(most > 0) || Math.min(...values) < 0) return null;
  if (figures[0]?.row.unit === 'percent' && most > 50 && most <= 100) return 100;
  return scaleEnd(most, 1.1);
}

function stemOf(data: DataPackage, figure: ComparedFigure, figures: readonly ComparedFigure[], scale: number): Stem | null {
  if (figure.figure.status !== 'figure') return null;
  const share = (value: number): number => Math.min(1, Math.max(0, (inPanelUnit(data, value, figure, figures) ?? 0) / scale));
  const { start = null, now = null } = figure.goal ?? {};
  // What is only marked as the same quantity is said in words, not drawn as gained.
  const isJudged = figure.goal?.progress.status !== 'no-data';
  return {
    value: share(figure.figure.value),
    isGoal: figure.goal !== undefined,
    start: start && share(start.value),
    now: isJudged && now ? share(now.value) : null,
    isBeginning: 'role' in figure.row && figure.row.role === 'baseline',
  };
}
