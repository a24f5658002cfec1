import type { DataPackage, Program } from '../../../data/src/types.js';
import { byFacet, FACETS, type ByFacet, type DirectoryFilter } from './directory-filter.js';

/** How many programs each value of a facet leaves, by value. */
export type FacetCounts = ByFacet<ReadonlyMap<string, number>>;

/** Programs that pass a filter's facets, and what each further value would leave. */
export interface Passing {
  /** Places in the list of programs, ascending. */
  readonly places: readonly number[];
  readonly counts: FacetCounts;
}

/** The values of one facet: their names, and for every program the numbers of its own. */
interface Column {
  readonly values: readonly string[];
  readonly numbersOf: readonly (readonly number[])[];
}

/** The values of every program for every facet. Reads plans and responsibilities. */
export class FacetIndex {
  /** How many programs have each value. */
  readonly totals: FacetCounts;
  readonly #columns: ByFacet<Column>;
  readonly #size: number;

  constructor(data: DataPackage, programs: readonly Program[]) {
    const cities = new Map(data.plans.map(({ id, city }) => [id, [city]]));
    const agencies = new Map<string | null, string[]>();
    for (const { task, agency } of data.responsibilities) agencies.set(task, [...(agencies.get(task) ?? []), agency]);
    const read: ByFacet<(program: Program) => readonly (string | null)[]> = {
      city: ({ plan }) => cities.get(plan) ?? [],
      status: ({ status }) => [status],
      kind: ({ kind }) => [kind],
      theme: ({ theme }) => [theme],
      plan: ({ plan }) => [plan],
      agency: ({ task }) => (task === null ? undefined : agencies.get(task)) ?? [],
    };
    this.#size = programs.length;
    this.#columns = byFacet((facet) => columnOf(programs.map(read[facet])));
    this.totals = this.passing(undefined, byFacet(() => [])).counts;
  }

  /** What passes; `isFound` says which programs hold the words, all of them if undefined. */
  passing(isFound: ((place: number) => boolean) | undefined, chosen: DirectoryFilter['chosen']): Passing {
    const tallies = FACETS.map((facet) => {
      const { values, numbersOf } = this.#columns[facet];
      const wanted = chosen[facet].length === 0 ? undefined : values.map((value) => chosen[facet].includes(value));
      return { facet, values, numbersOf, wanted, counts: new Uint32Array(values.length) };
    });
    const narrowing = tallies.flatMap((tally) => (tally.wanted ? [{ tally, numbersOf: tally.numbersOf, wanted: tally.wanted }] : []));
    const places: number[] = [];
    for (let place = 0; place < this.#size; place += 1) {
      if (isFound && !isFound(place)) continue;
      let refusals = 0;
      let refusing = tallies[0];
      for (const { tally, numbersOf, wanted } of narrowing) {
        if (numbersOf[place]?.some((number) => wanted[number])) continue;
        refusals += 1;
        refusing = tally;
      }
      if (refusals === 0) {
        places.push(place);
        for (const { numbersOf, counts } of tallies) count(counts, numbersOf[place]);
      } else if (refusals === 1 && refusing) {
        // What one facet alone refuses counts in it: its further values would leave that.
        count(refusing.counts, refusing.numbersOf[place]);
      }
    }
    const byName = new Map(tallies.map(({ facet, values, counts }) => [facet, new Map(values.map((value, number) => [value, counts[number] ?? 0]))]));
    return { places, counts: byFacet((facet) => byName.get(facet) ?? new Map()) };
  }
}

function count(counts: Uint32Array, numbers: readonly number[] = []): void {
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
}

/** Gives every value a number; lists that are equal are one, so that a long directory stays small. */
function columnOf(lists: readonly (readonly (string | null)[])[]): Column {
  const numbers = new Map<string, number>();
  const known = new Map<string, readonly number[]>();
  const numbersOf = lists.map((list) => {
    const key = list.join('\n');
    const same = known.get(key);
    if (same) return same;
    const own = [...new Set(list)].flatMap((value) => {
      if (value === null) return [];
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      return [number];
    });
    known.set(key, own);
    return own;
  });
  return { values: [...numbers.keys()], numbersOf };
}
