import type { Entry, EntryKind } from '../entry.js';
import type { Lanes } from '../task-groups.js';

/** What stands before and after a number. */
export type Around = readonly [before: string, after: string];

/** The words of a first picture. Dates come as printed: 2025, 2022-07 or 2021-11-02. */
export interface TimelineFaceWords {
  /** The title in pieces between which a line may break; `span` is the axis, null where nothing is dated. */
  readonly title: (plans: readonly string[], span: readonly [first: number, last: number] | null, hasPhases: boolean) => readonly string[];
  readonly figures: Readonly<Record<'phases' | 'goals' | 'dated' | 'undated' | 'running' | 'over' | 'before', (count: number) => Around>>;
  /** Where a plan stands to today: a word that begins a sentence, the same after other words, and a sentence. */
  readonly standing: Readonly<Record<'before' | 'running' | 'over', { readonly word: string; readonly after: string; readonly sentence: (end: string, start: string | null) => string }>>;
  readonly beyond: (today: string) => string;
  readonly todayMark: (today: string) => string;
  readonly todayWord: string;
  readonly lane: Readonly<Record<EntryKind | 'document' | 'goalYears', string>>;
  readonly key: Readonly<Record<'bar' | 'running' | 'over' | 'day' | 'bracket', string>>;
  readonly range: (start: string, end: string) => string;
  /** The same within the year that stands below it. */
  readonly shortRange: (start: string, end: string) => string;
  readonly date: (date: string) => string;
  readonly until: (date: string) => string;
  readonly from: (date: string) => string;
  readonly openStart: (end: string) => string;
  readonly gap: (range: string) => string;
  readonly issued: (date: string) => string;
  readonly published: (date: string) => string;
  readonly goalsBy: (year: string, count: number) => string;
  readonly phases: (count: number) => string;
  /** The name of a phase beside others, without the word that all have. */
  readonly phaseName: (name: string) => string;
  /** A day that comes back every year, such as 4·26. */
  readonly dayOfYear: (month: number, day: number) => string;
  readonly eventsOfDay: (names: readonly string[]) => string;
  readonly undated: string;
  readonly roles: Readonly<Record<keyof Entry['roles'], string>>;
  readonly listed: (names: readonly string[]) => string;
  readonly axisName: string;
  readonly gridName: string;
  /** Between a name and what is said of it, and between pieces of what is said. */
  readonly colon: string;
  readonly pause: string;
  readonly comma: string;
  /** Between names. */
  readonly between: string;
  readonly stop: string;
  /** Between two sentences. */
  readonly space: string;
}

/** How the tasks of a group are led. */
export interface Leading {
  readonly tasks: number;
  readonly safeguards: number;
  /** The agency that leads all of them. */
  readonly agency: string;
  readonly alone: number;
}

/** What the sentence below a timeline is made of. */
export interface TimelineCounts {
  readonly plans: number;
  readonly withPeriod: number;
  readonly phases: number;
  readonly phaseStart: string;
  readonly phaseEnd: string;
  readonly goals: number;
  readonly goalYears: readonly number[];
  readonly datedTasks: number;
  readonly undatedTasks: number;
}

/** Every word of a timeline. */
export interface TimelineWords extends TimelineFaceWords {
  readonly datedHeading: string;
  readonly undatedHeading: (tasks: number, safeguards: number) => string;
  readonly ledBy: (leading: Leading) => string;
  readonly alone: string;
  /** Who leads with the agency that leads all, in pieces between which a line may break. */
  readonly together: (others: readonly string[]) => readonly string[];
  /** Who has the role, in pieces; `more` are not named. */
  readonly who: (role: keyof Entry['roles'], names: readonly string[], more: number) => readonly string[];
  readonly tasks: (count: number) => Around;
  /** The name of tasks that have no heading, theme or agency. */
  readonly noGroup: Readonly<Record<Lanes, string>>;
  readonly open: string;
  readonly close: string;
  readonly lanesBy: string;
  readonly lanes: Readonly<Record<Lanes, string>>;
  readonly agency: string;
  readonly theme: string;
  readonly all: string;
  readonly choice: (name: string, count: number) => string;
  readonly shown: (count: number, total: number) => string;
  readonly nothing: string;
  readonly showAll: string;
  readonly summary: (counts: TimelineCounts) => string;
  readonly rule: string;
  readonly yearlyRule: string;
  readonly yearlyLeftOut: string;
  readonly yearly: (frequency: string | null) => string;
  readonly goalsOf: (count: number) => string;
  readonly goalsTied: string;
  readonly place: (section: string, lines: string) => string;
  readonly lines: (first: number, last: number | null) => string;
  readonly inferred: string;
  readonly sources: (documents: readonly { readonly name: string; readonly date: string }[]) => string;
  readonly caption: (title: string) => string;
  readonly columns: Readonly<Record<'kind' | 'number' | 'name' | 'plan' | 'start' | 'end' | 'lead' | 'support' | 'responsible' | 'theme' | 'section' | 'line', string>>;
  readonly safeguard: string;
  /** A day of every year. */
  readonly everyYear: (month: number, day: number) => string;
  readonly missing: (plans: string, ids: string) => string;
  readonly empty: string;
}
