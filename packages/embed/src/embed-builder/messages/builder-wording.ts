import type { Choice } from '../choice.js';
import type { BuilderWords } from './builder-words.js';
import { en } from './en.js';
import { zh } from './zh.js';

/** The words of the page in a language. */
export function builderWordsIn(page: Choice['page']): BuilderWords {
  return page === 'en' ? en : zh;
}
