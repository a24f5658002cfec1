import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../../base/src/face.js';
import { wordsIn } from '../../../base/src/messages/wording.js';
import { renderCards } from './cards.js';
import type { CellSetting } from './cell.js';
import { renderDetail } from './detail.js';
import { renderList } from './list.js';
import type { TimelineWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';
import type { Stage } from './stage.js';
import { taskGroups, type Lanes } from './task-groups.js';

/** Widths in em from which cards stand in two and in three columns. */
const TWO = 40;
const THREE = 60;

export interface StageSetting extends CellSetting {
  readonly own: TimelineWords;
  readonly headingLevel: string;
  readonly isList: boolean;
  readonly width: number;
}

/** The grid a reader walks through: what is dated, the cards of what is not, and the details of one of them. */
export function renderStage(
  model: TimelineModel,
  { dated, undated }: Pick<TimelineModel, 'dated' | 'undated'>,
  lanes: Lanes,
  setting: StageSetting,
  stage: Stage,
  axis: (cells: CellSetting) => TemplateResult | typeof nothing,
  { locale, isElder, redraw }: Reading,
): TemplateResult | typeof nothing {
  const { own, isList, width } = setting;
  const groups = taskGroups(model, undated, lanes);
  const isFolding = width < TWO || (model.plans.length > 1 && groups.length > 1);
  const unfolded = isFolding ? stage.unfolded(groups, model.plans.length > 1 ? 0 : 1) : undefined;
  const cells = groups.flatMap(({ id, tasks }) => (isFolding ? [`fold-${id}`, ...(unfolded?.has(id) ? tasks : []).map((task) => task.id)] : tasks.map((task) => task.id)));
  const onAxis = isList || model.plans.length === 1 ? dated : dated.filter(({ when }) => when?.shape !== 'yearly');
  if (onAxis.length + cells.length === 0) return nothing;
  stage.settle([...onAxis.map(({ id }) => id), ...cells]);
  const entry = [...dated, ...undated].find(({ id }) => id === stage.open);
  const words = wordsIn(locale, isElder, redraw);
  const shown = { ...setting, current: stage.current, hasCells: isList };
  return html`<div class="stage columns-${width >= THREE ? 3 : width >= TWO ? 2 : 1}" @keydown=${stage.onKey} @click=${stage.onClick} @focusin=${stage.onFocus} @pointerover=${stage.onOver}>
    <div class="grid" role="grid" aria-label=${own.gridName}>
      ${isList ? renderList(dated, shown) : axis(shown)}
      ${renderCards(groups, undated, { ...shown, unfolded })}
    </div>
    ${isList ? nothing : renderList(dated, shown)}
    ${entry && words ? renderDetail(entry, model, words, own, stage.close) : nothing}
  </div>`;
}
