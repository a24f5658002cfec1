import { beginsWord, folded, isTyped } from './folded-text.js';

/** What of a program is searched. */
export interface Searched {
  readonly name: string;
  readonly nameEn: string;
  readonly summary: string | null;
  readonly summaryEn: string | null;
  /** Syllables separated by spaces, lower case. */
  readonly pinyin: string | null;
  readonly initials: string | null;
}

/** Stands between two fields; no word of a query holds it, so that no match runs across. */
const END = '\n';
const TEXTS = 4;
const SOUNDS = 2;
/** The furthest place that counts in a rank. */
const FAR = 0xffff;

/** Whether a place of the joined sounds begins a syllable, as 1 or 0. */
type Beginnings = Uint8Array;

/**
 * Finds words in the names and summaries of programs by scanning joined strings: one of texts, one of sounds.
 * A word that opens with a letter or digit is found where a word of a text begins, where a syllable of a name begins,
 * and among the initials of a name; any other word is found anywhere.
 */
export class SearchIndex {
  readonly size: number;
  readonly #texts: string;
  readonly #textEnds: Uint32Array;
  readonly #sounds: string;
  readonly #soundEnds: Uint32Array;
  readonly #beginnings: Beginnings;
  readonly #fieldRanks: readonly number[];

  /** `first` is the language of the names that rank first. */
  constructor(programs: readonly Searched[], first: 'zh' | 'en') {
    this.size = programs.length;
    this.#fieldRanks = first === 'zh' ? [0, 1, 2, 3] : [1, 0, 3, 2];
    const texts = programs.flatMap(({ name, nameEn, summary, summaryEn }) => [
      folded(name),
      folded(nameEn),
      folded(summary ?? ''),
      folded(summaryEn ?? ''),
    ]);
    this.#texts = texts.join(END);
    this.#textEnds = endsOf(texts);
    const sounds = programs.flatMap(({ pinyin, initials }) => [(pinyin ?? '').replace(/ /g, ''), initials ?? '']);
    this.#sounds = sounds.join(END);
    this.#soundEnds = endsOf(sounds);
    this.#beginnings = beginningsIn(programs, this.#sounds.length);
  }

  /**
   * For every program the rank of its best match of a word, -1 for none. Names come before translations and summaries,
   * earlier places before later ones.
   */
  ranks(needle: string): Int32Array {
    const ranks = new Int32Array(this.size).fill(-1);
    const texts = this.#texts;
    const isAnywhere = !isTyped(needle);
    const isWord = (place: number): boolean => isAnywhere || beginsWord(texts, place);
    scan(texts, this.#textEnds, needle, isWord, (field, place) => {
      keep(ranks, Math.floor(field / TEXTS), ((this.#fieldRanks[field % TEXTS] ?? 0) << 16) | Math.min(place, FAR));
    });
    if (isAnywhere) return ranks;
    const isSyllable = (place: number): boolean => this.#beginnings[place] === 1;
    scan(this.#sounds, this.#soundEnds, needle, isSyllable, (field, place, at) => {
      const rank = (this.#fieldRanks[0] ?? 0) << 16;
      keep(ranks, Math.floor(field / SOUNDS), rank | Math.min(field % SOUNDS === 0 ? this.#syllablesBefore(at, place) : place, FAR));
    });
    return ranks;
  }

  /** How many syllables of a name begin before a place of the joined sounds, `back` signs after the name's first. */
  #syllablesBefore(at: number, back: number): number {
    let count = 0;
    for (let place = at - back; place < at; place += 1) count += this.#beginnings[place] ?? 0;
    return count;
  }
}

function keep(ranks: Int32Array, program: number, rank: number): void {
  const known = ranks[program] ?? -1;
  if (known === -1 || rank < known) ranks[program] = rank;
}

/** Calls `found` with the first match in every field that has one: the field, the place in it, the place in all. */
function scan(
  joined: string,
  ends: Uint32Array,
  needle: string,
  isBeginning: (place: number) => boolean,
  found: (field: number, place: number, at: number) => void,
): void {
  let field = 0;
  let at = joined.indexOf(needle);
  while (at !== -1) {
    while ((ends[field] ?? Infinity) < at) field += 1;
    if (isBeginning(at)) {
      found(field, at - (field === 0 ? 0 : (ends[field - 1] ?? 0) + 1), at);
      at = joined.indexOf(needle, (ends[field] ?? Infinity) + 1);
    } else {
      at = joined.indexOf(needle, at + 1);
    }
  }
}

/** The places of the ends of fields in their joined string. */
function endsOf(fields: readonly string[]): Uint32Array {
  const ends = new Uint32Array(fields.length);
  let end = -1;
  fields.forEach((field, place) => {
    end += field.length + 1;
    ends[place] = end;
  });
  return ends;
}

/** Where syllables begin in the joined sounds; among initials every letter and every number is one. */
function beginningsIn(programs: readonly Searched[], length: number): Beginnings {
  const beginnings = new Uint8Array(length);
  let place = 0;
  for (const { pinyin, initials } of programs) {
    let isFirst = true;
    for (const sign of pinyin ?? '') {
      if (sign !== ' ') beginnings[place++] = Number(isFirst);
      isFirst = sign === ' ';
    }
    place += 1;
    let before = '';
    for (const sign of initials ?? '') {
      beginnings[place++] = Number(!(isDigit(sign) && isDigit(before)));
      before = sign;
    }
    place += 1;
  }
  return beginnings;
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}
