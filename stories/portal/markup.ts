import { escaped } from '../../packages/base/src/escaped.js';

/** A piece of HTML whose text is already escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Content = string | number | Markup | readonly Markup[];

function textOf(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(({ text }) => text).join('');
  return escaped(String(content));
}

/** HTML with every inserted text escaped, for element content and quoted attributes. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(strings.map((piece, place) => piece + textOf(contents[place] ?? '')).join(''));
}

/** Chinese text that the portal's language switch replaces by the English beside it. */
export function bilingual(zh: string, en: string): Markup {
  return markup`<span data-en="${en}">${zh}</span>`;
}
