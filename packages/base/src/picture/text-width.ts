import { sumOf } from '../sum-of.js';
import type { TextMark } from './marks.js';

/** Gives the width of a text in units, for a size in units. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

const NARROW = /[.,:;'|!il ]/;

/**
 * An estimate that errs on the wide side: Chinese signs are one em wide, capitals 0.72, other letters and digits 0.6.
 * For layout where nothing can be measured.
 */
export const estimated: Measure = (text, size) => {
  let em = 0;
  for (const sign of text) {
    if (sign > '\u2e7f' || '“”—'.includes(sign)) em += 1;
    else if (NARROW.test(sign)) em += 0.3;
    else em += /[A-Z%MW]/.test(sign) ? 0.78 : 0.6;
  }
  return em * size;
};

/** The width of a line of runs. */
export function lineWidth(mark: Pick<TextMark, 'runs'>, measure: Measure): number {
  return sumOf(mark.runs, ({ text, size, bold, gap }) => (gap ?? 0) + measure(text, size, bold ?? false));
}
