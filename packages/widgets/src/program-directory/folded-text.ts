/** Signs that are not compared as they stand, but for capitals: all but ASCII and common Chinese characters, and quotes. */
const FOLDING = /[^\x20\x21\x23-\x26\x28-\x5f\x61-\x7e\u4e00-\u9fff]/;
const OTHER = /[^\x20-\x7e\u4e00-\u9fff]/gu;
/** Quotation marks and the marks around titles: readers leave them out. */
const QUOTES = /["'`\u2018-\u201f\u300a-\u300f\u3008\u3009\u301d-\u301f\uff02\uff07]/g;
const DASH = /^[\u2010-\u2015\u2212]$/;

/**
 * A text as it is compared: full-width forms, capitals and accents folded, dashes alike, quotation marks left out.
 * Every sign is folded by itself, so a text is the sum of its signs. The u with two dots is v, as typed in pinyin.
 */
export function folded(text: string): string {
  const plain = FOLDING.test(text) ? text.replace(OTHER, foldedSign).replace(QUOTES, '') : text;
  return plain.toLowerCase();
}

function foldedSign(sign: string): string {
  const parts = sign.normalize('NFKD');
  if (DASH.test(parts)) return '-';
  return /^u\u0308/i.test(parts) ? 'v' : parts.replace(/\p{M}/gu, '').replace(/\s/g, ' ');
}

/** Words at most in one query; what follows is left out. */
const MOST = 12;

/** The words that a query asks for, each once, as they are compared. */
export function needlesIn(query: string): string[] {
  return [...new Set(folded(query).split(/\s+/).filter(Boolean))].slice(0, MOST);
}

/** Whether a word has to begin where a word or syllable begins: it opens with a letter or digit. */
export function isTyped(needle: string): boolean {
  return /^[a-z0-9]/.test(needle);
}

/** Whether a letter or digit at this place of a folded text begins a word. */
export function beginsWord(text: string, place: number): boolean {
  return place === 0 || !/[a-z0-9]/.test(text.charAt(place - 1));
}
