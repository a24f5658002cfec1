import type { Locale, Program } from '../../../data/src/types.js';
import { byFacet, type ByFacet, type Facet } from './directory-filter.js';
import type { DirectoryWords } from './messages/directory-words.js';
import type { DirectoryModel } from './model.js';
import { shortPlace } from './program-row.js';

/** The name that a reader sees for a value of a facet. */
export type NameOf = (facet: Facet, value: string) => string;

/** A value that readers may choose. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
}

/** The names of all values of all facets. Reads plans, cities, themes and agencies. */
export function facetNames({ data, origins }: DirectoryModel, words: DirectoryWords, locale: Locale): NameOf {
  const shown = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }): string => (locale === 'en' ? nameEn : name);
  const places = [...origins.values()].flatMap(({ city }) => (city ? [[city.id, shortPlace(city, words, locale) ?? city.id] as const] : []));
  const times = new Map<string, number>();
  for (const { name } of data.agencies) times.set(name, (times.get(name) ?? 0) + 1);
  const cityOf = new Map(places);
  const names: ByFacet<ReadonlyMap<string, string>> = {
    city: cityOf,
    status: new Map(Object.entries(words.states)),
    kind: new Map(Object.entries(words.kinds)),
    theme: new Map(data.themes.map((theme) => [theme.id, shown(theme)])),
    plan: new Map(data.plans.map((plan) => [plan.id, shown(plan)])),
    // Two cities may have an agency of the same name.
    agency: new Map(
      data.agencies.map((agency) => {
        const isRepeated = (times.get(agency.name) ?? 0) > 1 && agency.city !== null;
        return [agency.id, isRepeated ? words.chip(cityOf.get(agency.city ?? '') ?? agency.city ?? '', shown(agency)) : shown(agency)];
      }),
    ),
  };
  return (facet, value) => names[facet].get(value) ?? value;
}

const STATES: readonly Program['status'][] = ['in-place', 'planned', 'applied-for', 'cited'];

/** The values of every facet in the order of the page: states by how far they are, cities and plans as listed, the others most frequent first. */
export function facetValues({ origins }: DirectoryModel, totals: ByFacet<ReadonlyMap<string, number>>, nameOf: NameOf): ByFacet<readonly FacetValue[]> {
  const ids = [...origins.values()];
  return byFacet((facet) => {
    const listed: readonly string[] = facet === 'status' ? STATES : facet === 'city' ? ids.flatMap(({ city }) => city?.id ?? []) : facet === 'plan' ? ids.map(({ id }) => id) : [];
    const values = listed.length > 0 ? [...new Set(listed)].filter((value) => totals[facet].has(value)) : [...totals[facet]].sort((one, other) => other[1] - one[1]).map(([value]) => value);
    return values.map((value) => ({ value, name: nameOf(facet, value) }));
  });
}
