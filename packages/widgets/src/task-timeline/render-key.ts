import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderMarks } from '../../../base/src/picture/render-drawing.js';
import type { Mark } from '../../../base/src/picture/marks.js';
import { bar, bracket, diamond } from './axis-marks.js';
import { fillOf } from './bar-fill.js';
import type { Entry } from './entry.js';
import type { TimelineFaceWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';

/** One mark with what it means. */
export interface KeySign {
  readonly text: string;
  readonly width: number;
  readonly marks: readonly Mark[];
}

/** What the marks on an axis mean; only those that are on it. */
export function keySigns(dated: readonly Entry[], model: TimelineModel, words: TimelineFaceWords): KeySign[] {
  const bars = dated.filter(({ when }) => when?.shape === 'bar');
  const fills = (['accent', 'hairline'] as const).filter((fill) => bars.some((entry) => fillOf(entry, model) === fill));
  const isPlain = fills.length === 1 || model.plans.length === 1;
  const dates = dated.flatMap(({ when }) => (when?.shape === 'mark' ? when.date.length : when?.shape === 'yearly' && model.plans.length === 1 ? 10 : []));
  const signs: KeySign[] = fills
    .filter((fill) => !isPlain || fill === fills[0])
    .map((fill) => ({ text: isPlain ? words.key.bar : words.key[fill === 'accent' ? 'running' : 'over'], width: 24, marks: [bar({ from: -1, to: 25 }, 6, fill)] }));
  if (dates.includes(10)) signs.push({ text: words.key.day, width: 16, marks: diamond(8, 6) });
  if (dates.some((length) => length < 10)) signs.push({ text: words.key.bracket, width: 24, marks: [bracket({ from: 0, to: 24 }, 6)] });
  return signs;
}

export function renderKey(signs: readonly KeySign[]): TemplateResult | typeof nothing {
  if (signs.length === 0) return nothing;
  return html`<ul class="key" part="key">${signs.map(
    ({ text, width, marks }) =>
      html`<li><svg width="${width / 16}em" height="0.75em" viewBox="0 0 ${width} 12" aria-hidden="true">${svg`${renderMarks({ width, height: 12, marks })}`}</svg>${text}</li>`,
  )}</ul>`;
}
