import { html, nothing, svg, type TemplateResult } from 'lit';
import { chineseOf } from '../../../base/src/chinese.js';
import type { Words } from '../../../base/src/messages/words.js';
import { notesOn } from '../../../data/src/related.js';
import type { Sourced, Target } from '../../../data/src/types.js';
import type { Entry } from './entry.js';
import { titleOf, whenText } from './entry-text.js';
import type { TimelineWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';

const TABLES = { task: 'tasks', phase: 'phases' } as const;

/** The details of an entry: when, what, who, the goals tied to it, what is noted, and where the document says so. */
export function renderDetail(entry: Entry, model: TimelineModel, words: Words, own: TimelineWords, onClose: () => void): TemplateResult {
  const { kind, when, events, goals, row, plan } = entry;
  const title = titleOf(entry, own);
  const owner = model.plans.find(({ id }) => id === plan);
  const isPlanNamed = model.plans.length > 1 && kind !== 'period';
  const standing = kind === 'period' && owner && owner.standing !== 'unknown' ? own.standing[owner.standing].after : '';
  return html`<div class="detail" part="detail" id="detail" role="group" aria-label=${title} tabindex="-1">
    <div class="detail-head"><p class="detail-title">${title}</p>
      <button class="close" type="button" aria-label=${own.close} @click=${onClose}><svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${svg`<path class="line" stroke-width="1.8" d="M3.4 3.4 12.6 12.6M12.6 3.4 3.4 12.6" />`}</svg></button></div>
    ${isPlanNamed && owner ? html`<p class="aside-text">${owner.name}</p>` : nothing}
    ${isSaidInTitle(entry) ? nothing : html`<p class="detail-when">${whenText(entry, own)}${standing ? `${own.comma}${standing}` : nothing}</p>`}
    ${summaryOf(entry, model) ? html`<p>${summaryOf(entry, model)}</p>` : nothing}
    ${kind === 'event' ? html`<ul class="lines">${events.map((event) => html`<li>${nameIn(event, model)}<p class="aside-text">${[when?.shape === 'yearly' ? own.yearly(event.frequency) : '', placeOf(event, own)].filter(Boolean).join(own.pause)}</p></li>`)}</ul>` : nothing}
    ${renderRoles(entry, model, own)}
    ${goals.length > 0 ? renderGoals(entry, model, words, own) : nothing}
    ${renderNotes(entry, model)}
    ${row && kind !== 'event' ? html`<p class="aside-text">${placeOf(row, own)}</p>` : nothing}
  </div>`;
}

function isSaidInTitle({ kind }: Entry): boolean {
  return kind === 'issued' || kind === 'published' || kind === 'goals';
}

function summaryOf({ kind, summary, plan }: Entry, { plans, locale }: TimelineModel): string {
  const row = plans.find(({ id }) => id === plan)?.row;
  if (kind !== 'period' || !row) return summary;
  return locale === 'en' ? row.summaryEn : row.summary;
}

function nameIn(row: { readonly name: string; readonly nameEn: string }, { locale }: TimelineModel): string {
  return locale === 'en' ? row.nameEn : row.name;
}

function renderRoles({ roles }: Entry, { locale }: TimelineModel, own: TimelineWords): TemplateResult | typeof nothing {
  const used = (['lead', 'support', 'responsible'] as const).filter((role) => roles[role].length > 0);
  if (used.length === 0) return nothing;
  return html`<dl class="roles">${used.map(
    (role) => html`<dt>${own.roles[role]}</dt><dd>${roles[role].map((agency, place, all) => html`<span class="keep">${locale === 'en' ? agency.nameEn : agency.name}${place < all.length - 1 ? own.between : nothing}</span>${own.space}`)}</dd>`,
  )}</dl>`;
}

function renderGoals({ kind, goals }: Entry, model: TimelineModel, words: Words, own: TimelineWords): TemplateResult {
  const figure = ({ certainty, printed }: Target): string => (certainty === 'unreadable' ? words.lost : (printed ?? ''));
  const list = html`<ul class="lines">${goals.map(
    (goal) => html`<li>${nameIn(goal, model)} <span class="goal" lang=${chineseOf(figure(goal))}>${figure(goal)}</span>${
      kind === 'goals' ? nothing : html` <span class="aside-text">${goal.year === null ? nothing : words.goalFor(words.year(goal.year))}</span>`
    }</li>`,
  )}</ul>`;
  if (kind !== 'goals') return html`<p class="detail-sub">${own.goalsTied}${own.colon}${own.goalsOf(goals.length)}</p>${list}`;
  return html`<div class="long" role="region" aria-label=${own.goalsOf(goals.length)} tabindex="0">${list}</div>`;
}

function renderNotes({ kind, row }: Entry, { data, locale }: TimelineModel): TemplateResult | typeof nothing {
  if (!row || (kind !== 'task' && kind !== 'phase')) return nothing;
  const id = idOf(row);
  const texts = notesOn(data, TABLES[kind], id).map(({ text, textEn }) => (locale === 'en' ? textEn : text));
  const shown = texts.length === 0 && locale === 'zh' && row.note ? [row.note] : texts;
  return html`${shown.map((text) => html`<p class="aside-text">${text}</p>`)}`;
}

function idOf(row: Sourced): string {
  return 'id' in row && typeof row.id === 'string' ? row.id : '';
}

/** Section and lines of the document. */
function placeOf({ section, line, lineEnd }: Sourced, own: TimelineWords): string {
  const lines = line === null ? '' : own.lines(line, lineEnd);
  return section === null && lines === '' ? '' : own.place(section ?? '', lines);
}
