import { mannerOf, type Embedding } from './embedding.js';
import { emptyElement, textElement } from './markup.js';

/** The widget's own tag with the words that stand in it. */
export function widgetTag(embedding: Embedding): string {
  const { widget, base, data, asked, words } = embedding;
  return textElement(`ip-${widget}`, [['src', `${base}${data}`], ...asked, ...mannerOf(embedding)], words);
}

/** The module script of one widget and its tag. */
export function tagSnippet(embedding: Embedding): string {
  const { widget, base } = embedding;
  const script = emptyElement('script', [['type', 'module'], ['src', `${base}elements/ip-${widget}.js`]]);
  return `${script}\n${widgetTag(embedding)}`;
}

/** The classic script of every widget, for old browsers and pages of any encoding, and the tag of one. */
export function legacySnippet(embedding: Embedding): string {
  const script = emptyElement('script', [['src', `${embedding.base}ip-city-widgets.legacy.js`], ['defer', '']]);
  return `${script}\n${widgetTag(embedding)}`;
}
