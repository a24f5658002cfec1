import { byId, cityOf } from '../../../data/src/select.js';
import type { DataPackage, Locale, Note, Plan } from '../../../data/src/types.js';

/** A note as shown. */
export interface ShownNote {
  readonly id: string;
  readonly kind: Note['kind'];
  readonly text: string;
  /** Lines of the document, such as 53 or 89—91. */
  readonly lines: readonly string[];
  /** Names of the rows concerned, each once. */
  readonly names: readonly string[];
  /** The rows themselves, `targets/ID`. */
  readonly rows: readonly string[];
}

/** The notes of one kind. */
export interface NoteKind {
  readonly kind: Note['kind'];
  readonly notes: readonly ShownNote[];
}

/** All notes of a plan by kind, most frequent kind first. */
export interface NotesModel {
  readonly status: 'shown';
  readonly id: string;
  readonly plan: Plan | undefined;
  readonly name: string;
  readonly place: string;
  readonly isPlaceInferred: boolean;
  readonly kinds: readonly NoteKind[];
  readonly count: number;
}

/** Why there are no notes; `ids` are the plans to choose from. */
export interface NoNotes {
  readonly status: 'unasked' | 'missing' | 'no-note';
  readonly ids: readonly string[];
}

/**
 * The notes of a plan; an empty id stands for the only plan of the package. Reads notes, plans, cities, and the names
 * of every table that notes speak of.
 */
export function notesModel(data: DataPackage, asked: string, locale: Locale): NotesModel | NoNotes {
  const ids = [...new Set([...data.plans.map(({ id }) => id), ...data.notes.map(({ plan }) => plan)])];
  const id = asked || (ids.length === 1 ? (ids[0] ?? '') : '');
  if (!id) return { status: 'unasked', ids };
  if (!ids.includes(id)) return { status: 'missing', ids };
  const notes = data.notes.filter(({ plan }) => plan === id);
  if (notes.length === 0) return { status: 'no-note', ids };
  const nameOf = namesIn(data, locale);
  const shown = notes.map(({ kind, lines, rows, text, textEn, id: own }): ShownNote => ({
    id: own,
    kind,
    text: locale === 'en' ? textEn : text,
    lines: lines.map((range) => range.replace('-', locale === 'en' ? '–' : '—')),
    names: [...new Set(rows.flatMap((row) => nameOf.get(row) ?? []))],
    rows,
  }));
  const kinds = [...new Set(shown.map(({ kind }) => kind))]
    .map((kind) => ({ kind, notes: shown.filter((note) => note.kind === kind) }))
    .sort((a, b) => b.notes.length - a.notes.length);
  const plan = byId(data.plans, id);
  const city = plan && cityOf(data, plan);
  return {
    status: 'shown',
    id,
    plan,
    name: (locale === 'en' ? plan?.nameEn : plan?.name) ?? id,
    place: (locale === 'en' ? city?.nameEn : city?.name) ?? '',
    isPlaceInferred: city?.attribution === 'inferred',
    kinds,
    count: notes.length,
  };
}

/** The names of all rows that a note may name, under `table/ID`. */
function namesIn(data: DataPackage, locale: Locale): ReadonlyMap<string, string> {
  const { targets, observations, phases, programs, events, networks, networkNodes, rules, conditions } = data;
  const named = { targets, observations, phases, programs, events, networks, 'network-nodes': networkNodes, rules, conditions };
  const names = new Map<string, string>();
  for (const [table, rows] of Object.entries(named)) {
    for (const { id, name, nameEn } of rows) names.set(`${table}/${id}`, locale === 'en' ? nameEn : name);
  }
  for (const { id, title, titleEn } of data.tasks) names.set(`tasks/${id}`, locale === 'en' ? titleEn : title);
  return names;
}
