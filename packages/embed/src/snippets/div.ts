import { mannerOf, type Embedding } from './embedding.js';
import { emptyElement, textElement } from './markup.js';

/** A plain box that an editor lets pass; the autoloader makes the widget of it. */
export function divSnippet(embedding: Embedding): string {
  const { widget, base, data, asked, words } = embedding;
  const wishes = [['src', `${base}${data}`] as const, ...asked].map(([name, value]) => [`data-${name}`, value] as const);
  return textElement('div', [['class', 'ip-widget'], ['data-widget', widget], ...wishes, ...mannerOf(embedding)], words);
}

/** The script that a template loads once for all boxes of its pages. */
export function autoloadSnippet(base: string): string {
  return emptyElement('script', [['type', 'module'], ['src', `${base}autoload.js`]]);
}
