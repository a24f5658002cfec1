import { html, nothing, type TemplateResult } from 'lit';
import { ALL, FACETS, type DirectoryFilter, type FilterChange } from './directory-filter.js';
import type { FacetValue, NameOf } from './facet-names.js';
import type { DirectoryWords } from './messages/directory-words.js';
import type { Hindrance } from './program-search.js';

/** Ways out that are offered at most. */
const OFFERED = 3;

/** Why nothing is shown, what leaves something if it is dropped, and how much and where that is. */
export function renderNothing(
  filter: DirectoryFilter,
  hindrances: readonly Hindrance[],
  cities: readonly FacetValue[],
  nameOf: NameOf,
  words: DirectoryWords,
  onFilter: (change: FilterChange) => void,
): TemplateResult {
  const names = FACETS.flatMap((facet) => filter.chosen[facet].map((value) => nameOf(facet, value)));
  const said = ({ condition }: Hindrance): string =>
    condition.kind === 'word' ? condition.word : condition.values.map((value) => nameOf(condition.facet, value)).join(words.comma);
  return html`<div class="nothing" part="nothing">
    <p><b>${words.nothing(filter.query.trim(), names)}</b></p>
    ${hindrances.slice(0, OFFERED).map((hindrance) => {
      const { findings, without } = hindrance;
      const counts = findings.counts.city;
      const parts = cities.flatMap(({ value, name }) => ((counts.get(value) ?? 0) > 0 ? [`${name}\u00a0${counts.get(value)}`] : []));
      const isOfCities = hindrance.condition.kind === 'facet' && hindrance.condition.facet === 'city';
      const isTold = parts.length > 0 && (isOfCities || filter.chosen.city.length === 0);
      return html`<div class="way"><p>${words.without(said(hindrance), findings.places.length)}${isTold ? words.inCities(parts) : words.stop}</p>
        <button class="control" type="button" @click=${() => onFilter(() => without)}>${words.drop(said(hindrance))}</button></div>`;
    })}
    ${hindrances.length === 0 ? html`<p>${filter.query.trim() === '' ? nothing : words.tip}</p><button class="control" type="button" @click=${() => onFilter(() => ALL)}>${words.clearAll}</button>` : nothing}
  </div>`;
}
