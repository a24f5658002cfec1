import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SeedFile } from '../builder/seed-fault.js';

/** The folder of the project's own plans and vocabulary. */
export const SEEDS = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../seeds');

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The CSV files of a folder and of the folders in it, hidden ones left out. */
export function seedFiles(folder: string): readonly SeedFile[] {
  return below(folder, '').map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}

/** The project's vocabulary, for folders that bring none. */
export function projectVocabulary(): readonly SeedFile[] {
  return isFolder(join(SEEDS, 'vocabulary'))
    ? seedFiles(SEEDS).filter(({ path }) => path.startsWith('vocabulary/'))
    : [];
}

function below(folder: string, path: string): readonly string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) return [];
    const inside = path === '' ? entry.name : `${path}/${entry.name}`;
    if (isFolder(join(folder, inside))) return below(folder, inside);
    return entry.name.toLowerCase().endsWith('.csv') ? [inside] : [];
  });
}
