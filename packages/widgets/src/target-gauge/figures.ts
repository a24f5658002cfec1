import type { FaceWords } from '../../../base/src/messages/words.js';
import { targetFigures, type Judged, type TargetFigures } from '../../../base/src/target/target-figures.js';
import { findTarget } from '../../../data/src/select.js';
import type { DataPackage, Locale, Target } from '../../../data/src/types.js';

export { OWN_FIGURE, type Reached } from '../../../base/src/target/target-figures.js';

/** What the first picture of a gauge shows. */
export type GaugeFigures = TargetFigures;

/** What a page asks of a gauge; empty strings and null where it says nothing. */
export interface GaugeQuery {
  readonly target: string;
  readonly plan: string;
  readonly indicator: string;
  /** A portal's own figure, in the unit of the goal. */
  readonly value: number | null;
  /** The day of that figure, YYYY-MM-DD or shorter. */
  readonly asOf: string;
  /** The figure as the page wrote it, for the sentence about one that is no number. */
  readonly given?: string;
}

/** Why there is no gauge; `ids` are the targets to choose from. */
export type NoGauge =
  { readonly status: 'unasked' | 'missing' | 'bad-value' | 'bad-date' } | { readonly status: 'ambiguous'; readonly ids: readonly string[] };

/** Finds the status of a target, with the portal's own figure where the query brings one; undefined while undecided. */
export type Judge = (data: DataPackage, target: Target, query: GaugeQuery, today: string) => Judged | NoGauge | undefined;

/**
 * The figures for a query on a day (YYYY-MM-DD in Asia/Shanghai); undefined while `judge` is undecided. Reads plans,
 * cities, targets, observations and units.
 */
export function gaugeFigures(
  data: DataPackage,
  query: GaugeQuery,
  locale: Locale,
  words: FaceWords,
  today: string,
  judge: Judge,
): GaugeFigures | NoGauge | undefined {
  const { target: id, plan, indicator } = query;
  if (!id && !(plan && indicator)) return { status: 'unasked' };
  const found = findTarget(data, id ? { target: id } : { plan, indicator });
  if (found.status !== 'found') return found;
  const judged = judge(data, found.target, query, today);
  return judged && 'status' in judged ? judged : judged && targetFigures(judged, locale, words);
}
