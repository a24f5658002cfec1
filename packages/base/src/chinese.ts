import { nothing } from 'lit';

/** The `lang` of words of a document within a page of another language; nothing for words that have no Chinese sign. */
export function chineseOf(text: string): 'zh-Hans' | typeof nothing {
  return /[\u3400-\u9fff]/.test(text) ? 'zh-Hans' : nothing;
}
