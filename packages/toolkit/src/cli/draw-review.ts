import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { SEEDS } from './seed-files.js';

/** Tables of facts, with the columns that a second reader writes afresh. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  targets: ['kind', 'comparator', 'value', 'unit', 'per', 'accumulation', 'year', 'binding'],
  observations: ['kind', 'comparator', 'value', 'unit', 'per', 'accumulation', 'start', 'end'],
  tasks: ['kind', 'number', 'title'],
  programs: ['kind', 'status', 'name'],
  events: ['kind', 'month', 'day', 'frequency'],
  'network-nodes': ['role', 'count', 'name'],
  responsibilities: ['agency', 'role'],
  phases: ['name', 'start', 'end'],
  rules: ['kind', 'order', 'result'],
  conditions: ['comparator', 'value', 'unit'],
};
const FACTS = 60;
const EMPTY_PLACES = 20;

type Row = Readonly<Record<string, string>>;

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawn<Entry>(entries: readonly Entry[], count: number, random: () => number): Entry[] {
  const left = [...entries];
  const picked: Entry[] = [];
  while (picked.length < count && left.length > 0) picked.push(...left.splice(Math.floor(random() * left.length), 1));
  return picked;
}

function rowsOf(plan: string, table: string): readonly Row[] {
  const path = join(SEEDS, plan, `${table}.csv`);
  return existsSync(path) ? Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: 'greedy' }).data : [];
}

/** Names of the agencies by id, as a reader who sees no id writes them: the name, then the printed short ones. */
function agencyNames(): ReadonlyMap<string, string> {
  const names = rowsOf('vocabulary', 'agencies').map((row) => [row['id'] ?? '', `${row['name']};${row['aliases']}`] as const);
  return new Map(names);
}

function placeOf(row: Row): string {
  return row['lineEnd'] ? `${row['line']}-${row['lineEnd']}` : String(row['line']);
}

/** Prints what a blind review draws: the places for the second reader, or with `--answers` the rows of the seeds. */
function main(): void {
  const [plan = '', seedText = '', option] = process.argv.slice(2);
  const seed = Number(seedText);
  if (!plan || !Number.isInteger(seed) || !existsSync(join(SEEDS, plan))) {
    console.error('usage: draw-review PLAN SEED [--answers]; PLAN is a folder of seeds, SEED a whole number');
    process.exitCode = 2;
    return;
  }
  const random = randomFrom(seed);
  const facts = Object.keys(COLUMNS).flatMap((table) => rowsOf(plan, table).map((row) => ({ table, row })));
  const picked = drawn(facts, FACTS, random);
  const sources = process.env['IP_SOURCES'] ?? resolve(SEEDS, '../../shared/sources');
  const lines = readFileSync(join(sources, `${plan}.txt`), 'utf8').split('\n');
  const taken = new Set(facts.flatMap(({ row }) => {
    const first = Number(row['line']);
    return Array.from({ length: Number(row['lineEnd'] || first) - first + 1 }, (_, more) => first + more);
  }));
  const open = lines.flatMap((text, index) => (text.trim() && !taken.has(index + 1) ? [index + 1] : []));
  const empty = drawn(open, EMPTY_PLACES, random);
  if (option === '--answers') {
    const agencies = agencyNames();
    const cellOf = (row: Row, column: string): string =>
      column === 'agency' ? (agencies.get(row[column] ?? '') ?? '') : (row[column] ?? '');
    const answers = picked.map(({ table, row }) => ({
      table, id: row['id'] ?? row['task'], place: placeOf(row), ...Object.fromEntries((COLUMNS[table] ?? []).map((column) => [column, cellOf(row, column)])),
    }));
    console.log(JSON.stringify({ plan, seed, answers, empty }, null, 1));
    return;
  }
  const places = Object.keys(COLUMNS).map((table) => {
    const found = picked.filter((fact) => fact.table === table).map(({ row }) => placeOf(row));
    const all = [...found, ...empty.map(String)];
    return `${table} (${(COLUMNS[table] ?? []).join(', ')}): lines ${[...new Set(all)].sort((a, b) => parseInt(a) - parseInt(b)).join(' ')}`;
  });
  console.log(places.join('\n'));
}

main();
