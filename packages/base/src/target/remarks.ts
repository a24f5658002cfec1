import { notesOn } from '../../../data/src/related.js';
import type { DataPackage, Locale, Note, Target } from '../../../data/src/types.js';
import type { Words } from '../messages/words.js';

/** Kinds of notes that say what was inferred, so that the names of the columns need not be listed. */
const EXPLAINING: readonly Note['kind'][] = ['inferred', 'stock-or-new', 'unit-missing'];

/** What a reader should know of a target, as sentences; empty lists where nothing is to be said. */
export interface Remarks {
  /** That the figure cannot be read, and what is printed. */
  readonly lost: readonly string[];
  /** What the document leaves unclear, and what was decided. */
  readonly unclear: readonly string[];
  /** Columns that were read from context, where no note explains them. */
  readonly inferred: readonly string[];
}

/** The remarks on a target, from its own columns and from the notes of the package. */
export function remarksOf(data: DataPackage, target: Target, words: Words, locale: Locale): Remarks {
  const found = notesOn(data, 'targets', target.id);
  const texts = found.map(({ text, textEn }) => (locale === 'en' ? textEn : text));
  const isExplained = found.some(({ kind }) => EXPLAINING.includes(kind));
  const columns = target.inferred
    .filter((column) => column !== 'comparator')
    .map((column) => words.inferredColumn[column] ?? column);
  return {
    lost: target.certainty === 'unreadable' ? [words.unreadable(target.printed ?? '')] : [],
    unclear: texts.length === 0 && locale === 'zh' && target.note ? [target.note] : texts,
    inferred: columns.length > 0 && !isExplained ? [words.inferred(columns.join(locale === 'en' ? ', ' : '、'))] : [],
  };
}
