import type { Locale, Target } from '../../data/src/types.js';

/** A comparator as the data package spells it. */
export type Comparator = NonNullable<Target['comparator']>;

const grouping = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

/**
 * The printed digits of a value: never rounded, never abbreviated. English groups thousands; Chinese prints none.
 * Reading the text back, without its commas, gives the value.
 */
export function digits(value: number, locale: Locale): string {
  if (locale === 'en' && Math.abs(value) >= 10000) return grouping.format(value);
  return plain(value);
}

/** A computed value, rounded to the decimals that the values beside it have, at least `least`. */
export function rounded(value: number, beside: readonly number[], locale: Locale, least = 1): string {
  const decimals = Math.max(least, ...beside.map((one) => plain(one).split('.')[1]?.length ?? 0));
  return digits(Number(value.toFixed(Math.min(decimals, 6))), locale);
}

function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

/** Joins a figure and its unit for a sentence: per cent stays close, other units stand one no-break space apart. */
export function withUnit(figure: string, unit: string): string {
  if (unit === '') return figure;
  return unit === '%' ? `${figure}%` : `${figure}\u00a0${unit}`;
}
