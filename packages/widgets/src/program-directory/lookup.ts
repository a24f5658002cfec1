import type { Locale } from '../../../data/src/types.js';
import type { ByFacet, DirectoryFilter, Order } from './directory-filter.js';
import { facetNames, facetValues, type FacetValue, type NameOf } from './facet-names.js';
import type { DirectoryWords } from './messages/directory-words.js';
import type { DirectoryModel } from './model.js';
import { queryAccount } from './query-account.js';
import { ProgramSearch, type Findings } from './program-search.js';

/** What one model is looked through with; the search string is the only thing kept of a package. */
export class Lookup {
  readonly search: ProgramSearch;
  readonly nameOf: NameOf;
  readonly values: ByFacet<readonly FacetValue[]>;
  readonly #model: DirectoryModel;
  readonly #words: DirectoryWords;
  #told: { readonly findings: Findings; readonly pieces: readonly string[] } | undefined;
  #asked: { readonly filter: DirectoryFilter; readonly order: Order; readonly findings: Findings } | undefined;

  constructor(model: DirectoryModel, words: DirectoryWords, locale: Locale, before?: Lookup) {
    this.#model = model;
    this.#words = words;
    this.search = before && before.#model === model && before.search.locale === locale ? before.search : new ProgramSearch(model, locale);
    this.nameOf = facetNames(model, words, locale);
    this.values = facetValues(model, this.search.totals, this.nameOf);
  }

  isOf(model: DirectoryModel, words: DirectoryWords): boolean {
    return this.#model === model && this.#words === words;
  }

  /** How typed letters were found, as pieces between which a line may break. */
  account(findings: Findings): readonly string[] {
    if (this.#told?.findings !== findings) {
      this.#told = { findings, pieces: queryAccount(this.#model.programs, findings, this.#words) };
    }
    return this.#told.pieces;
  }

  /** What a filter leaves; asked again for the same, the same. */
  find(filter: DirectoryFilter, order: Order): Findings {
    if (this.#asked?.filter !== filter || this.#asked.order !== order) {
      this.#asked = { filter, order, findings: this.search.find(filter, order) };
    }
    return this.#asked.findings;
  }
}
