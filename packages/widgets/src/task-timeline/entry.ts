import type { Agency, PlanEvent, PrintedDate, Responsibility, Sourced, Target } from '../../../data/src/types.js';

/**
 * How a row stands in time. Only a printed start and a printed end make a bar; one printed date is a mark, a month and
 * day without a year come back in each of the years.
 */
export type When =
  | { readonly shape: 'bar'; readonly start: PrintedDate; readonly end: PrintedDate }
  | { readonly shape: 'mark'; readonly date: PrintedDate; readonly side: 'start' | 'end' | 'on' }
  | { readonly shape: 'yearly'; readonly month: number; readonly day: number; readonly years: readonly number[] };

/** What an entry is: a plan's period, a phase, the day of the document, goals of one year, a task, days of events. */
export type EntryKind = 'period' | 'phase' | 'issued' | 'published' | 'goals' | 'task' | 'event';

/** Who is responsible, in the printed order. */
export type Roles = Readonly<Record<Responsibility['role'], readonly Agency[]>>;

/** One thing on the timeline, or one undated task: what a reader can come to and open. */
export interface Entry {
  /** Unique on the page's timeline. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Plans id. */
  readonly plan: string;
  /** As printed; empty where there is none. */
  readonly number: string;
  readonly name: string;
  /** Null where no date is printed. */
  readonly when: When | null;
  readonly isSafeguard: boolean;
  /** Themes id, or empty. */
  readonly theme: string;
  readonly summary: string;
  /** Tasks id of the group, or empty. */
  readonly group: string;
  readonly roles: Roles;
  /** The goals of a year, or those that the document ties to a task. */
  readonly goals: readonly Target[];
  readonly events: readonly PlanEvent[];
  readonly row: Sourced | null;
}

const NOBODY: Roles = { lead: [], support: [], responsible: [] };

/** An entry of which only these columns are known. */
export function entryOf(known: Pick<Entry, 'id' | 'kind' | 'plan' | 'name' | 'when'> & Partial<Entry>): Entry {
  return { number: '', isSafeguard: false, theme: '', summary: '', group: '', roles: NOBODY, goals: [], events: [], row: null, ...known };
}

/** The place in time of a row that prints a start, an end, both or neither; both on one day are that day. */
export function whenOf(start: PrintedDate | null, end: PrintedDate | null): When | null {
  if (start !== null && start === end && start.length === 10) return { shape: 'mark', date: start, side: 'on' };
  if (start !== null && end !== null) return { shape: 'bar', start, end };
  if (end !== null) return { shape: 'mark', date: end, side: 'end' };
  return start === null ? null : { shape: 'mark', date: start, side: 'start' };
}
