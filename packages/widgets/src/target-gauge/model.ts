import type { Words } from '../../../base/src/messages/words.js';
import type { DataPackage, Locale } from '../../../data/src/types.js';
import { gaugeFigures, type GaugeFigures, type GaugeQuery } from './figures.js';
import { judge } from './judge.js';
import { absenceOf, gaugeWording, type GaugeWording } from './wording.js';

/** Everything a gauge shows, on screen, in its table and in its picture. */
export type GaugeModel = GaugeFigures & GaugeWording;

/** A gauge that has nothing to show, in a sentence. */
export interface NoGauge {
  readonly status: 'sentence';
  readonly text: string;
}

/**
 * The whole gauge for a query on a day (YYYY-MM-DD in Asia/Shanghai), at once: for tables, pictures and pages written
 * ahead. Reads plans, cities, targets, observations, units, notes and methods.
 */
export function gaugeModel(
  data: DataPackage,
  query: GaugeQuery,
  locale: Locale,
  words: Words,
  today: string,
): GaugeModel | NoGauge {
  const figures = gaugeFigures(data, query, locale, words, today, judge);
  if (figures?.status !== 'shown')
    return { status: 'sentence', text: absenceOf(figures ?? { status: 'unasked' }, query, words) };
  return { ...figures, ...gaugeWording(figures, words, locale) };
}
