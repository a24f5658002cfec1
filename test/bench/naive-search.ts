import { beginsWord, folded, isTyped } from '../../packages/widgets/src/program-directory/folded-text.js';
import type { Searched } from '../../packages/widgets/src/program-directory/search-index.js';

/** The same answers as the search of the directory, by looking into every program one after the other. */
export class SearchIndex {
  readonly size: number;
  readonly #programs: readonly Searched[];
  readonly #first: 'zh' | 'en';

  constructor(programs: readonly Searched[], first: 'zh' | 'en') {
    this.size = programs.length;
    this.#programs = programs;
    this.#first = first;
  }

  ranks(needle: string): Int32Array {
    const order = this.#first === 'zh' ? [0, 1, 2, 3] : [1, 0, 3, 2];
    return Int32Array.from(this.#programs, ({ name, nameEn, summary, summaryEn, pinyin, initials }) => {
      const ranks = [name, nameEn, summary, summaryEn].map((text, field) => rankIn(folded(text ?? ''), needle, order[field] ?? 0));
      const syllables = (pinyin ?? '').split(' ');
      const sounded = isTyped(needle) ? syllables.findIndex((_, place) => syllables.slice(place).join('').startsWith(needle)) : -1;
      const short = isTyped(needle) ? (initials ?? '').indexOf(needle) : -1;
      const all = [...ranks, sounded, short].filter((rank) => rank !== -1);
      return all.length === 0 ? -1 : Math.min(...all);
    });
  }
}

function rankIn(text: string, needle: string, field: number): number {
  let place = text.indexOf(needle);
  while (place !== -1 && isTyped(needle) && !beginsWord(text, place)) place = text.indexOf(needle, place + 1);
  return place === -1 ? -1 : (field << 16) | place;
}
