/** What stands before and after a number. */
export type Around = readonly [before: string, after: string];

/** The words of a board's first picture. */
export interface BoardFaceWords {
  /** The title in pieces between which a line may break; `year` is the one that all goals share, or null. */
  readonly title: (plan: string, count: number, year: number | null) => readonly string[];
  /** What is true of most goals, said once in the head. */
  readonly mostlyBy: (year: number) => string;
  readonly noYear: string;
  readonly goals: (count: number) => string;
  readonly tally: Readonly<Record<'obligatory' | 'anticipatory' | 'known' | 'no-data' | 'ended', Around>>;
  readonly ofWhich: string;
  /** Before a condition on each of what the parent counts, by its unit. */
  readonly each: (unit: string) => string;
  readonly or: string;
  /** A starting figure after which nothing is known. */
  readonly since: (date: string, figure: string, isOver: boolean) => string;
  readonly reached: (date: string, figure: string) => string;
  readonly remark: (number: number) => string;
}

/** What the sentence below a board is made of. */
export interface BoardCounts {
  readonly goals: number;
  readonly themes: number;
  readonly figures: number;
  readonly words: number;
  readonly obligatory: number;
  readonly anticipatory: number;
  readonly again: number;
}

/** Every word of a board. */
export interface BoardWords extends BoardFaceWords {
  readonly theme: string;
  readonly group: string;
  readonly all: string;
  readonly both: string;
  readonly choice: (name: string, count: number) => string;
  readonly shown: (count: number, total: number) => string;
  readonly nothing: string;
  readonly showAll: string;
  readonly summary: (counts: BoardCounts) => string;
  readonly remarks: (count: number) => string;
  readonly again: (section: string, printed: string) => string;
  readonly section: (section: string) => string;
  readonly caption: (plan: string) => string;
  readonly columns: {
    readonly theme: string;
    readonly name: string;
    readonly relation: string;
    readonly group: string;
    readonly comparator: string;
    readonly value: string;
    readonly unit: string;
    readonly year: string;
    readonly start: string;
    readonly startDate: string;
    readonly now: string;
    readonly nowDate: string;
    readonly status: string;
    readonly section: string;
    readonly printed: string;
  };
  readonly restated: string;
  readonly onlyShown: (filters: string) => string;
  readonly unasked: (ids: string) => string;
  readonly missing: (plan: string, ids: string) => string;
  readonly noGoal: (plan: string) => string;
}
