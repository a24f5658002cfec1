import { html, nothing, type TemplateResult } from 'lit';
import type { Account, Reading } from '../../../base/src/face.js';
import { IpFilterChangeEvent } from '../../../base/src/filter-change-event.js';
import type { Words } from '../../../base/src/messages/words.js';
import { IpSelectEvent } from '../../../base/src/select-event.js';
import type { Program } from '../../../data/src/types.js';
import { FACETS, byFacet, toggled, type DirectoryFilter, type FilterChange } from './directory-filter.js';
import { facetStyles } from './facet-styles.js';
import type { Lookup } from './lookup.js';
import type { DirectoryWords } from './messages/directory-words.js';
import type { DirectoryModel } from './model.js';
import { cross } from './program-signs.js';
import { resultStyles } from './result-styles.js';
import { TABLE_ROWS, directoryTable } from './table.js';

export { Lookup } from './lookup.js';
export { renderFacets } from './facet-panel.js';
export { markedProgram } from './marked.js';
export { renderNothing } from './nothing-found.js';
export { isCopied, renderDetail } from './program-detail.js';
export { onResultKey } from './result-keys.js';

const styles = [facetStyles, resultStyles];

/** What stands below the directory and behind its actions; it has no picture. */
export function directoryAccount(model: DirectoryModel, places: readonly number[], title: string, reading: Reading, words: Words, own: DirectoryWords): Account {
  const { origins, programs, kinds, states } = model;
  const plan = origins.size === 1 ? [...origins.values()][0]?.plan : undefined;
  const { locale } = reading;
  const summary = own.summary(
    programs.length,
    kinds.map(({ value, count }) => [own.kinds[value], count]),
    states.map(({ value, count }) => [own.states[value], count]),
  );
  return {
    say: html`<p class="say">${summary}</p>`,
    notes: html`<p class="note">${own.ownWords}</p>${places.length > TABLE_ROWS ? html`<p class="note cut">${own.cut(TABLE_ROWS)}</p>` : nothing}`,
    source: html`${plan ? words.source(locale === 'en' ? plan.nameEn : plan.name, plan.issuedOn ?? plan.publishedOn ?? '', '') : own.documents(origins.size)}`,
    styles,
    fileName: plan ? `${plan.id}-programs` : 'programs',
    // Made when it is asked for: a long directory is not written out at every key.
    get table() {
      return directoryTable(model, places, title, words, own, locale);
    },
  };
}

/** The values chosen, each a button that takes it away. */
export function renderChips(filter: DirectoryFilter, { nameOf }: Lookup, words: DirectoryWords, onFilter: (change: FilterChange) => void): TemplateResult {
  const chips = FACETS.flatMap((facet) => filter.chosen[facet].map((value) => ({ facet, value, text: words.chip(words.facets[facet], nameOf(facet, value)) })));
  if (chips.length === 0) return html``;
  return html`<ul class="chips" part="chips">
    ${chips.map(({ facet, value, text }) => html`<li><button class="chosen" type="button" aria-label=${words.remove(text)} @click=${() => onFilter((now) => toggled(now, facet, value))}>${text}${cross()}</button></li>`)}
    ${chips.length > 1 ? html`<li><button class="press" type="button" @click=${() => onFilter((now) => ({ ...now, chosen: byFacet(() => []) }))}>${words.clearFilters}</button></li>` : nothing}
  </ul>`;
}

/** Tells the page what a reader narrowed the directory to. */
export function tellFilter(host: EventTarget, { query, chosen }: DirectoryFilter, shown: number, total: number): void {
  host.dispatchEvent(new IpFilterChangeEvent({ theme: chosen.theme.join(' '), group: chosen.kind.join(' '), shown, total, query, chosen }));
}

/** Tells the page which program a reader opened. */
export function tellOpen(host: EventTarget, { id, plan }: Program): void {
  host.dispatchEvent(new IpSelectEvent({ table: 'programs', id, plan }));
}
