import { AddressParameters, type AddressPair } from '../../../base/src/address-parameters.js';
import { FACETS, byFacet, type DirectoryFilter, type Facet } from './directory-filter.js';
import type { DirectoryView } from './directory-view.js';

/** The parameters of a directory in the page's address; `part` is the value of `sync-url`. */
export function directoryAddress(part: string, prefix: string): AddressParameters {
  return new AddressParameters(part, prefix, ['q', ...FACETS, 'sort', 'open']);
}

/** What the parameters of an address say, over what the page starts with; undefined where there are none. */
export function viewOf(pairs: readonly AddressPair[], initial: DirectoryView): DirectoryView | undefined {
  if (pairs.length === 0) return undefined;
  const all = (name: string): readonly string[] => pairs.flatMap(([own, value]) => (own === name ? [value] : []));
  const valuesOf = (facet: Facet): readonly string[] =>
    all(facet).length > 0 ? all(facet).filter(Boolean) : initial.filter.chosen[facet];
  return {
    filter: { query: all('q')[0] ?? initial.filter.query, chosen: byFacet(valuesOf) },
    order: all('sort')[0] === 'name' ? 'name' : 'relevance',
    open: all('open')[0] ?? '',
  };
}

/** The parameters that say a view over what the page starts with. */
export function pairsOf({ filter, order, open }: DirectoryView, initial: DirectoryView): readonly AddressPair[] {
  return [
    ...(filter.query === initial.filter.query ? [] : [['q', filter.query] as const]),
    ...FACETS.flatMap((facet) => facetPairs(facet, filter, initial.filter)),
    ...(order === 'relevance' ? [] : [['sort', order] as const]),
    ...(open === '' ? [] : [['open', open] as const]),
  ];
}

/** An empty value says that what the page starts with was cleared. */
function facetPairs(facet: Facet, { chosen }: DirectoryFilter, initial: DirectoryFilter): readonly AddressPair[] {
  const [values, before] = [chosen[facet], initial.chosen[facet]];
  if (values.length === before.length && values.every((value, place) => value === before[place])) return [];
  return (values.length === 0 ? [''] : values).map((value) => [facet, value] as const);
}
