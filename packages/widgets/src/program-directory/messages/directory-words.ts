import type { Program } from '../../../../data/src/types.js';
import type { Facet } from '../directory-filter.js';

/** The words of a directory's first picture. */
export interface DirectoryFaceWords {
  /** The title in pieces between which a line may break; `plan` is the name of the only plan, or null. */
  readonly title: (plan: string | null, cities: number, plans: number) => readonly string[];
  /** Names the field to write into. */
  readonly search: string;
  /** Stands in the empty field. */
  readonly example: string;
  readonly clear: string;
  /** After the number of programs shown; `total` is null where all are shown. */
  readonly counted: (total: number | null) => string;
  readonly kinds: Readonly<Record<Program['kind'], string>>;
  readonly states: Readonly<Record<Program['status'], string>>;
  /** A city that its document does not name, by whether it is a county-level one. */
  readonly unnamedCity: (isCounty: boolean) => string;
  /** The short name of a city. */
  readonly cityName: (name: string) => string;
  /** Place and period of a plan. */
  readonly origin: (place: string, period: string) => string;
}

/** Every word of a directory. */
export interface DirectoryWords extends DirectoryFaceWords {
  readonly filters: (chosen: number) => string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly more: (rest: number) => string;
  readonly fewer: string;
  readonly chip: (facet: string, value: string) => string;
  readonly remove: (chip: string) => string;
  readonly clearFilters: string;
  readonly order: string;
  readonly orders: Readonly<Record<'relevance' | 'name', string>>;
  /** What a reader hears once it is found. */
  readonly shown: (count: number, total: number) => string;
  readonly byInitials: string;
  readonly byPinyin: string;
  readonly found: (text: string, count: number) => string;
  readonly elsewhere: (count: number) => string;
  readonly andMore: (rest: number) => string;
  readonly comma: string;
  /** Why nothing is shown, by the conditions as they are written. */
  readonly nothing: (query: string, filters: readonly string[]) => string;
  readonly without: (condition: string, count: number) => string;
  readonly inCities: (parts: readonly string[]) => string;
  readonly stop: string;
  readonly drop: (condition: string) => string;
  readonly clearAll: string;
  readonly tip: string;
  readonly keys: string;
  readonly partly: (count: number) => string;
  readonly detail: {
    readonly name: string;
    readonly lead: string;
    readonly support: string;
    readonly responsible: string;
    readonly task: string;
    readonly goals: string;
    readonly plan: string;
    readonly level: string;
    readonly source: string;
    readonly notes: string;
  };
  readonly levels: Readonly<Record<NonNullable<Program['level']>, string>>;
  readonly line: (first: number, last: number | null) => string;
  readonly section: (section: string) => string;
  readonly task: (number: string | null, title: string) => string;
  readonly inferred: (columns: readonly string[]) => string;
  readonly copy: string;
  readonly copied: string;
  readonly address: string;
  readonly summary: (count: number, kinds: readonly (readonly [string, number])[], states: readonly (readonly [string, number])[]) => string;
  readonly ownWords: string;
  readonly documents: (count: number) => string;
  readonly caption: (title: string, shown: number, total: number) => string;
  readonly cut: (shown: number) => string;
  readonly columns: Readonly<Record<'name' | 'other' | 'kind' | 'status' | 'theme' | 'level' | 'city' | 'plan' | 'period' | 'task' | 'agencies' | 'summary' | 'section' | 'line', string>>;
  readonly noProgram: string;
  readonly missing: (attribute: string, value: string, ids: string) => string;
}
