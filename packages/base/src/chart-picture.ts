/** Figures of several plans on one scale: bars lie one below the other. Values are in the unit of the scale. */
export interface BarPicture {
  readonly kind: 'bars';
  readonly labels: readonly string[];
  /** What a reader points at, said in full; one a bar. */
  readonly said: readonly string[];
  readonly unit: string;
  /** End of the scale, which begins at 0. */
  readonly end: number;
  /** Goals: a thin line with a mark. */
  readonly goals: readonly (number | null)[];
  /** What was there at a start: a grey band. */
  readonly starts: readonly (number | null)[];
  /** What is there: a band from where to where. */
  readonly facts: readonly (readonly [from: number, to: number] | null)[];
  readonly names: { readonly goal: string; readonly start: string; readonly fact: string };
}

/** Shares of a whole, in per cent: one stacked bar a label. */
export interface SharePicture {
  readonly kind: 'shares';
  readonly labels: readonly string[];
  readonly axis: string;
  readonly series: readonly { readonly name: string; readonly shares: readonly number[]; readonly said: readonly string[] }[];
}

/** Figures over time; a point is a year with its part passed, such as 2020.5. */
export interface TrendPicture {
  readonly kind: 'trend';
  readonly unit: string;
  readonly series: readonly {
    readonly name: string;
    readonly points: readonly { readonly x: number; readonly y: number; readonly said: string }[];
  }[];
}

/** What a chart draws; pure data, so that a model can make it and a test can read it. */
export type ChartPicture = BarPicture | SharePicture | TrendPicture;
