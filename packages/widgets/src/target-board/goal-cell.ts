import { html, nothing, type TemplateResult } from 'lit';
import { chineseOf } from '../../../base/src/chinese.js';
import type { FaceWords } from '../../../base/src/messages/words.js';
import { withUnit } from '../../../base/src/sentence-figure.js';
import { statusLine } from '../../../base/src/signs.js';
import { renderFigure } from '../../../base/src/target/goal-figure.js';
import { renderName } from '../../../base/src/target/render-name.js';
import type { BoardFaceWords } from './messages/board-words.js';
import type { BoardFamily, BoardGoal } from './model.js';
import { renderProgressBar } from './progress-bar.js';
import { partsOf, relatedGoals, wordBefore, type RelatedGoal } from './related-goals.js';

/** What the cells of a board have in common. */
export interface CellSetting {
  readonly words: FaceWords;
  readonly board: BoardFaceWords;
  /** The year that the head of the board says; a goal of another year says its own. */
  readonly year: number | null;
  /** Width of a figure's column in em. */
  readonly room: number;
  readonly onRemark: (event: MouseEvent, goal: BoardGoal) => void;
}

/** One goal with its parts, or several with “or” between them. */
export function renderCell([first, ...others]: BoardFamily, setting: CellSetting): TemplateResult | typeof nothing {
  if (!first) return nothing;
  return html`<li class="cell" part="goal">
    ${renderGoal(first, setting)}
    <div class="more">
      ${renderBeside(first, setting)}
      ${others.map((goal) => html`<p class="or beside">${setting.board.or}</p><div class="other">${renderGoal(goal, setting)}</div>${renderBeside(goal, setting)}`)}
    </div>
  </li>`;
}

/** Goals in words: a line each. */
export function renderPhrases(family: BoardFamily, setting: CellSetting): TemplateResult[] {
  return relatedGoals(family, setting.board).map((related) => renderPhrase(related, setting));
}

function renderGoal(goal: BoardGoal, setting: CellSetting): TemplateResult {
  const { binding } = goal.figures;
  return html`<p class="name">${renderTitle(goal, setting)}</p>
    <div class="figures">
      <p class="lead"><span>${renderLead(goal, setting, true)}</span>${binding ? html`<span class="chip ${binding.kind}">${binding.word}</span>` : nothing}</p>
      <p>${renderValue(goal, 2, setting)}</p>
    </div>`;
}

/** What is known, and the parts. */
function renderBeside(goal: BoardGoal, setting: CellSetting): TemplateResult {
  return html`${renderProgress(goal, setting)}${renderParts(goal, setting)}`;
}

/** The name, with the number of what is said about the goal. */
function renderTitle(goal: BoardGoal, { board, onRemark }: CellSetting): TemplateResult {
  const { figures, remark } = goal;
  const { name, breaks, target } = figures;
  if (remark === 0) return renderName(name, breaks);
  return html`${renderName(name, breaks)}<a class="mark" id="mark-${remark}" href="#${target.id}" aria-label=${board.remark(remark)}
    @click=${(event: MouseEvent) => onRemark(event, goal)}>${remark}</a>`;
}

/** The year where it is not the one of the head, then comparator, growth or scope; a bare goal says so in a cell only. */
function renderLead({ figures }: BoardGoal, { board, year, words }: CellSetting, isCell = false): TemplateResult {
  const { lead, target } = figures;
  const isElse = target.year !== year;
  const by = target.year === null ? board.noYear : words.year(target.year);
  return html`${isElse ? html`<b>${by}</b> ` : nothing}${lead === words.goal && !isCell ? nothing : html`<span class="beside" lang=${chineseOf(lead)}>${lead}</span>`}`;
}

function renderValue({ figures: { goal } }: BoardGoal, largest: 2 | 3, { room, words }: CellSetting): TemplateResult {
  if (goal.status === 'words') return html`<span class="figure words" lang=${chineseOf(goal.text)}>${goal.text}</span>`;
  return renderFigure(goal.status === 'figure' ? goal.digits : '', goal, largest, room, words);
}

/** What is known beside the goal: the bar, and a line that says the same. */
function renderProgress({ figures }: BoardGoal, { words, board }: CellSetting): TemplateResult | typeof nothing {
  const { start, now, goal, progress, isSample } = figures;
  const known = now ?? start;
  if (!known) return nothing;
  const unit = goal.status === 'figure' ? goal.unit : '';
  const [date, shown] = [words.endOf(known.date), withUnit(known.digits, unit)];
  const line = now ? board.reached(date, shown) : board.since(date, shown, progress.status === 'ended');
  const aim = goal.status === 'figure' ? `${words.goal} ${withUnit(goal.digits, unit)}` : words.goal;
  return html`${renderProgressBar(figures, [line, aim, progress.word].join(words.pause))}
    <p class="known"><span class="beside">${line}</span>${isSample ? html` <span class="chip sample"><span>${words.sample}</span></span>` : nothing}</p>
    ${now ? html`<p class="known">${statusLine(progress.status, progress.clause)}</p>` : nothing}`;
}

function renderParts(goal: BoardGoal, setting: CellSetting): TemplateResult | typeof nothing {
  const parts = partsOf(goal, setting.board);
  if (parts.length === 0) return nothing;
  return html`<ul class="parts">
    ${parts.map(
      (part) =>
        html`<li><p class="name">${renderRelated(part, setting)}</p>
          <p><span class="lead">${renderLead(part.goal, setting)}</span> ${renderValue(part.goal, 3, setting)}</p>
          ${renderProgress(part.goal, setting)}</li>`,
    )}
  </ul>`;
}

/** The word that joins a goal to another, and its name. */
function renderRelated(related: RelatedGoal, setting: CellSetting): TemplateResult {
  const word = wordBefore(related);
  return html`${word ? html`<span class="beside">${word}</span> ` : nothing}${renderTitle(related.goal, setting)}`;
}

function renderPhrase(related: RelatedGoal, setting: CellSetting): TemplateResult {
  const { goal } = related;
  const { binding } = goal.figures;
  return html`<li class="phrase" part="goal">
    <p class="name">${renderRelated(related, setting)}</p>
    <p class="said"><span class="lead">${renderLead(goal, setting)}</span> ${renderValue(goal, 3, setting)}${binding ? html` <span class="chip ${binding.kind}">${binding.word}</span>` : nothing}</p>
  </li>`;
}
