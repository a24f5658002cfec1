import { html, nothing, type TemplateResult } from 'lit';
import { chineseOf } from '../../../base/src/chinese.js';
import type { FaceWords } from '../../../base/src/messages/words.js';
import { estimated } from '../../../base/src/picture/text-width.js';
import { statusLine } from '../../../base/src/signs.js';
import type { GaugeFigures, Goal } from './figures.js';

/** Sizes of a figure and of its unit in em, largest first; the names of the classes go by the scale of type. */
const SIZES = [
  { name: 'size-6', figure: 3.5, unit: 1.25 },
  { name: 'size-5', figure: 2.5, unit: 1 },
  { name: 'size-4', figure: 1.75, unit: 0.875 },
  { name: 'size-3', figure: 1.25, unit: 0.875 },
] as const;
/** Longest goal in words that is set as large as a figure, in signs. */
const LARGE_WORDS = 6;
/** What the mark of the goal takes from the width, and the space before the year, in em. */
const MARK = 1.25;
const SPACE = 1.5;

/** Figure and unit on one line, in the largest size that fits the room (in em); the smallest may break at its unit. */
export function renderFigure(
  shown: string,
  goal: Goal,
  largest: 0 | 1,
  room: number,
  words: FaceWords,
): TemplateResult {
  const unit = goal.status === 'words' ? '' : goal.unit;
  const lost = goal.status === 'unreadable';
  const fits = ({ figure, unit: size }: (typeof SIZES)[number]): boolean =>
    (lost ? 1.6 : estimated(shown, 1, true)) * figure + (estimated(unit, 1, true) + 0.25) * size <= room;
  const size = SIZES.slice(largest).find(fits);
  const unitClass = `unit ${unit === '%' ? 'percent' : ''}`;
  return html`<span class="figure ${size?.name ?? 'size-3 free'}">${lost ? renderLost(words) : shown}<span class=${unitClass}>${unit}</span></span>`;
}

/** The place of a figure that the document lost. */
function renderLost(words: FaceWords): TemplateResult {
  const hatch = Array.from({ length: 27 }, (_, place) => `M${place * 5 - 44} 44l44-44`).join('');
  return html`<svg class="lost" viewBox="0 0 90 44" preserveAspectRatio="none" role="img" aria-label=${words.lost}>
    <path class="s-hairline" stroke-width="1.5" d=${hatch} />
  </svg>`;
}

/** The goal-only face: the mark of the goal stands upright beside the figure; no scale, because nothing is measured. */
export function renderGoal(
  { goal, lead, year, binding, progress }: GaugeFigures,
  width: number,
  words: FaceWords,
): TemplateResult {
  const shown = goal.status === 'figure' ? goal.digits : '';
  return html`<div class="goal" part="goal">
      <p class="lead" lang=${chineseOf(lead)}>${lead}</p>
      <div class="row">
        ${goal.status === 'words' ? renderWords(goal.text, width) : renderFigure(shown, goal, 0, width - MARK, words)}
        <div class="by">
          ${year ? html`<b>${year}</b>` : nothing}
          ${binding ? html`<span class="chip ${binding.kind}">${binding.word}</span>` : nothing}
        </div>
      </div>
    </div>
    <p class="say">${statusLine(progress.status, progress.clause)}</p>`;
}

function renderWords(text: string, width: number): TemplateResult {
  const isLarge = text.length <= Math.min(LARGE_WORDS, (width - MARK - SPACE) / 2.8);
  return html`<span class="figure ${isLarge ? 'words' : 'phrase'}" lang=${chineseOf(text)}>${text}</span>`;
}
