import { lazily } from '../../../../base/src/lazily.js';
import type { Locale } from '../../../../data/src/types.js';
import type { ComparisonFaceWords, ComparisonWords } from './comparison-words.js';
import { zhFace } from './zh-face.js';

const zh = lazily(async () => (await import('./zh.js')).zh);
const zhElder = lazily(async () => (await import('./zh-elder.js')).zhElder);
const en = lazily(async () => (await import('./en.js')).en);

/** All words of a comparison in a language, or undefined while they are on their way. */
export function comparisonWordsIn(locale: Locale, isElder: boolean, whenLoaded: () => void): ComparisonWords | undefined {
  const words = locale === 'en' ? en : isElder ? zhElder : zh;
  return words(whenLoaded);
}

/** The words of a first picture: at hand in plain Chinese, fetched in English and elder mode. */
export function comparisonFaceWordsIn(
  locale: Locale,
  isElder: boolean,
  whenLoaded: () => void,
): ComparisonFaceWords | undefined {
  return locale === 'zh' && !isElder ? zhFace : comparisonWordsIn(locale, isElder, whenLoaded);
}
