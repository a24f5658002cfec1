import { html, type TemplateResult } from 'lit';
import { chineseOf } from '../../../base/src/chinese.js';
import type { Locale, Program } from '../../../data/src/types.js';
import { matchesIn, nameStretches, stretchesIn, type Stretch } from './matches.js';
import type { Marked } from './program-row.js';

/** A text with stretches of it marked. */
export function renderMarked(text: string, stretches: readonly Stretch[]): TemplateResult {
  let from = 0;
  const pieces = stretches.map(([start, end]) => {
    const piece = html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`;
    from = end;
    return piece;
  });
  return html`${pieces}${text.slice(from)}`;
}

/** What was found of the words in a program: its name, and where needed another text. */
export function markedProgram(program: Program, needles: readonly string[], locale: Locale): Marked {
  const { name, excerpt } = matchesIn(program, needles, locale);
  return {
    name: renderMarked(locale === 'en' ? program.nameEn : program.name, name),
    excerpt: excerpt && html`<span lang=${languageOf(excerpt.text, locale)}>${renderMarked(excerpt.text, excerpt.stretches)}</span>`,
  };
}

/** A text of a program with the words in it marked; a Chinese name is looked through by its sounds too. */
export function markedText(text: string, pinyin: string | null, needles: readonly string[], locale: Locale): TemplateResult {
  const stretches = pinyin === null ? stretchesIn(text, needles) : nameStretches(text, pinyin, needles);
  return html`<span lang=${languageOf(text, locale)}>${renderMarked(text, stretches)}</span>`;
}

function languageOf(text: string, locale: Locale): unknown {
  return locale === 'zh' && !/[\u3400-\u9fff]/.test(text) ? 'en' : chineseOf(text);
}
