import type { PackageRows } from './package-rows.js';
import { type Row, rowKey, schemaOf, TABLES, textOf } from './tables.js';

/** One plan with its rows and the vocabulary that they use. */
export function planExcerpt(rows: PackageRows, plan: string): PackageRows {
  const own = (table: string, column: string, values: ReadonlySet<string>): readonly Row[] =>
    (rows.get(table) ?? []).filter((row) => values.has(textOf(row, column)));
  const seeds = TABLES.flatMap((table) => {
    const column = table === 'plans' ? 'id' : 'plan';
    return own(table, column, new Set([plan])).map((row) => ({ table, row }));
  });
  const ids = (table: string): ReadonlySet<string> =>
    new Set(seeds.filter((seed) => seed.table === table).map(({ row }) => textOf(row, 'id')));
  const parts = [
    ...own('responsibilities', 'task', ids('tasks')).map((row) => ({ table: 'responsibilities', row })),
    ...own('network-nodes', 'network', ids('networks')).map((row) => ({ table: 'network-nodes', row })),
    ...own('conditions', 'rule', ids('rules')).map((row) => ({ table: 'conditions', row })),
  ];
  return closed(rows, [...seeds, ...parts]);
}

/** Tables that say where else a figure belongs. A package of one quantity does without them, and stays small. */
const BESIDE_THE_QUANTITY: ReadonlySet<string> = new Set(['tasks', 'programs', 'agencies']);

/**
 * One quantity over all plans: its targets and observations, the notes on them, and the rows they refer to, but for
 * tasks, programs and agencies: those tables are not carried.
 */
export function indicatorExcerpt(rows: PackageRows, indicator: string): PackageRows {
  const figures = ['targets', 'observations'].flatMap((table) =>
    (rows.get(table) ?? [])
      .filter((row) => textOf(row, 'indicator') === indicator)
      .map((row) => ({ table, row })),
  );
  const named = new Set(figures.map(({ table, row }) => `${table}/${rowKey(table, row)}`));
  const notes = (rows.get('notes') ?? []).filter((note) =>
    textList(note, 'rows').some((entry) => named.has(entry)),
  );
  return closed(rows, [...figures, ...notes.map((row) => ({ table: 'notes', row }))], BESIDE_THE_QUANTITY);
}

/** The indicators that have a target or an observation, in the order of the vocabulary. */
export function usedIndicators(rows: PackageRows): readonly string[] {
  const used = new Set(
    [...(rows.get('targets') ?? []), ...(rows.get('observations') ?? [])].map((row) =>
      textOf(row, 'indicator'),
    ),
  );
  return (rows.get('indicators') ?? []).map((row) => textOf(row, 'id')).filter((id) => used.has(id));
}

interface Seed {
  readonly table: string;
  readonly row: Row;
}

/**
 * The rows with everything they refer to outside the tables left out, in the package's order, and the methods for
 * their accumulations; notes name only rows that are there.
 */
function closed(rows: PackageRows, seeds: readonly Seed[], without: ReadonlySet<string> = new Set()): PackageRows {
  const kept = new Map<string, Set<Row>>(TABLES.map((table) => [table, new Set()]));
  const open = [...seeds];
  for (let seed = open.pop(); seed !== undefined; seed = open.pop()) {
    const { table, row } = seed;
    if (without.has(table) || kept.get(table)?.has(row) === true) continue;
    kept.get(table)?.add(row);
    open.push(...referred(rows, table, row));
  }
  const accumulations = new Set(
    [...(kept.get('targets') ?? [])].map((target) => textOf(target, 'accumulation')),
  );
  for (const method of rows.get('methods') ?? []) {
    if (textList(method, 'appliesTo').some((entry) => accumulations.has(entry)))
      kept.get('methods')?.add(method);
  }
  const present = new Set(
    TABLES.flatMap((table) => [...(kept.get(table) ?? [])].map((row) => `${table}/${rowKey(table, row)}`)),
  );
  return new Map(
    TABLES.map((table) => {
      const inOrder = (rows.get(table) ?? []).filter((row) => kept.get(table)?.has(row) === true);
      return [table, table === 'notes' ? inOrder.map((note) => trimmed(note, present)) : inOrder];
    }),
  );
}

function referred(rows: PackageRows, table: string, row: Row): readonly Seed[] {
  return (schemaOf(table).foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const id = textOf(row, fields[0] ?? '');
    const found =
      id === '' ? undefined : rows.get(reference.resource)?.find((other) => textOf(other, 'id') === id);
    return found === undefined ? [] : [{ table: reference.resource, row: found }];
  });
}

function trimmed(note: Row, present: ReadonlySet<string>): Row {
  return { ...note, rows: textList(note, 'rows').filter((entry) => present.has(entry)) };
}

function textList(row: Row, column: string): readonly string[] {
  const value = row[column];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
