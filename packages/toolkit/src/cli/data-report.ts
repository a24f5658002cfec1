import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { dayInShanghai } from '../../../base/src/today.js';
import type { DataPackage } from '../../../data/src/types.js';
import { buildPackage } from '../builder/build.js';
import { planExcerpt } from '../builder/excerpt.js';
import { type OutputFile, outputFiles } from '../builder/output.js';
import { packageRows, type PackageRows } from '../builder/package-rows.js';
import { seedFaultText } from '../builder/seed-fault.js';
import { answerLines } from './answer-lines.js';
import { blindCheckLine, blindChecks } from './blind-checks.js';
import { comparisonLines } from './comparison-lines.js';
import { countsOf, indicatorFigures } from './figure-pairs.js';
import { projectVocabulary, seedFiles, SEEDS } from './seed-files.js';

/**
 * What a folder of plans holds, in sections: rows a plan and table, goals and notes by kind, which figures may
 * be compared, which goals another plan answers on a day (YYYY-MM-DD), the packages' sizes, the blind checks.
 *
 * @param reviews the text of each plan's REVIEW.md, '' where it has none
 */
export function dataReport(
  data: DataPackage,
  today: string,
  reviews: ReadonlyMap<string, string>,
): readonly string[] {
  const rows = packageRows(data);
  const answers = answerLines(data, today);
  return [
    ...section(
      'Rows of each plan',
      data.plans.map(({ id }) => `${id}: ${rowCounts(ownRows(rows, id))}`),
    ),
    `all plans and vocabularies: ${rowCounts(rows)}`,
    ...section('Goals', [...data.plans.map(({ id }) => targetLine(data, id)), targetLine(data)]),
    ...section('Notes', [...data.plans.map(({ id }) => noteLine(data, id)), noteLine(data)]),
    ...section(
      'What may be compared (goals printed again are left out)',
      comparisonLines(data, indicatorFigures(data)),
    ),
    ...section(`Goals that another plan of the city answers, on ${today}`, answers),
    `${answers.length} goals`,
    ...section('Packages', sizeLines(outputFiles(data))),
    ...section(
      'Blind checks',
      data.plans.map(({ id }) => blindCheckLine(id, blindChecks(reviews.get(id) ?? ''))),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ['', title, '='.repeat(title.length), ...lines];
}

/** The rows of a plan's package without the vocabulary, but with the agencies that it names. */
function ownRows(rows: PackageRows, plan: string): PackageRows {
  const left = ['cities', 'themes', 'units', 'methods'];
  return new Map([...planExcerpt(rows, plan)].filter(([table]) => !left.includes(table)));
}

function rowCounts(rows: PackageRows): string {
  const counts = [...rows].filter(([, list]) => list.length > 0);
  const total = counts.reduce((sum, [, list]) => sum + list.length, 0);
  return `${counts.map(([table, list]) => `${table} ${list.length}`).join(', ')}; ${total} in all`;
}

/** The goals of one plan or of all by kind and by binding; those printed again are counted apart. */
function targetLine(data: DataPackage, plan?: string): string {
  const targets = data.targets.filter((target) => plan === undefined || target.plan === plan);
  const primary = targets.filter(({ restates }) => restates === null);
  const kinds = countsOf(primary.map(({ kind }) => kind));
  const bindings = countsOf(primary.map(({ binding }) => binding ?? 'no binding printed'));
  const numbers = primary.filter(({ kind, value }) => kind === 'numeric' && value !== null).length;
  return (
    `${plan ?? 'all plans'}: goals ${primary.length} (${countWords(kinds)}; ${countWords(bindings)}), ` +
    `numeric with a value ${numbers}, printed again ${targets.length - primary.length}`
  );
}

function noteLine(data: DataPackage, plan?: string): string {
  const notes = data.notes.filter((note) => plan === undefined || note.plan === plan);
  return `${plan ?? 'all plans'}: notes ${notes.length} (${countWords(countsOf(notes.map(({ kind }) => kind)))})`;
}

function countWords(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([name, count]) => `${name} ${count}`).join(', ');
}

/** Rows and compressed size of each package; of the indicators' the largest and the sum. */
function sizeLines(files: readonly OutputFile[]): readonly string[] {
  const sizes = files
    .filter(({ path }) => /^(?:[^/]+|plans\/.*|indicators\/.*)\.json$/u.test(path))
    .map(({ path, text }) => ({
      path,
      rows: rowsIn(text),
      size: gzipSync(text, { level: 9 }).length / 1000,
    }));
  const indicators = sizes
    .filter(({ path }) => path.startsWith('indicators/'))
    .sort((one, other) => other.size - one.size);
  const sum = indicators.reduce((total, { size }) => total + size, 0);
  return [...sizes.filter((entry) => !indicators.includes(entry)), ...indicators.slice(0, 3)]
    .map(({ path, rows, size }) => `${path}: ${rows} rows, ${size.toFixed(2)} kB gz`)
    .concat(`${indicators.length} indicator packages: ${sum.toFixed(2)} kB gz together`);
}

function rowsIn(text: string): number {
  const content: unknown = JSON.parse(text);
  const resources = isRecord(content) && Array.isArray(content['resources']) ? content['resources'] : [];
  return resources.reduce(
    (sum: number, table: unknown) =>
      sum + (isRecord(table) && Array.isArray(table['data']) ? table['data'].length : 0),
    0,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function main(): number {
  const { values, positionals } = parseArgs({
    options: { today: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder = SEEDS] = positionals;
  const result = buildPackage(seedFiles(folder), projectVocabulary());
  if (!result.ok) {
    for (const fault of result.faults) process.stderr.write(`${seedFaultText(fault, 'en', folder)}\n`);
    return 1;
  }
  const reviews = new Map(
    result.data.plans.map(({ id }) => {
      const path = join(folder, id, 'REVIEW.md');
      return [id, existsSync(path) ? readFileSync(path, 'utf8') : ''];
    }),
  );
  const today = values.today ?? dayInShanghai(new Date());
  process.stdout.write(`${dataReport(result.data, today, reviews).slice(1).join('\n')}\n`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
