import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../../base/src/face.js';
import { sumOf } from '../../../base/src/sum-of.js';
import type { Program } from '../../../data/src/types.js';
import type { Facet, FilterChange } from './directory-filter.js';
import type { DirectoryView, ViewChange } from './directory-view.js';
import type { Lookup } from './lookup.js';
import type { DirectoryFaceWords, DirectoryWords } from './messages/directory-words.js';
import type { DirectoryModel } from './model.js';
import type { LinkSetting } from './program-detail.js';
import { renderRow, type RowSetting } from './program-row.js';
import { glass } from './program-signs.js';
import type { Findings } from './program-search.js';
import type { VirtualList } from './virtual-list.js';

/** Widths in em from which the facets stand beside the list, and a row is one line. */
const ASIDE = 44;
const LINES = 60;
/** Programs that a first picture shows of a list that is too long to be there as a whole. */
const FIRST = 30;
/** Heights in em of a closed row of one line and of several, before it is measured. */
const LINE_HEIGHT = 2.6;
const STACK_HEIGHT = 4.6;

/** What is fetched after the first picture, or before it where something is asked for. */
export interface Loaded {
  readonly part: typeof import('./account.js');
  readonly own: DirectoryWords;
  readonly lookup: Lookup;
}

/** All that a directory is drawn from. */
export interface DirectoryScene {
  readonly model: DirectoryModel;
  readonly reading: Reading;
  readonly words: DirectoryFaceWords;
  readonly view: DirectoryView;
  readonly loaded: Loaded | undefined;
  readonly findings: Findings | undefined;
  /** Facets, chips and what else follows the first picture. */
  readonly isComplete: boolean;
  /** Whether the list is too long to be there as a whole; `list` draws the part in sight. */
  readonly isLong: boolean;
  readonly list: VirtualList | undefined;
  /** Pixels that an em of the widget has. */
  readonly emSize: number;
  readonly areFacetsOpen: boolean;
  readonly unfolded: readonly Facet[];
  /** What was said last to those who listen. */
  readonly said: string;
  readonly link: (program: Program) => LinkSetting | undefined;
  readonly onChange: (change: ViewChange, isTyping?: boolean) => void;
  readonly onFilter: (change: FilterChange, isTyping?: boolean) => void;
  readonly onFacets: () => void;
  readonly onFold: (facet: Facet) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Field, facets, count and list. */
export function renderDirectory(scene: DirectoryScene): TemplateResult {
  const { view, words, reading, loaded, isComplete, areFacetsOpen, onFilter, onFacets, onKey } = scene;
  const chosen = sumOf(Object.values(view.filter.chosen), (values) => values.length);
  // Where nothing is found there is nothing to choose but what was chosen.
  const isBare = scene.findings?.places.length === 0 && chosen === 0;
  const isAside = reading.width >= ASIDE && !isBare;
  const layout = `directory ${isAside ? 'aside' : 'stacked'} ${reading.width >= LINES ? 'lines' : ''} ${reading.locale === 'en' ? 'latin' : ''}`;
  const later = isComplete ? loaded : undefined;
  return html`<div class=${layout} @keydown=${onKey}>
    <div class="search" part="search" role="search" aria-label=${words.search}>
      <label class="field">${glass()}<input type="text" inputmode="search" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false"
        aria-label=${words.search} placeholder=${words.example} aria-describedby=${later ? 'keys' : nothing} .value=${view.filter.query} @input=${onInput(scene)} @compositionend=${onInput(scene)} /></label>
      <button class="control" type="button" @click=${() => onFilter((filter) => ({ ...filter, query: '' }))}>${words.clear}</button>
    </div>
    ${later ? renderAsked(scene, later) : nothing}
    <div class="columns">
      ${isAside || isBare ? nothing : html`<div class="tools">${later ? html`<button class="control" type="button" aria-expanded=${areFacetsOpen} @click=${onFacets}>${later.own.filters(chosen)}</button>${renderOrder(scene, later.own)}` : nothing}</div>`}
      <div class="facets ${isAside || areFacetsOpen ? '' : 'shut'}" part="filters">${later ? renderFacets(scene, later) : nothing}</div>
      <div class="listed">
        <div class="counts"><p class="counted" tabindex="-1">${renderCount(scene)}</p>${isAside && later ? renderOrder(scene, later.own) : nothing}</div>
        ${renderResults(scene)}
      </div>
    </div>
    ${later ? html`<p class="unseen" id="keys">${later.own.keys}</p>` : nothing}
    <p class="unseen" role="status">${scene.said}</p>
  </div>`;
}

/** Typing counts once the signs are chosen: what an input method shows meanwhile is no query. */
function onInput({ onFilter }: DirectoryScene): (event: Event) => void {
  return (event) => {
    const { target } = event;
    const isComposing = event instanceof InputEvent && event.isComposing;
    if (isComposing || !(target instanceof HTMLInputElement)) return;
    const { value } = target;
    onFilter((filter) => (filter.query === value ? filter : { ...filter, query: value }), true);
  };
}

function renderAsked({ view, findings, onFilter }: DirectoryScene, { part, own, lookup }: Loaded): TemplateResult {
  const account = findings ? lookup.account(findings) : [];
  return html`${account.length === 0 ? nothing : html`<p class="ways">${account.map((piece) => html`<span class="keep">${piece}</span>`)}</p>`}
    ${part.renderChips(view.filter, lookup, own, onFilter)}`;
}

function renderOrder({ view, onChange }: DirectoryScene, own: DirectoryWords): TemplateResult {
  const onOrder = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const value = target.value === 'name' ? 'name' : 'relevance';
    onChange(() => ({ order: value }));
  };
  return html`<label class="choice">${own.order}<select @change=${onOrder}>
    ${(['relevance', 'name'] as const).map((order) => html`<option value=${order} .selected=${order === view.order}>${own.orders[order]}</option>`)}
  </select></label>`;
}

function renderFacets({ view, findings, unfolded, onFilter, onFold }: DirectoryScene, { part, own, lookup }: Loaded): TemplateResult {
  const counts = findings?.counts ?? lookup.search.totals;
  return part.renderFacets({ values: lookup.values, counts, filter: view.filter, words: own, unfolded, onFold, onFilter });
}

function renderCount({ model, words, findings }: DirectoryScene): TemplateResult {
  const total = model.programs.length;
  const shown = findings?.places.length ?? total;
  return html`<b>${shown}</b> ${words.counted(shown === total ? null : total)}`;
}

function renderResults(scene: DirectoryScene): TemplateResult {
  const { model, reading, view, findings, loaded, isLong, list, words, onChange, onFilter } = scene;
  const { programs } = model;
  if (findings && findings.places.length === 0 && loaded) {
    const { part, own, lookup } = loaded;
    return part.renderNothing(view.filter, lookup.search.hindrances(view.filter), lookup.values.city, lookup.nameOf, own, onFilter);
  }
  const needles = findings?.needles ?? [];
  const setting: RowSetting = {
    model,
    words: reading.words,
    directory: words,
    locale: reading.locale,
    open: view.open,
    marked: loaded && needles.length > 0 ? (program) => loaded.part.markedProgram(program, needles, reading.locale) : undefined,
    detail: (program) => loaded?.part.renderDetail(program, model, loaded.own, reading.locale, needles, scene.link(program)),
    onOpen: ({ id }) => onChange((now) => ({ open: id === now.open ? '' : id })),
  };
  const places = findings?.places ?? programs.map((_, place) => place);
  if (!isLong) return html`<ul class="results" part="results">${places.map((place) => rowAt(programs, place, setting))}</ul>`;
  const height = (reading.width >= LINES ? LINE_HEIGHT : STACK_HEIGHT) * scene.emSize;
  const rows = list ? list.render(places, programs, height, setting) : places.slice(0, FIRST).map((place) => rowAt(programs, place, setting));
  return html`<div class="window"><ul class="results" part="results">${rows}</ul></div>
    ${loaded && scene.isComplete ? html`<p class="partly">${loaded.own.partly(places.length)}</p>` : nothing}`;
}

function rowAt(programs: readonly Program[], place: number, setting: RowSetting): TemplateResult | typeof nothing {
  const program = programs[place];
  return program ? renderRow(program, setting) : nothing;
}
