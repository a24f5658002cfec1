import { type Fault, parse } from '../../../data/src/parse.js';
import type { DataPackage } from '../../../data/src/types.js';
import { figureFaults } from './figure-checks.js';
import { finding, rowsIn, type Tables } from './finding.js';
import { emptyFaults, folderFaults } from './folder-checks.js';
import { type Folder, type PlacedRow, readFolder } from './folder.js';
import { idFaults } from './id-checks.js';
import { lineBreaks } from './line-breaks.js';
import { nearest } from './near.js';
import { parseFaultWords } from './parse-fault-words.js';
import { typedName } from './pinyin.js';
import { referenceFaults } from './reference-checks.js';
import type { SeedFault, SeedFile, Words } from './seed-fault.js';
import { isCsv } from './seed-place.js';
import { type Row, rowKey, TABLES, textOf } from './tables.js';

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
  const hasVocabulary = files.some(({ path }) => path.startsWith('vocabulary/') && isCsv(path));
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
    ...folderFaults(files, folder),
    ...(parsed.ok ? [] : parsed.faults.flatMap((fault) => placedFault(fault, folder))),
    ...idFaults(folder.tables),
    ...figureFaults(folder.tables),
    ...referenceFaults(folder.tables, folder.unread),
  ];
  if (faults.length > 0 || !parsed.ok) return { ok: false, faults: inOrder(faults) };
  const empty = emptyFaults(folder.tables);
  return empty.length > 0 ? { ok: false, faults: empty } : { ok: true, data: parsed.data };
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
  const { expected, remedy } = parseFaultWords(fault, {
    nearest: nearestKey(fault, placed, folder.tables),
    earlier: earlierPlace(fault, placed, folder.tables),
  });
  return [finding(placed, column, expected, remedy)];
}

/** For a reference that leads nowhere, the id spelt nearly so; the plan’s own prefix does not count. */
function nearestKey(fault: Fault, placed: PlacedRow, tables: Tables): string | undefined {
  if (fault.code !== 'reference') return undefined;
  const prefix = `${placed.folder}-`;
  const bare = (id: string): string => (id.startsWith(prefix) ? id.slice(prefix.length) : id);
  const ids = rowsIn(tables, fault.expected).map(({ values }) => textOf(values, 'id'));
  const near = nearest(bare(textOf(placed.values, fault.column ?? '')), ids.map(bare));
  return ids.find((id) => bare(id) === near);
}

/** For a key given twice, the row that had it first, named with its file where that is another. */
function earlierPlace(fault: Fault, placed: PlacedRow, tables: Tables): Words | undefined {
  if (fault.code !== 'duplicate') return undefined;
  const key = rowKey(fault.table, placed.values);
  const first = rowsIn(tables, fault.table).find(({ values }) => rowKey(fault.table, values) === key);
  if (first === undefined) return undefined;
  const isHere = first.file === placed.file;
  return {
    en: isHere ? `row ${first.row}` : `${first.file} row ${first.row}`,
    zh: isHere ? `第${first.row}行` : `${first.file}第${first.row}行`,
  };
}

/** By file and row; of several faults of one cell the first found. */
function inOrder(faults: readonly SeedFault[]): readonly SeedFault[] {
  const seen = new Set<string>();
  const first = faults.filter(({ file, row, column, expected }) => {
    const place = [file, row, column, column === null ? expected.en : ''].join('\n');
    return seen.has(place) ? false : seen.add(place);
  });
  return [...first].sort((one, other) =>
    one.file === other.file ? (one.row ?? 0) - (other.row ?? 0) : one.file < other.file ? -1 : 1,
  );
}
