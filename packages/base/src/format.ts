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

/** The decimal digits of a value, never in powers of ten. */
export function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
