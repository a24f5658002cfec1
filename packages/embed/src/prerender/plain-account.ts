import type { Account, Reading } from '../../../base/src/face.js';
import type { Words } from '../../../base/src/messages/words.js';

/** What a tag asks for, and all that the answer depends on. */
export interface Asked {
  readonly reading: Reading;
  readonly words: Words;
  /** The value of an attribute; empty where the tag has none. */
  readonly attribute: (name: string) => string;
}

/** What a widget tells without its script, or the sentence that it shows instead. */
export type PlainAccount =
  | ({ readonly status: 'told' } & Pick<Account, 'table' | 'picture' | 'notes' | 'source'>)
  | { readonly status: 'absent'; readonly sentence: string };

/** Reads the attributes of one kind of widget as the widget does, and gives what stands in its table and picture. */
export type AccountOf = (asked: Asked) => Promise<PlainAccount>;

export function told({ table, picture, notes, source }: Pick<Account, 'table' | 'picture' | 'notes' | 'source'>): PlainAccount {
  return { status: 'told', table, notes, source, ...(picture ? { picture } : {}) };
}

export function absent(sentence: string): PlainAccount {
  return { status: 'absent', sentence };
}
