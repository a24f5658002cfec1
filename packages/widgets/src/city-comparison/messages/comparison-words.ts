import type { City } from '../../../../data/src/types.js';
import type { Difference } from '../../../../data/src/compare.js';

/** Why the rows of a panel are not put in order by their figures. */
export type Unranked = 'marked' | 'years' | 'less' | 'words';

/** The words of a comparison's first picture. */
export interface ComparisonFaceWords {
  /** The title in pieces between which a line may break. */
  readonly title: (plans: number) => readonly string[];
  readonly doubt: Readonly<Record<'inferred' | 'unnamed', string>>;
  readonly level: Readonly<Record<City['level'], string>>;
  /** A place with the period that tells it from another plan of the city. */
  readonly placeIn: (place: string, period: string) => string;
  readonly period: (period: string) => string;
  readonly more: (count: number) => string;
  readonly key: Readonly<Record<'goal' | 'fact' | 'start' | 'other' | 'inferred', string>>;
  readonly comparable: string;
  readonly count: (comparable: number, marked: number) => string;
  /** From where to where the rows of a panel are drawn. */
  readonly scale: (end: string) => string;
  readonly start: (place: string, date: string, figure: string) => string;
  readonly reached: (date: string, figure: string) => string;
  readonly unranked: Readonly<Record<Unranked, string>>;
  readonly inferredBy: (columns: string) => string;
  readonly inferredColumn: Readonly<Record<string, string>>;
  readonly listComma: string;
  readonly others: string;
  readonly noYear: string;
  readonly all: (count: number) => string;
  readonly few: (count: number) => string;
  readonly nothingComparable: string;
}

/** What a reader may sort the rows by. */
export type SortKey = 'given' | 'name' | 'level' | 'year' | 'value';

/** What the sentence below a comparison is made of. */
export interface ComparisonCounts {
  readonly plans: number;
  readonly comparable: number;
  readonly marked: number;
  readonly similar: number;
  readonly single: number;
}

/** Every word of a comparison. */
export interface ComparisonWords extends ComparisonFaceWords {
  readonly how: string;
  readonly howText: string;
  readonly similar: string;
  readonly similarSub: string;
  readonly similarInWords: (count: number) => string;
  readonly single: string;
  readonly singleSub: (count: number) => string;
  /** A sentence of what differs: `parts` are places with what they have. */
  readonly differs: Readonly<Record<Difference, (parts: string) => string>>;
  /** Places and what they have in common. */
  readonly are: (places: string, value: string) => string;
  /** Places of which the document says nothing. */
  readonly lack: (places: string, value: string) => string;
  /** What a figure has, and what those above it have. */
  readonly hereAndAbove: (here: string, above: string) => string;
  readonly listStop: string;
  /** Between two sentences of what differs, and after the last. */
  readonly pauseBetween: string;
  readonly stop: string;
  readonly andMore: (places: string, count: number) => string;
  readonly unsaid: string;
  readonly guessed: (value: string) => string;
  readonly accumulation: Readonly<Record<string, string>>;
  readonly kind: Readonly<Record<string, string>>;
  /** A denominator, from its unit. */
  readonly per: (unit: string) => string;
  readonly months: (months: number) => string;
  readonly unknownLength: string;
  readonly basePeriod: Readonly<Record<string, string>>;
  readonly quote: (text: string) => string;
  readonly summary: (counts: ComparisonCounts) => string;
  readonly source: (plans: number) => string;
  readonly choose: string;
  readonly chooseFilter: string;
  readonly chosen: (count: number, total: number) => string;
  readonly chooseNone: string;
  readonly chooseLeast: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<SortKey, string>>;
  readonly mark: string;
  readonly markNone: string;
  readonly enlarge: string;
  readonly enlargeNone: string;
  readonly profile: string;
  readonly close: string;
  readonly chart: {
    readonly targets: string;
    readonly programs: string;
    readonly share: string;
    readonly trend: (name: string) => string;
    /** A plan with what a bar of it counts, and how many there are. */
    readonly bar: (name: string, what: string, count: number) => string;
    /** A theme with how many of all belong to it. */
    readonly part: (theme: string, count: number, total: number) => string;
    readonly noTheme: string;
    readonly profileCaption: string;
    readonly waiting: string;
  };
  readonly caption: string;
  readonly columns: Readonly<
    Record<
      | 'indicator' | 'together' | 'reason' | 'city' | 'level' | 'plan' | 'period' | 'sort' | 'name' | 'comparator' | 'value' | 'unit' | 'year'
      | 'inferred' | 'start' | 'now' | 'nowDate' | 'status' | 'section' | 'printed' | 'theme',
      string
    >
  >;
  readonly together: Readonly<Record<'comparable' | 'marked' | 'similar' | 'single', string>>;
  readonly goalRow: string;
  readonly factRow: string;
  readonly unknownIds: (ids: string) => string;
  readonly noPlans: (ids: string, known: string) => string;
  readonly tooFew: (known: string) => string;
  readonly noIndicator: (ids: string) => string;
}
