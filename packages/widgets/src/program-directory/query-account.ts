import type { Program } from '../../../data/src/types.js';
import { isTyped } from './folded-text.js';
import { soundedIn, stretchesIn, type Sound, type Stretch } from './matches.js';
import type { DirectoryWords } from './messages/directory-words.js';
import type { Findings } from './program-search.js';
import { syllablesOf } from './syllables.js';

/** Programs found of which each is looked into; what a longer list matched is not told. */
const MOST = 2000;
/** Stretches of names that are told, most frequent first. */
const TOLD = 3;

/**
 * How typed letters were found: which stretches of names they stand for, and how often, as pieces between which a line
 * may break; empty where nothing is to be told.
 */
export function queryAccount(programs: readonly Program[], { places, needles }: Findings, words: DirectoryWords): string[] {
  if (places.length > MOST) return [];
  const found = places.flatMap((place) => programs[place] ?? []);
  return needles.filter(isTyped).flatMap((needle) => wayOf(found, needle, words));
}

function wayOf(programs: readonly Program[], needle: string, words: DirectoryWords): string[] {
  const initials = new Map<string, number>();
  const syllables = new Map<string, number>();
  let elsewhere = 0;
  for (const { name, pinyin } of programs) {
    const typed = syllablesOf(name, pinyin) ?? [];
    const told = (sound: Sound, stretches: readonly Stretch[] = soundedIn(typed, needle, sound)): string[] =>
      [...new Set(stretches.map(([from, to]) => name.slice(from, to)))].filter((stretch) => !/^[\x20-\x7e]*$/.test(stretch));
    const [whole, short] = [told('pinyin'), told('initial')];
    for (const stretch of whole) syllables.set(stretch, (syllables.get(stretch) ?? 0) + 1);
    for (const stretch of short) if (!whole.includes(stretch)) initials.set(stretch, (initials.get(stretch) ?? 0) + 1);
    if (whole.length + short.length === 0 && stretchesIn(name, [needle]).length === 0) elsewhere += 1;
  }
  const parts = [...told(syllables, words.byPinyin, words), ...told(initials, words.byInitials, words)];
  if (parts.length === 0) return [];
  const pieces = [...parts, ...(elsewhere > 0 ? [words.elsewhere(elsewhere)] : [])];
  return pieces.map((piece, place) => {
    const isLead = piece === words.byPinyin || piece === words.byInitials;
    return isLead ? piece : piece + (place === pieces.length - 1 ? words.stop : words.comma);
  });
}

function told(stretches: ReadonlyMap<string, number>, lead: string, words: DirectoryWords): string[] {
  if (stretches.size === 0) return [];
  const sorted = [...stretches].sort((one, other) => other[1] - one[1]);
  const first = sorted.slice(0, TOLD).map(([text, count]) => words.found(text, count));
  const rest = sorted.length - first.length;
  return [lead, ...first, ...(rest > 0 ? [words.andMore(rest)] : [])];
}
