import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SeedFile } from '../builder/seed-fault.js';
import { isCsv, isWorkbook } from '../builder/seed-place.js';

/** The folder of the project's own plans and vocabulary. */
export const SEEDS = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../seeds');

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/**
 * The CSV files and workbooks of a folder and of the folders in it, hidden ones left out; a folder in it that
 * holds no file at all stands for itself, as `name/`. Workbooks come without their bytes.
 */
export function seedFiles(folder: string): readonly SeedFile[] {
  return below(folder, '')
    .filter((path) => isCsv(path) || isWorkbook(path) || path.endsWith('/'))
    .map((path) => ({ path, bytes: isCsv(path) ? readFileSync(join(folder, path)) : new Uint8Array() }));
}

/** The project's vocabulary, for folders that bring none. */
export function projectVocabulary(): readonly SeedFile[] {
  return isFolder(join(SEEDS, 'vocabulary'))
    ? seedFiles(SEEDS).filter(({ path }) => path.startsWith('vocabulary/') && isCsv(path))
    : [];
}

/** Every file below a folder, as paths from the outermost one. */
function below(folder: string, path: string): readonly string[] {
  const entries = readdirSync(join(folder, path)).filter((name) => !/^(?:\.|~\$)/u.test(name));
  if (entries.length === 0 && path !== '') return [`${path}/`];
  return entries.flatMap((name) => {
    const inside = path === '' ? name : `${path}/${name}`;
    return isFolder(join(folder, inside)) ? below(folder, inside) : [inside];
  });
}
