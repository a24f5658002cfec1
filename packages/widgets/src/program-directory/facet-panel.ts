import { html, nothing, type TemplateResult } from 'lit';
import type { Program } from '../../../data/src/types.js';
import { FACETS, toggled, type ByFacet, type DirectoryFilter, type Facet, type FilterChange } from './directory-filter.js';
import type { FacetCounts } from './facet-index.js';
import type { FacetValue } from './facet-names.js';
import type { DirectoryWords } from './messages/directory-words.js';
import { stateSign } from './program-signs.js';

/** Values of a facet that are shown whole; of longer lists, and of facets with long names, those chosen are. */
const WHOLE = 12;
const FOLDED: readonly Facet[] = ['plan', 'agency'];

/** What the facets are drawn from. */
export interface FacetSetting {
  readonly values: ByFacet<readonly FacetValue[]>;
  readonly counts: FacetCounts;
  readonly filter: DirectoryFilter;
  readonly words: DirectoryWords;
  /** The facets that show all their values. */
  readonly unfolded: readonly Facet[];
  readonly onFilter: (change: FilterChange) => void;
  readonly onFold: (facet: Facet) => void;
}

/** Every facet that has something to choose, its values with how many programs they would leave. */
export function renderFacets(setting: FacetSetting): TemplateResult {
  const { values, counts, filter } = setting;
  const isOffered = (facet: Facet): boolean => filter.chosen[facet].length > 0 || [...counts[facet].values()].some((count) => count > 0);
  return html`${FACETS.filter((facet) => values[facet].length > 1 && isOffered(facet)).map((facet) => renderFacet(facet, setting))}`;
}

function renderFacet(facet: Facet, { values, counts, filter, words, unfolded, onFilter, onFold }: FacetSetting): TemplateResult {
  const all = values[facet];
  const isFolding = all.length > WHOLE || FOLDED.includes(facet);
  const isWhole = !isFolding || unfolded.includes(facet);
  const shown = isWhole ? all : all.filter(({ value }) => filter.chosen[facet].includes(value));
  return html`<fieldset class="facet">
    <legend>${words.facets[facet]}</legend>
    ${shown.map(({ value, name }) => {
      const count = counts[facet].get(value) ?? 0;
      return html`<label class=${count === 0 ? 'none' : ''}>
        <input type="checkbox" .checked=${filter.chosen[facet].includes(value)} @change=${() => onFilter((now) => toggled(now, facet, value))} />
        <span>${facet === 'status' && isState(value) ? stateSign(value) : nothing}${name}</span> <span class="number">${count}</span></label>`;
    })}
    ${isFolding ? html`<button class="press" type="button" aria-expanded=${isWhole} @click=${() => onFold(facet)}>${isWhole ? words.fewer : words.more(all.length - shown.length)}</button>` : nothing}
  </fieldset>`;
}

function isState(value: string): value is Program['status'] {
  return ['in-place', 'planned', 'applied-for', 'cited'].includes(value);
}
