import { html, nothing, type TemplateResult } from 'lit';
import { renderList, renderTabs, type Choice } from '../../../base/src/choices.js';
import type { FaceWords } from '../../../base/src/messages/words.js';
import { countOf, filteredThemes, type BoardFilter } from './board-filter.js';
import type { BoardWords } from './messages/board-words.js';
import type { BoardModel } from './model.js';

const BOTH = 'obligatory anticipatory';

/** The controls that narrow a board: themes as buttons, or as a list where there is no room, and what binds. */
export function renderFilters(
  model: BoardModel,
  filter: BoardFilter,
  words: FaceWords,
  board: BoardWords,
  hasTabs: boolean,
  onFilter: (filter: BoardFilter) => void,
): TemplateResult {
  const within = filteredThemes(model, { ...filter, theme: '' });
  const themes = model.themes.map(({ id, name }): Choice => ({ value: id, name, count: within.find((one) => one.id === id)?.count ?? 0 }));
  const choices = [{ value: '', name: board.all, count: countOf(within) }, ...themes];
  const onTheme = (theme: string): void => onFilter({ ...filter, theme });
  const shown = countOf(filteredThemes(model, filter));
  const isNarrowed = filter.theme !== '' || filter.group !== '';
  return html`<div class="filters" part="filters">
    ${hasTabs ? renderTabs(board.theme, choices, filter.theme, onTheme) : renderList(board.theme, choices, filter.theme, board.choice, onTheme)}
    ${renderGroups(model, filter, words, board, onFilter)}
    <p class="shown" role="status">${isNarrowed ? board.shown(shown, model.goals.length) : nothing}</p>
  </div>
  ${shown === 0 ? html`<p class="nothing">${board.nothing} <button class="press" type="button" @click=${() => onFilter({ theme: '', group: '' })}>${board.showAll}</button></p>` : nothing}`;
}

/** Only where the plan says what binds. */
function renderGroups(
  model: BoardModel,
  filter: BoardFilter,
  words: FaceWords,
  board: BoardWords,
  onFilter: (filter: BoardFilter) => void,
): TemplateResult | typeof nothing {
  if (model.goals.every(({ figures }) => figures.binding === null)) return nothing;
  const names = { '': board.all, [BOTH]: board.both, obligatory: words.obligatory, anticipatory: words.anticipatory };
  const choices = Object.entries(names).map(([value, name]) => {
    return { value, name, count: countOf(filteredThemes(model, { ...filter, group: value })) };
  });
  return renderList(board.group, choices, filter.group, board.choice, (group) => onFilter({ ...filter, group }));
}
