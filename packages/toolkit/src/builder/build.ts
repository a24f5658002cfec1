import { type Fault, parse } from '../../../data/src/parse.js';
import type { DataPackage } from '../../../data/src/types.js';
import { figureFaults } from './figure-checks.js';
import { finding, type Tables } from './finding.js';
import { type Folder, type PlacedRow, readFolder } from './folder.js';
import { idFaults } from './id-checks.js';
import { lineBreaks } from './line-breaks.js';
import { parseFaultWords } from './parse-fault-words.js';
import { typedName } from './pinyin.js';
import { referenceFaults } from './reference-checks.js';
import type { SeedFault, SeedFile } from './seed-fault.js';
import { type Row, TABLES, textOf } from './tables.js';

/** The package that a folder's files make, or every fault of them in the order of files and rows. */
export type BuildResult =
  | { readonly ok: true; readonly data: DataPackage }
  | { readonly ok: false; readonly faults: readonly SeedFault[] };

export const PACKAGE_NAME = 'ip-city-data';
export const PACKAGE_VERSION = '1.0.0';

const WITH_PINYIN = ['cities', 'programs', 'agencies'];

/**
 * Builds the package from a folder's files. `vocabulary` are the files that stand in for the folder's own
 * `vocabulary/`; they are read only where the folder has none.
 */
export function buildPackage(files: readonly SeedFile[], vocabulary: readonly SeedFile[] = []): BuildResult {
  const hasVocabulary = files.some(({ path }) => path.startsWith('vocabulary/'));
  const folder = readFolder(hasVocabulary ? files : [...files, ...vocabulary]);
  const parsed = parse({
    name: PACKAGE_NAME,
    version: PACKAGE_VERSION,
    contract: 1,
    resources: TABLES.map((table) => ({
      name: table,
      data: (folder.tables.get(table) ?? []).map((placed) => derived(table, placed.values)),
    })),
  });
  const faults = [
    ...folder.faults,
    ...(parsed.ok ? [] : parsed.faults.flatMap((fault) => placedFault(fault, folder))),
    ...idFaults(folder.tables),
    ...figureFaults(folder.tables),
    ...referenceFaults(folder.tables, folder.unread),
  ];
  if (faults.length > 0 || !parsed.ok) return { ok: false, faults: inOrder(faults) };
  const isEmpty = TABLES.every((table) => (folder.tables.get(table) ?? []).length === 0);
  return isEmpty ? { ok: false, faults: [emptyFault()] } : { ok: true, data: parsed.data };
}

/** A row with the columns that the builder adds. */
function derived(table: string, row: Row): Row {
  const name = textOf(row, 'name');
  if (name === '') return row;
  if (WITH_PINYIN.includes(table)) return { ...row, ...typedName(name) };
  return table === 'targets' ? { ...row, breaks: lineBreaks(name) } : row;
}

/**
 * A fault of the parser at its place in the file; none where the reader has refused the cell or its column
 * already.
 */
function placedFault(fault: Fault, folder: Folder): readonly SeedFault[] {
  const placed = fault.row === null ? undefined : folder.tables.get(fault.table)?.[fault.row];
  const { column } = fault;
  if (placed === undefined || column === null) return [];
  if (fault.code === 'reference' && folder.unread.has(fault.expected)) return [];
  const isAbsent = !(column in placed.cells);
  if (fault.code === 'missing' && (isAbsent || !(column in placed.values))) return [];
  const { expected, remedy } = parseFaultWords(fault, nearestKey(fault, placed, folder.tables));
  return [finding(placed, column, expected, remedy)];
}

/** For a reference that leads nowhere, the row it may mean: the id that shares the longest beginning. */
function nearestKey(fault: Fault, placed: PlacedRow, tables: Tables): string | undefined {
  if (fault.code !== 'reference') return undefined;
  const sought = textOf(placed.values, fault.column ?? '');
  const ids = (tables.get(fault.expected) ?? []).map(({ values }) => textOf(values, 'id'));
  const shared = (id: string): number => [...id].findIndex((letter, at) => letter !== sought.charAt(at));
  const length = (id: string): number => (shared(id) === -1 ? id.length : shared(id));
  return ids.length === 0 ? undefined : ids.reduce((best, id) => (length(id) > length(best) ? id : best));
}

/** By file and row; of several faults of one cell the first found. */
function inOrder(faults: readonly SeedFault[]): readonly SeedFault[] {
  const seen = new Set<string>();
  const first = faults.filter(({ file, row, column, found }) => {
    const place = [file, row, column, column === null ? found : ''].join('\n');
    return seen.has(place) ? false : seen.add(place);
  });
  return [...first].sort((one, other) =>
    one.file === other.file ? (one.row ?? 0) - (other.row ?? 0) : one.file < other.file ? -1 : 1,
  );
}

function emptyFault(): SeedFault {
  return {
    file: '.',
    row: null,
    column: null,
    found: '',
    expected: { en: 'CSV files with rows', zh: '有数据行的 CSV 文件' },
    remedy: {
      en: 'Put plan.csv, targets.csv and other tables into a folder named like the plan’s id',
      zh: '请将 plan.csv 和 targets.csv 等表放入以规划编号命名的文件夹',
    },
  };
}
