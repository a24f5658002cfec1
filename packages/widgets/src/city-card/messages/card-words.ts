import type { Tally } from '../model.js';

/** What stands after a number of each sort. */
export type TallyWords = Readonly<Record<keyof Tally, (count: number) => string>>;

/** The words of a card's first picture. */
export interface CardFaceWords {
  readonly doubt: Readonly<Record<'inferred' | 'unnamed', string>>;
  readonly from: (start: string | null) => string;
  readonly running: (day: string, percent: number) => string;
  readonly ended: (end: string) => string;
  readonly before: (start: string) => string;
  readonly unknown: string;
  readonly tally: TallyWords;
  readonly reached: (date: string, figure: string) => string;
}

/** Every word of a card. */
export interface CardWords extends CardFaceWords {
  /** `isCut` if there are more than the names. */
  readonly honours: (names: string, count: number, isCut: boolean) => string;
  readonly honourComma: string;
  readonly inferredPlace: string;
  readonly unnamedPlace: string;
  readonly damaged: string;
  readonly otherPlan: (name: string, period: string) => string;
  readonly noIndicator: (ids: string) => string;
  readonly summary: (place: string, plan: string, heads: string) => string;
  readonly caption: (place: string) => string;
  readonly columns: Readonly<Record<'what' | 'comparator' | 'value' | 'unit' | 'year' | 'status' | 'section', string>>;
  readonly rows: Readonly<Record<'plan' | 'start' | 'end' | 'elapsed' | 'goals' | 'tasks' | 'programs' | 'phases' | 'honour', string>>;
  readonly unasked: (ids: string) => string;
  readonly noCity: (city: string, ids: string) => string;
  readonly noPlan: (plan: string, ids: string) => string;
}
