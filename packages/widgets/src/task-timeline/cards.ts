import { html, nothing, type TemplateResult } from 'lit';
import { cellState, levelBelow, type CellSetting } from './cell.js';
import type { Entry } from './entry.js';
import { planName, whoText } from './entry-text.js';
import { leaderOf, leadPieces } from './leading.js';
import type { TimelineWords } from './messages/timeline-words.js';
import { tasksIn } from './narrowed.js';
import type { TaskGroup } from './task-groups.js';

/** What cards are drawn with, beside what every cell is. */
export interface CardSetting extends CellSetting {
  readonly own: TimelineWords;
  readonly headingLevel: string;
  /** Ids of the groups whose cards are shown; undefined where all are. */
  readonly unfolded: ReadonlySet<string> | undefined;
}

/** Tasks without a date as cards under their heading, theme or agency; each group says how many it has. */
export function renderCards(groups: readonly TaskGroup[], undated: readonly Entry[], setting: CardSetting): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  const { own, headingLevel, unfolded, model } = setting;
  const tasks = tasksIn(undated);
  const safeguards = tasks.filter(({ isSafeguard }) => isSafeguard).length;
  const leader = leaderOf(model, tasks);
  return html`<div role="rowgroup" class="heading"><div role="row"><span role="rowheader"
      ><span role=${levelBelow(headingLevel, 1) === nothing ? nothing : 'heading'} aria-level=${levelBelow(headingLevel, 1)}
        >${own.undatedHeading(tasks.length - safeguards, safeguards)}${leader ? `${own.colon}${own.ledBy(leader)}` : nothing}</span></span></div></div>
    <div class="groups ${unfolded ? 'folding' : ''}">${groups.map((group) => renderGroup(group, leader?.id, setting))}</div>`;
}

function renderGroup({ id, lanes, place, number, name, tasks }: TaskGroup, leader: string | undefined, setting: CardSetting): TemplateResult {
  const { own, unfolded, current, headingLevel } = setting;
  const isFolded = unfolded !== undefined && !unfolded.has(id);
  const [before, after] = own.tasks(tasks.length);
  const title = name || own.noGroup[lanes];
  const level = levelBelow(headingLevel, 2);
  return html`<div class="group ${isFolded ? 'folded' : ''}" part="group" role="rowgroup" aria-label="${title}${own.comma}${before}${tasks.length} ${after}">
    <div role="row">
      <span class="group-head" role="rowheader" data-fold=${unfolded ? id : nothing} data-entry=${unfolded ? `fold-${id}` : nothing}
        tabindex=${unfolded ? (current === `fold-${id}` ? 0 : -1) : nothing} aria-expanded=${unfolded ? !isFolded : nothing}>
        <span class="name" role=${level === nothing ? nothing : 'heading'} aria-level=${level}>${place ? html`<span class="place">${place}</span>` : nothing}${number ? html`<span class="no">${number}</span>` : nothing}<span class="words">${title}</span></span>
        <span class="count">${before}<b>${tasks.length}</b>${after}${unfolded ? html`<span class="fold" aria-hidden="true">${isFolded ? own.open : own.close}</span>` : nothing}</span>
      </span>
    </div>
    ${tasks.map((task) => renderCard(task, number, leader, setting))}
  </div>`;
}

function renderCard(task: Entry, group: string, leader: string | undefined, setting: CardSetting): TemplateResult {
  const { own, model } = setting;
  const { tab, isOpen } = cellState(task, setting);
  const isShort = group !== '' && task.number.startsWith(group);
  const number = isShort ? task.number.slice(group.length) : task.number;
  const pieces = leadPieces(task, leader, model.locale, own);
  const unseen = [whoText(task, model, own), own.undated, planName(task, model)].filter(Boolean).join(own.pause);
  return html`<div role="row"><div class="card ${isOpen ? 'open' : ''}" part="card" role="gridcell" data-entry=${task.id} tabindex=${tab} aria-expanded=${isOpen}>
    <span class="no">${isShort ? html`<span class="unseen">${group}</span>` : nothing}${number}</span>
    <span class="text"><span class="task-name">${task.name}</span>${
      pieces.length > 0 ? html`<span class="who">${pieces.map((piece) => html`<span class="keep">${piece}</span>${own.space}`)}</span>` : nothing
    }<span class="unseen">${own.pause}${unseen}</span></span>
  </div></div>`;
}
