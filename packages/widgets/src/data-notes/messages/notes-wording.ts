import { lazily } from '../../../../base/src/lazily.js';
import type { Locale } from '../../../../data/src/types.js';
import type { NotesWords } from './notes-words.js';
import { zh } from './zh.js';

const zhElder = lazily(async () => (await import('./zh-elder.js')).zhElder);
const en = lazily(async () => (await import('./en.js')).en);

/** The words of the notes: at hand in plain Chinese, fetched in English and elder mode. */
export function notesWordsIn(locale: Locale, isElder: boolean, whenLoaded: () => void): NotesWords | undefined {
  if (locale === 'en') return en(whenLoaded);
  return isElder ? zhElder(whenLoaded) : zh;
}
