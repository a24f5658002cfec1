import { html, type TemplateResult } from 'lit';
import { counted } from '../counted.js';
import type { FaceWords } from '../messages/words.js';
import { estimated } from '../picture/text-width.js';
import type { Goal } from './target-figures.js';

/** Sizes of a figure and of its unit in em, largest first; the names of the classes go by the scale of type. */
const SIZES = [
  { name: 'size-6', figure: 3.5, unit: 1.25 },
  { name: 'size-5', figure: 2.5, unit: 1 },
  { name: 'size-4', figure: 1.75, unit: 0.875 },
  { name: 'size-3', figure: 1.25, unit: 0.875 },
] as const;

/** Figure and unit on one line, in the largest size that fits the room (in em); the smallest may break at its unit. */
export function renderFigure(
  shown: string,
  goal: Goal,
  largest: 0 | 1 | 2 | 3,
  room: number,
  words: FaceWords,
): TemplateResult {
  const unit = goal.status === 'words' ? '' : goal.unit;
  const lost = goal.status === 'unreadable';
  const fits = ({ figure, unit: size }: (typeof SIZES)[number]): boolean =>
    (lost ? 1.6 : estimated(shown, 1, true)) * figure + (estimated(unit, 1, true) * 1.08 + 0.3) * size <= room;
  const size = SIZES.slice(largest).find(fits);
  const unitClass = `unit ${unit === '%' ? 'percent' : ''}`;
  return html`<span class="figure ${size?.name ?? 'size-3 free'}">${lost ? renderLost(words) : shown}<span class=${unitClass}>${unit}</span></span>`;
}

/** The place of a figure that the document lost; the hatch keeps its width at every size. */
function renderLost(words: FaceWords): TemplateResult {
  const hatch = counted(60, (place) => `M${place * 5 - 100} 100l100-100`).join('');
  return html`<svg class="lost" role="img" aria-label=${words.lost}><path class="s-hairline" stroke-width="1.5" d=${hatch} /></svg>`;
}
