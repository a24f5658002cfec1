import type { Locale } from '../../../data/src/types.js';
import { lazily } from '../lazily.js';
import type { FaceWords, Words } from './words.js';
import { zhFace } from './zh-face.js';

const zh = lazily(async () => (await import('./zh.js')).zh);
const zhElder = lazily(async () => (await import('./zh-elder.js')).zhElder);
const en = lazily(async () => (await import('./en.js')).en);

/** All words of a language, or undefined while they are on their way. */
export function wordsIn(locale: Locale, isElder: boolean, whenLoaded: () => void): Words | undefined {
  const words = locale === 'en' ? en : isElder ? zhElder : zh;
  return words(whenLoaded);
}

/** The words of a first picture: at hand in plain Chinese, fetched in English and elder mode. */
export function faceWordsIn(locale: Locale, isElder: boolean, whenLoaded: () => void): FaceWords | undefined {
  return locale === 'zh' && !isElder ? zhFace : wordsIn(locale, isElder, whenLoaded);
}
