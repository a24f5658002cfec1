/** By what programs are narrowed, in the order of the page. */
export const FACETS = ['city', 'status', 'kind', 'theme', 'plan', 'agency'] as const;

/** One of them; its values are ids, or words of the data package for kind and status. */
export type Facet = (typeof FACETS)[number];

/** Something for each facet. */
export type ByFacet<Value> = Readonly<Record<Facet, Value>>;

/** What a directory is narrowed to. Values of one facet are alternatives; words and facets all have to hold. */
export interface DirectoryFilter {
  readonly query: string;
  readonly chosen: ByFacet<readonly string[]>;
}

/** What a reader changes of the filter as it then is. */
export type FilterChange = (filter: DirectoryFilter) => DirectoryFilter;

/** In which order programs stand: best match first, or by name. */
export type Order = 'relevance' | 'name';

/** A value for each facet, made by a function. */
export function byFacet<Value>(make: (facet: Facet) => Value): ByFacet<Value> {
  return {
    city: make('city'),
    status: make('status'),
    kind: make('kind'),
    theme: make('theme'),
    plan: make('plan'),
    agency: make('agency'),
  };
}

/** Narrowed to nothing. */
export const ALL: DirectoryFilter = { query: '', chosen: byFacet(() => []) };

/** Whether anything is asked for. */
export function isNarrowed({ query, chosen }: DirectoryFilter): boolean {
  return query.trim() !== '' || FACETS.some((facet) => chosen[facet].length > 0);
}

/** With a facet's values replaced. */
export function withValues(filter: DirectoryFilter, facet: Facet, values: readonly string[]): DirectoryFilter {
  return { ...filter, chosen: byFacet((one) => (one === facet ? values : filter.chosen[one])) };
}

/** With one value of a facet chosen, or no longer chosen. */
export function toggled(filter: DirectoryFilter, facet: Facet, value: string): DirectoryFilter {
  const values = filter.chosen[facet];
  return withValues(filter, facet, values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
}
