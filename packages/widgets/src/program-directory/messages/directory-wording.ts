import { lazily } from '../../../../base/src/lazily.js';
import type { Locale } from '../../../../data/src/types.js';
import type { DirectoryFaceWords, DirectoryWords } from './directory-words.js';
import { zhFace } from './zh-face.js';

const zh = lazily(async () => (await import('./zh.js')).zh);
const zhElder = lazily(async () => (await import('./zh-elder.js')).zhElder);
const en = lazily(async () => (await import('./en.js')).en);

/** All words of a directory in a language, or undefined while they are on their way. */
export function directoryWordsIn(locale: Locale, isElder: boolean, whenLoaded: () => void): DirectoryWords | undefined {
  const words = locale === 'en' ? en : isElder ? zhElder : zh;
  return words(whenLoaded);
}

/** The words of a first picture: at hand in plain Chinese, fetched in English and elder mode. */
export function directoryFaceWordsIn(locale: Locale, isElder: boolean, whenLoaded: () => void): DirectoryFaceWords | undefined {
  return locale === 'zh' && !isElder ? zhFace : directoryWordsIn(locale, isElder, whenLoaded);
}
