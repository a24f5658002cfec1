import { html, nothing, type TemplateResult } from 'lit';
import { chineseOf } from '../../../base/src/chinese.js';
import type { FaceWords } from '../../../base/src/messages/words.js';
import { statusLine } from '../../../base/src/signs.js';
import { renderFigure } from '../../../base/src/target/goal-figure.js';
import type { GaugeFigures } from './figures.js';

export { renderFigure };

/** Longest goal in words that is set as large as a figure, in signs. */
const LARGE_WORDS = 6;
/** What the mark of the goal takes from the width, and the space before the year, in em. */
const MARK = 1.25;
const SPACE = 1.5;

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
