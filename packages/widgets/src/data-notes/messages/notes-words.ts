import type { Note } from '../../../../data/src/types.js';

/** Every word of the notes of a plan. */
export interface NotesWords {
  /** The title in pieces between which a line may break. */
  readonly title: (plan: string, count: number) => readonly string[];
  readonly kinds: Readonly<Record<Note['kind'], string>>;
  readonly notes: (count: number) => string;
  readonly kind: string;
  readonly all: string;
  readonly choice: (name: string, count: number) => string;
  readonly shown: (count: number, total: number) => string;
  readonly nothing: string;
  readonly showAll: string;
  readonly lines: (lines: readonly string[]) => string;
  readonly concerns: (names: readonly string[]) => string;
  readonly summary: (count: number, kinds: number) => string;
  readonly caption: (plan: string) => string;
  readonly columns: {
    readonly text: string;
    readonly kind: string;
    readonly lines: string;
    readonly concerns: string;
  };
  readonly unasked: (ids: string) => string;
  readonly missing: (plan: string, ids: string) => string;
  readonly noNote: (plan: string) => string;
}
