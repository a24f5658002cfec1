import { html, nothing, type TemplateResult } from 'lit';
import { renderList, type Choice } from '../../../base/src/choices.js';
import { IpFilterChangeEvent } from '../../../base/src/filter-change-event.js';
import type { TimelineWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';
import { narrowed, tasksIn, type TimelineFilter } from './narrowed.js';
import { agenciesOf, shortName } from './task-entries.js';
import type { Lanes } from './task-groups.js';

/** What a reader chooses. */
export interface TimelineChoice extends TimelineFilter {
  readonly lanes: Lanes;
}

/** The controls of a timeline: what tasks are put together by, an agency, a theme. Each only where there is a choice. */
export function renderFilters(model: TimelineModel, chosen: TimelineChoice, own: TimelineWords, hasTabs: boolean, choose: (choice: TimelineChoice, model: TimelineModel) => void): TemplateResult {
  const onChoice = (choice: TimelineChoice): void => choose(choice, model);
  const all = tasksIn([...model.dated, ...model.undated]);
  const shown = countOf(model, chosen);
  const isNarrowed = chosen.agency !== '' || chosen.theme !== '';
  const lanes = lanesToChoose(model, own);
  const agencies = choicesOf(model, chosen, 'agency', own);
  const themes = choicesOf(model, chosen, 'theme', own);
  const onLanes = (value: string): void => onChoice({ ...chosen, lanes: value === 'theme' || value === 'agency' ? value : 'plan' });
  return html`<div class="filters ${hasTabs ? '' : 'stacked'}" part="filters">
    ${lanes.length < 2 ? nothing : hasTabs ? renderLanes(own.lanesBy, lanes, chosen.lanes, onLanes) : renderList(own.lanesBy, lanes, chosen.lanes, (name) => name, onLanes)}
    ${agencies.length < 3 ? nothing : renderList(own.agency, agencies, chosen.agency, own.choice, (agency) => onChoice({ ...chosen, agency }))}
    ${themes.length < 3 ? nothing : renderList(own.theme, themes, chosen.theme, own.choice, (theme) => onChoice({ ...chosen, theme }))}
    <p class="shown" role="status">${isNarrowed ? own.shown(shown, all.length) : nothing}</p>
  </div>
  ${isNarrowed && shown === 0 ? html`<p class="nothing">${own.nothing} <button class="press" type="button" @click=${() => onChoice({ ...chosen, agency: '', theme: '' })}>${own.showAll}</button></p>` : nothing}`;
}

function renderLanes(label: string, lanes: readonly Choice[], chosen: Lanes, onLanes: (value: string) => void): TemplateResult {
  return html`<div class="tabs" role="group" aria-label=${label}>${lanes.map(
    ({ value, name }) => html`<button class="tab" type="button" aria-pressed=${value === chosen} @click=${() => onLanes(value)}>${name}</button>`,
  )}</div>`;
}

/** Tells the page what a reader narrowed the timeline to; `group` is the agency. */
export function tellFilter(host: EventTarget, model: TimelineModel, { agency, theme }: TimelineChoice): void {
  const total = tasksIn([...model.dated, ...model.undated]).length;
  host.dispatchEvent(new IpFilterChangeEvent({ theme, group: agency, shown: countOf(model, { agency, theme }), total }));
}

function countOf(model: TimelineModel, filter: TimelineFilter): number {
  const { dated, undated } = narrowed(model, filter);
  return tasksIn([...dated, ...undated]).length;
}

function lanesToChoose(model: TimelineModel, own: TimelineWords): Choice[] {
  const all = tasksIn([...model.dated, ...model.undated]);
  const isUseful = { plan: true, theme: all.some(({ theme }) => theme !== ''), agency: all.some((task) => agenciesOf(task).length > 0) };
  return (['plan', 'theme', 'agency'] as const)
    .filter((lanes) => isUseful[lanes])
    .map((lanes) => ({ value: lanes, name: own.lanes[lanes], count: 0 }));
}

/** Every agency or theme of the tasks with how many of them it has, given the other choice. */
function choicesOf(model: TimelineModel, filter: TimelineFilter, by: 'agency' | 'theme', own: TimelineWords): Choice[] {
  const { locale, data } = model;
  const { dated, undated } = narrowed(model, { ...filter, [by]: '' });
  const tasks = tasksIn([...dated, ...undated]);
  const all = tasksIn([...model.dated, ...model.undated]);
  const has = (value: string): number => tasks.filter((task) => (by === 'theme' ? task.theme === value : agenciesOf(task).some(({ id }) => id === value))).length;
  const names = by === 'theme'
    ? data.themes.filter(({ id }) => all.some(({ theme }) => theme === id)).map((theme) => [theme.id, locale === 'en' ? theme.nameEn : theme.name] as const)
    : [...new Set(all.flatMap(agenciesOf))].map((agency) => [agency.id, shortName(agency, locale)] as const);
  const choices = names.map(([value, name]) => ({ value, name, count: has(value) }));
  if (by === 'agency') choices.sort((a, b) => b.count - a.count);
  return [{ value: '', name: own.all, count: tasks.length }, ...choices];
}
