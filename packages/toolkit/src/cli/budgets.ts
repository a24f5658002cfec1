import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * Limits and goals in thousands of bytes after `gzip -9`; a script is measured with all that it imports, beside the
 * provider. A `goal` is what the design asks for and is not reached: Lit is 6 of it, the checks of a package 3.
 */
const SCRIPT_LIMITS: Readonly<Record<string, { limit: number; goal?: number }>> = {
  'ip-target-gauge': { limit: 24.5, goal: 14 },
  'ip-target-board': { limit: 26.5, goal: 18 },
  'ip-data-notes': { limit: 23, goal: 18 },
  'ip-task-timeline': { limit: 32.5, goal: 16 },
  'ip-city-card': { limit: 24, goal: 18 },
  'ip-city-comparison': { limit: 29, goal: 16 },
  'ip-program-directory': { limit: 27.5, goal: 18 },
};
const OTHER_WIDGET = { limit: 18 };
/** A page with the four widgets that a portal's start page would have. */
const FOUR = ['ip-target-gauge', 'ip-task-timeline', 'ip-city-comparison', 'ip-program-directory'];
const FOUR_LIMIT = { limit: 54, goal: 28 };
/** The charts, fetched when a reader asks for one. */
const CHARTS_LIMIT = { limit: 60.5, goal: 60 };
/** The one script for old browsers, alone and with its charts. */
const LEGACY_LIMITS = [
  { name: 'legacy script', files: ['legacy', 'main.legacy'], limit: 131, goal: 60 },
  { name: 'legacy script with its charts', files: ['legacy', 'main.legacy', 'charts.legacy'], limit: 193, goal: 120 },
];
const GAUGE_PAGE_LIMIT = 40;
/** Limits of a plan's and an indicator's package, in thousands of bytes after `gzip -9`. */
export const PLAN_LIMIT = 40;
export const INDICATOR_LIMIT = 5;

/** A page loads the provider beside its widget. */
const PROVIDER = 'elements/ip-data.js';

interface BuiltFile {
  file: string;
  imports: readonly string[];
}

interface Row {
  name: string;
  size: number;
  limit: number;
  goal?: number;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What Vite says of the files it wrote: a key a file, with the keys of what the file imports at once. */
function readManifest(dist: string): Map<string, BuiltFile> {
  const content: unknown = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const files = new Map<string, BuiltFile>();
  for (const [key, entry] of Object.entries(isRecord(content) ? content : {})) {
    if (!isRecord(entry) || typeof entry['file'] !== 'string') continue;
    const imports = Array.isArray(entry['imports'])
      ? entry['imports'].filter((name) => typeof name === 'string')
      : [];
    files.set(key, { file: entry['file'], imports });
  }
  return files;
}

/** Every script that is requested before the first of these entries runs, the entries included. */
function closureOf(entries: readonly string[], manifest: ReadonlyMap<string, BuiltFile>): string[] {
  const keys = [...manifest].filter(([, { file }]) => entries.includes(file)).map(([key]) => key);
  const seen = new Set<string>();
  while (keys.length > 0) {
    const key = keys.pop();
    if (key === undefined || seen.has(key)) continue;
    seen.add(key);
    keys.push(...(manifest.get(key)?.imports ?? []));
  }
  return [...seen].flatMap((key) => manifest.get(key)?.file ?? []);
}

function sizeOf(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1000;
}

function namesIn(folder: string, ending: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith(ending)).sort();
}

function packageRows(dist: string, folder: string, limit: number): Row[] {
  return namesIn(join(dist, folder), '.json').map((name) => {
    return { name: `${folder}/${name}`, size: sizeOf(join(dist, folder, name)), limit };
  });
}

function sizeOfPage(tags: readonly string[], dist: string, manifest: ReadonlyMap<string, BuiltFile>): [number, number] {
  const files = closureOf([...tags.map((tag) => `elements/${tag}.js`), PROVIDER], manifest);
  return [files.reduce((sum, file) => sum + sizeOf(join(dist, file)), 0), files.length];
}

function chartRows(dist: string): Row[] {
  return namesIn(join(dist, 'chunks'), '.js')
    .filter((name) => name.startsWith('chart-'))
    .map((name) => ({ name: 'charts, on request', size: sizeOf(join(dist, 'chunks', name)), ...CHARTS_LIMIT }));
}

function legacyRows(dist: string): Row[] {
  if (!existsSync(join(dist, 'ip-city-widgets.legacy.js'))) return [];
  return LEGACY_LIMITS.map(({ files, ...row }) => {
    const sizes = files.map((file) => sizeOf(join(dist, `ip-city-widgets.${file}.js`)));
    return { ...row, size: sizes.reduce((sum, size) => sum + size, 0) };
  });
}

function scriptRows(dist: string): Row[] {
  const manifest = readManifest(dist);
  const tags = namesIn(join(dist, 'elements'), '.js').map((name) => name.slice(0, -'.js'.length));
  const single = tags
    .filter((tag) => tag !== 'ip-data')
    .map((tag) => {
      const [size, count] = sizeOfPage([tag], dist, manifest);
      return { name: `<${tag}> in ${count} files`, size, ...(SCRIPT_LIMITS[tag] ?? OTHER_WIDGET) };
    });
  if (!FOUR.every((tag) => tags.includes(tag))) return single;
  const [size, count] = sizeOfPage(FOUR, dist, manifest);
  return [...single, { name: `gauge, timeline, comparison and directory in ${count} files`, size, ...FOUR_LIMIT }];
}

/** The sizes of a build, each with the limit it has to keep. */
export function budgetRows(dist: string): Row[] {
  const scripts = scriptRows(dist);
  const indicators = packageRows(dist, 'data/indicators', INDICATOR_LIMIT);
  const gauge = scripts.find((row) => row.name.startsWith('<ip-target-gauge>'));
  const largest = Math.max(0, ...indicators.map((row) => row.size));
  const page = { name: 'one gauge with the largest indicator package', size: (gauge?.size ?? 0) + largest };
  return [
    ...scripts,
    ...chartRows(dist),
    ...legacyRows(dist),
    { ...page, limit: GAUGE_PAGE_LIMIT },
    ...packageRows(dist, 'data/plans', PLAN_LIMIT),
    ...indicators,
  ];
}

/** The rows to print: of many packages of one kind the three largest and what is over its limit. */
function printedRows(rows: readonly Row[]): { shown: Row[]; hidden: number } {
  const packages = rows
    .filter((row) => row.name.startsWith('data/indicators/'))
    .sort((a, b) => b.size - a.size);
  const hidden = packages.slice(3).filter((row) => row.size <= row.limit);
  return { shown: rows.filter((row) => !hidden.includes(row)), hidden: hidden.length };
}

function rowLine({ name, size, limit, goal }: Row): string {
  const verdict = size > limit ? 'OVER' : goal !== undefined && size > goal ? `goal ${goal}` : 'ok';
  return `${size.toFixed(2).padStart(8)} of ${String(limit).padStart(3)} kB gz  ${verdict.padEnd(8)} ${name}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = budgetRows('dist');
  const { shown, hidden } = printedRows(rows);
  process.stdout.write(`${shown.map(rowLine).join('\n')}\n`);
  if (hidden > 0) process.stdout.write(`and ${hidden} smaller indicator packages\n`);
  const over = rows.filter((row) => row.size > row.limit);
  for (const row of over)
    process.stderr.write(`${row.name} is ${row.size.toFixed(2)} kB gz, over its ${row.limit} kB.\n`);
  process.exit(over.length === 0 ? 0 : 1);
}
