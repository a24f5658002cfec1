import type { Locale } from '../../data/src/types.js';
import { digits, plain } from './format.js';

/** A computed value, rounded to the decimals that the values beside it have, at least `least`. */
export function rounded(value: number, beside: readonly number[], locale: Locale, least = 1): string {
  const decimals = Math.max(least, ...beside.map((one) => plain(one).split('.')[1]?.length ?? 0));
  return digits(Number(value.toFixed(Math.min(decimals, 6))), locale);
}

/** Joins a figure and its unit for a sentence: per cent stays close, other units stand one no-break space apart. */
export function withUnit(figure: string, unit: string): string {
  if (unit === '') return figure;
  return unit === '%' ? `${figure}%` : `${figure}\u00a0${unit}`;
}
