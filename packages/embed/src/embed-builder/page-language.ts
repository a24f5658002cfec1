import type { BuilderWords } from './messages/builder-words.js';
import { zhPage } from './messages/zh-page.js';
import { partOf } from './part-of.js';

function isPageWord(name: string): name is keyof typeof zhPage {
  return Object.prototype.hasOwnProperty.call(zhPage, name);
}

/** Writes the standing words of the page in a language. */
export function writePage({ tag, page, other }: BuilderWords): void {
  document.documentElement.lang = tag;
  document.title = page.title;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const name = place.dataset['word'] ?? '';
    if (isPageWord(name)) place.textContent = page[name];
  }
  const language = partOf('language', HTMLButtonElement);
  language.textContent = other.name;
  language.lang = other.tag;
}
