import { pinyin } from 'pinyin-pro';

/** How a Chinese name is typed: its syllables without tones, and the first letters of them. */
export interface Typed {
  readonly pinyin: string;
  readonly initials: string;
}

/**
 * Pinyin of a name, syllables separated by single spaces, lower case; digits and Latin letters stay, marks
 * go.
 */
export function typedName(name: string): Typed {
  return { pinyin: syllables(name, 'pinyin').join(' '), initials: syllables(name, 'first').join('') };
}

function syllables(name: string, pattern: 'pinyin' | 'first'): readonly string[] {
  return pinyin(name.normalize('NFKC'), {
    pattern,
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]+/gu, ''))
    .filter((syllable) => syllable !== '');
}
