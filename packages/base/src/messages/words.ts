import type { Comparator } from '../format.js';
import type { Status } from '../signs.js';

/** How a figure stands to the one expected by then. */
export type Relation = 'far-above' | 'above' | 'equal' | 'below' | 'far-below';

/** The words of a first picture. They come with the widget's own script, so they are few. */
export interface FaceWords {
  readonly tag: string;
  readonly status: Readonly<Record<Status, string>>;
  /** Longer forms for the faces that have room for a clause. */
  readonly statusClause: {
    readonly ended: string;
    readonly 'no-data': string;
    readonly 'no-rule': string;
    readonly bound: string;
    readonly marked: string;
  };
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly goal: string;
  readonly goalFor: (year: string) => string;
  readonly year: (year: number) => string;
  /** The end of a year, a month or a day, from 2025, 2025-06 or 2025-06-30. */
  readonly endOf: (date: string) => string;
  readonly period: (start: string | null, end: string) => string;
  readonly obligatory: string;
  readonly anticipatory: string;
  readonly sample: string;
  readonly cityInferred: (name: string) => string;
  readonly growth: Readonly<Record<'previous-year' | 'period-average', string>>;
  readonly multipleOf: (base: string) => string;
  readonly times: string;
  readonly rank: (value: string) => string;
  readonly fullCoverage: string;
  /** Stands for a figure that the document lost. */
  readonly lost: string;
  /** Between the pieces of what a picture says. */
  readonly pause: string;
}

/** Every word a widget says, one object a language. Figures arrive as text, with their units. */
export interface Words extends FaceWords {
  readonly day: (date: string) => string;
  readonly sentence: {
    readonly goal: (goal: string, year: string) => string;
    readonly startAndGoal: (goal: string, year: string, start: string, startDate: string) => string;
    readonly reached: (now: string, date: string, over: string) => string;
    readonly reachedExactly: (now: string, date: string) => string;
    readonly missed: (now: string, date: string, short: string) => string;
    readonly pace: (now: string, date: string, expected: string, relation: Relation, status: string) => string;
    readonly plain: (now: string, date: string) => string;
    readonly ended: (end: string) => string;
    readonly none: string;
  };
  /** `rate` is the yearly growth in per cent, null for an even pace. */
  readonly expected: (start: string, goal: string, rate: number | null) => string;
  readonly startNote: (start: string, date: string) => string;
  readonly inferred: (columns: string) => string;
  readonly inferredColumn: Readonly<Record<string, string>>;
  readonly unreadable: (printed: string) => string;
  readonly method: (name: string) => string;
  readonly source: (document: string, date: string, sections: string) => string;
  readonly alsoIn: (sections: string) => string;
  readonly ownFigure: string;
  /** Where the portal's own figure comes from, in a table. */
  readonly ownSource: string;
  readonly keptCopy: (day: string) => string;
  readonly table: {
    readonly show: string;
    readonly what: string;
    readonly comparator: string;
    readonly value: string;
    readonly unit: string;
    readonly when: string;
    readonly section: string;
    readonly start: string;
    readonly now: string;
    readonly goal: string;
    readonly restated: string;
    readonly caption: (title: string) => string;
  };
  readonly download: string;
  readonly picture: (format: string) => string;
  /** Where a download could not be made. */
  readonly notSaved: string;
  /** The day a picture was made, as written in it. */
  readonly madeOn: (day: string) => string;
  /** Before the words that belong beside a picture. */
  readonly alt: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly missingTarget: (id: string) => string;
  readonly missingIndicator: (plan: string, indicator: string) => string;
  readonly ambiguous: (ids: string) => string;
  readonly noQuery: string;
  readonly badValue: (text: string) => string;
  readonly badDate: (text: string) => string;
  readonly stop: string;
}
