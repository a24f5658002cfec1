import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../../../base/src/registration.js';
import { integrityOf } from './integrity.js';

/** The folders that a page of a portal names files of; beside them go the files that stand in none. */
const FOLDERS = ['chunks', 'elements', 'themes', 'data'];

/**
 * Writes `integrity.json`, and all that a frozen snippet names into a folder of that version. Folders of other versions
 * stay: pages name them.
 *
 * @param dist the folder of the build
 * @param version the version that the build says to be
 * @returns the folder of the version
 */
export function freeze(dist: string, version: string): string {
  const folder = join(dist, `v${version}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const entry of readdirSync(dist, { withFileTypes: true })) {
    if (entry.isFile()) cpSync(join(dist, entry.name), join(folder, entry.name));
  }
  for (const name of FOLDERS.filter((folderName) => existsSync(join(dist, folderName)))) {
    cpSync(join(dist, name), join(folder, name), { recursive: true });
  }
  // The copies are sealed, so that a build that goes on meanwhile breaks no seal.
  const text = `${JSON.stringify(integrityOf(folder, version), undefined, 1)}\n`;
  for (const place of [dist, folder]) writeFileSync(join(place, 'integrity.json'), text);
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${freeze('dist', VERSION)} is written\n`);
}
