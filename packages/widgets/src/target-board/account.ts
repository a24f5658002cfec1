import { html, type TemplateResult } from 'lit';
import { sumOf } from '../../../base/src/sum-of.js';
import { chineseOf } from '../../../base/src/chinese.js';
import { choiceStyles } from '../../../base/src/choices.js';
import type { Account, Reading } from '../../../base/src/face.js';
import { IpFilterChangeEvent } from '../../../base/src/filter-change-event.js';
import type { Words } from '../../../base/src/messages/words.js';
import type { Scene } from '../../../base/src/picture/marks.js';
import type { Measure } from '../../../base/src/picture/text-width.js';
import { IpSelectEvent } from '../../../base/src/select-event.js';
import { remarksOf } from '../../../base/src/target/remarks.js';
import { countOf, filteredThemes, type BoardFilter } from './board-filter.js';
import { remarkStyles } from './remark-styles.js';
import type { BoardWords } from './messages/board-words.js';
import type { BoardGoal, BoardModel } from './model.js';
import { boardTable } from './table.js';

export { renderFilters } from './filters.js';

const styles = [choiceStyles, remarkStyles];

/** How the list of remarks is opened, and what leads from a remark to its goal. */
export interface RemarkSetting {
  readonly isOpen: boolean;
  readonly onToggle: (event: Event) => void;
  readonly onGoal: (event: MouseEvent, goal: BoardGoal) => void;
}

/** What stands below a board and behind its actions. */
export function boardAccount(
  model: BoardModel,
  filter: BoardFilter,
  reading: Reading,
  words: Words,
  board: BoardWords,
  remarks: RemarkSetting,
): Account {
  const sentence = sentenceOf(model, board);
  const source = sourceOf(model, words);
  const draw = async (measure: Measure): Promise<Scene> =>
    (await import('./picture.js')).boardPicture(model, filter, { words, board, measure, year: model.year }, sentence, source, reading.today);
  return {
    say: html`<p class="say">${sentence}</p>`,
    notes: renderRemarks(model, reading, words, board, remarks),
    source: html`${source}`,
    styles,
    fileName: `${model.id}-targets`,
    table: boardTable(model, words, board),
    picture: { alt: `${board.title(model.name, model.goals.length, null).join('')}${words.stop} ${sentence} ${source}`, draw },
  };
}

/** Tells the page what a reader narrowed the board to. */
export function tellFilter(host: EventTarget, model: BoardModel, filter: BoardFilter): void {
  const shown = countOf(filteredThemes(model, filter));
  host.dispatchEvent(new IpFilterChangeEvent({ ...filter, shown, total: model.goals.length }));
}

/** Asks the page for what is said about a goal; false if somebody shows it. */
export function askForNotes(host: EventTarget, { figures: { target } }: BoardGoal): boolean {
  return host.dispatchEvent(new IpSelectEvent({ table: 'targets', id: target.id, plan: target.plan }));
}

/** One sentence that says what the board shows. */
function sentenceOf({ goals, themes }: BoardModel, board: BoardWords): string {
  const bound = (kind: string): number => goals.filter(({ figures: { binding } }) => binding?.kind === kind).length;
  const words = goals.filter(({ figures: { goal } }) => goal.status === 'words').length;
  return board.summary({
    goals: goals.length,
    themes: themes.length,
    figures: goals.length - words,
    words,
    obligatory: bound('obligatory'),
    anticipatory: bound('anticipatory'),
    again: sumOf(goals, ({ again }) => again.length),
  });
}

function sourceOf({ plan, name }: BoardModel, words: Words): string {
  return plan ? words.source(name, plan.issuedOn ?? plan.publishedOn ?? '', '') : '';
}

function renderRemarks(
  { goals, data }: BoardModel,
  { locale }: Reading,
  words: Words,
  board: BoardWords,
  { isOpen, onToggle, onGoal }: RemarkSetting,
): TemplateResult {
  const remarked = goals.filter(({ remark }) => remark > 0);
  if (remarked.length === 0) return html``;
  const texts = ({ figures: { target }, again }: BoardGoal): string[] => {
    const { lost, unclear, inferred } = remarksOf(data, target, words, locale);
    const restated = again.map(({ target: row }) => board.again(row.section ?? '', row.printed ?? row.name));
    return [...(target.section ? [board.section(target.section)] : []), ...restated, ...lost, ...unclear, ...inferred];
  };
  return html`<details class="remarks" part="remarks" .open=${isOpen} @toggle=${onToggle}>
    <summary>${board.remarks(remarked.length)}</summary>
    <ol>
      ${remarked.map(
        (goal) =>
          html`<li id="remark-${goal.remark}" tabindex="-1">
            <span class="index beside">${goal.remark}</span>
            <p><a href="#mark-${goal.remark}" @click=${(event: MouseEvent) => onGoal(event, goal)}>${goal.figures.name}</a>
              ${texts(goal).map((text) => html`<span class="beside" lang=${chineseOf(text)}>${text} </span>`)}</p>
          </li>`,
      )}
    </ol>
  </details>`;
}
