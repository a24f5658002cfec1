import type { Locale, Program } from '../../../data/src/types.js';
import { beginsWord, folded, isTyped } from './folded-text.js';
import { syllablesOf, type Syllable } from './syllables.js';

/** A stretch of a text that holds a word: from its first sign to after its last. */
export type Stretch = readonly [from: number, to: number];

/** How a word was found in a name that does not hold it as written. */
export type Sound = 'pinyin' | 'initial';

/** Where a text holds the words; stretches do not touch one another. */
export function stretchesIn(text: string, needles: readonly string[]): Stretch[] {
  const { compared, origins } = traced(text);
  return joined(needles.flatMap((needle) => writtenIn(compared, origins, needle)));
}

/** Where a Chinese name holds the words, as written, by syllables or by initials. */
export function nameStretches(name: string, pinyin: string | null, needles: readonly string[]): Stretch[] {
  const { compared, origins } = traced(name);
  const syllables = needles.some(isTyped) ? (syllablesOf(name, pinyin) ?? []) : [];
  return joined(
    needles.flatMap((needle) => [
      ...writtenIn(compared, origins, needle),
      ...soundedIn(syllables, needle, 'pinyin'),
      ...soundedIn(syllables, needle, 'initial'),
    ]),
  );
}

/** The stretches of a name whose syllables, or whose initials, are the word. */
export function soundedIn(syllables: readonly Syllable[], needle: string, sound: Sound): Stretch[] {
  if (!isTyped(needle)) return [];
  return syllables.flatMap(({ from }, place): Stretch[] => {
    let typed = '';
    for (let at = place; at < syllables.length; at += 1) {
      typed += syllables[at]?.[sound] ?? '';
      if (typed.startsWith(needle)) return [[from, syllables[at]?.to ?? from]];
      if (!needle.startsWith(typed)) return [];
    }
    return [];
  });
}

/** A text other than the shown name that holds words the name does not, with where it holds them. */
export interface Excerpt {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** Where the shown name of a program holds the words, and which other text holds the rest of them. */
export function matchesIn(program: Program, needles: readonly string[], locale: Locale): { name: readonly Stretch[]; excerpt?: Excerpt } {
  const { name: zh, nameEn: en, pinyin, summary, summaryEn } = program;
  const inName = (words: readonly string[]): Stretch[] => (locale === 'en' ? stretchesIn(en, words) : nameStretches(zh, pinyin, words));
  const name = inName(needles);
  const missing = needles.filter((needle) => inName([needle]).length === 0);
  if (missing.length === 0) return { name };
  const other = locale === 'en' ? zh : en;
  const summaries = locale === 'en' ? [summaryEn, summary] : [summary, summaryEn];
  const excerpts = [other, ...summaries].flatMap((text): Excerpt[] => {
    const stretches = text === null ? [] : text === zh ? nameStretches(zh, pinyin, missing) : stretchesIn(text, missing);
    return text !== null && stretches.length > 0 ? [{ text, stretches }] : [];
  });
  return excerpts[0] ? { name, excerpt: excerpts[0] } : { name };
}

interface Traced {
  readonly compared: string;
  /** For every place of the compared text, and its end, the stretch of the sign it comes from. */
  readonly origins: readonly Stretch[];
}

function traced(text: string): Traced {
  const origins: Stretch[] = [];
  let compared = '';
  let from = 0;
  for (const sign of text) {
    const own = folded(sign);
    const to = from + sign.length;
    for (let place = 0; place < own.length; place += 1) origins.push([from, to]);
    compared += own;
    from = to;
  }
  return { compared, origins };
}

function writtenIn(compared: string, origins: readonly Stretch[], needle: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = compared.indexOf(needle); at !== -1; at = compared.indexOf(needle, at + 1)) {
    const [first, last] = [origins[at], origins[at + needle.length - 1]];
    if (first && last && (!isTyped(needle) || beginsWord(compared, at))) stretches.push([first[0], last[1]]);
  }
  return stretches;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((one, other) => one[0] - other[0]);
  const kept: Stretch[] = [];
  for (const [from, to] of sorted) {
    const last = kept[kept.length - 1];
    if (!last || from > last[1]) kept.push([from, to]);
    else kept[kept.length - 1] = [last[0], Math.max(last[1], to)];
  }
  return kept;
}
