import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import Papa from 'papaparse';
import { SEEDS } from './seed-files.js';
import { checkRow, type SourceRow } from './source-check.js';
import { sourceLines } from './source-match.js';

type Cells = Readonly<Record<string, string>>;

const ROOT = resolve(SEEDS, '..');
const seeds = process.argv[2] ?? SEEDS;
const sources = process.env['IP_SOURCES'] ?? join(ROOT, '../shared/sources');

interface Document {
  readonly plan: string;
  readonly digest: string;
  readonly lines: readonly string[];
  readonly names: ReadonlyMap<string, readonly string[]>;
}

function readTable(path: string): readonly Cells[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' }).data;
}

function readDocument(plan: string): Document {
  const bytes = readFileSync(join(sources, `${plan}.txt`));
  return {
    plan,
    digest: createHash('sha256').update(bytes).digest('hex'),
    lines: sourceLines(bytes.toString('utf8'), plan),
    names: agencyNames(),
  };
}

function agencyNames(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    readTable(join(seeds, 'vocabulary/agencies.csv')).map((row) => {
      const names = [row['name'] ?? '', ...(row['aliases'] ?? '').split(';')];
      return [row['id'] ?? '', names.filter((name) => name !== '')];
    }),
  );
}

function sourceRow(table: string, cells: Cells, names: Document['names']): SourceRow {
  const value = (cells['value'] ?? '').trim();
  const responsible = { names: names.get(cells['agency'] ?? '') ?? [], role: cells['role'] ?? '' };
  return {
    table,
    printed: cells['printed'] ?? '',
    label: cells['label'] ?? '',
    line: cells['line'] ?? '',
    lineEnd: cells['lineEnd'] ?? '',
    ...(value === '' ? {} : { value }),
    ...(table === 'responsibilities' ? responsible : {}),
  };
}

/** What is wrong with a row; undefined for a table that says nothing about lines. */
function rowFaults(table: string, cells: Cells, document: Document): readonly string[] | undefined {
  if (table === 'plan') {
    const isSame = cells['sha256'] === document.digest;
    return isSame
      ? []
      : [`, sha256: the document’s digest is ${document.digest}, found "${cells['sha256'] ?? ''}"`];
  }
  if (table === 'notes') {
    const beyond = linesBeyond(cells['lines'] ?? '', document.lines.length);
    return beyond.map((part) => `, lines: the document has ${document.lines.length} lines, found "${part}"`);
  }
  if (!('line' in cells)) return undefined;
  const fault = checkRow(document.lines, sourceRow(table, cells, document.names));
  return fault === undefined
    ? []
    : [`: sought ${fault.sought} in ${fault.lines}: ${fault.reason}; there: ${fault.found}`];
}

function linesBeyond(lines: string, count: number): readonly string[] {
  return lines.split(';').filter((part) => {
    const range = /^(\d+)(?:-(\d+))?$/u.exec(part);
    const first = Number(range?.[1]);
    const last = Number(range?.[2] ?? range?.[1]);
    return part !== '' && !(first >= 1 && first <= last && last <= count);
  });
}

function checkPlan(plan: string, counts: Map<string, number>): readonly string[] {
  const document = readDocument(plan);
  const files = readdirSync(join(seeds, plan))
    .filter((name) => name.endsWith('.csv'))
    .sort();
  return files.flatMap((name) => {
    const table = name.slice(0, -'.csv'.length);
    const path = join(seeds, plan, name);
    return readTable(path).flatMap((cells, index) => {
      const faults = rowFaults(table, cells, document);
      if (faults === undefined) return [];
      counts.set(table, (counts.get(table) ?? 0) + 1);
      return faults.map((fault) => `${relative(ROOT, path)} row ${index + 2}${fault}`);
    });
  });
}

function main(): number {
  if (!existsSync(sources)) {
    process.stdout.write('not run: no sources\n');
    return 0;
  }
  const counts = new Map<string, number>();
  const folders = readdirSync(seeds, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'vocabulary',
  );
  const plans = folders.map(({ name }) => name).sort();
  const withText = plans.filter((plan) => existsSync(join(sources, `${plan}.txt`)));
  const faults = withText.flatMap((plan) => checkPlan(plan, counts));
  const lines = [
    ...faults,
    ...plans.filter((plan) => !withText.includes(plan)).map((plan) => `${plan}: not run: no source text`),
    ...[...counts].sort().map(([table, rows]) => `${table}: ${rows} rows checked`),
  ];
  const total = [...counts.values()].reduce((sum, rows) => sum + rows, 0);
  lines.push(`${total} rows checked in ${withText.length} plans, ${faults.length} faults`);
  process.stdout.write(`${lines.join('\n')}\n`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = main();
