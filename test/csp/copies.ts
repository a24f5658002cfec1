import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { VERSION } from '../../packages/base/src/registration.js';

/** Where the copies are written; served beside the pages. */
export const COPIES = '.cache/csp';

const OTHER_VERSION = '999.0.0';

function copyScripts(name: string): string {
  const folder = join(COPIES, name);
  cpSync('dist', folder, { recursive: true, filter: (path) => !/^dist\/(?:data|portal|offline|npm|types|v\d[^/]*|\.vite)/.test(path) });
  return folder;
}

/** Replaces the version in every script under a folder; returns how many scripts had it. */
function changeVersion(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')).map((file) => join(folder, file));
  const quoted = new RegExp(`(["'\`])${VERSION.replaceAll('.', '\\.')}\\1`, 'g');
  const own = files.filter((file) => readFileSync(file, 'utf8').search(quoted) >= 0);
  for (const file of own) writeFileSync(file, readFileSync(file, 'utf8').replace(quoted, `$1${OTHER_VERSION}$1`));
  return own.length;
}

/** Writes the watch, two copies of the built scripts, a third that says it is another version, and the foreign app with its own Lit. */
export async function writeCopies(): Promise<void> {
  rmSync(COPIES, { recursive: true, force: true });
  mkdirSync(COPIES, { recursive: true });
  cpSync('test/drive/watch.js', join(COPIES, 'watch.js'));
  copyScripts('one');
  copyScripts('two');
  if (changeVersion(copyScripts('other')) === 0) throw new Error(`No built script holds the version ${VERSION}.`);
  await build({
    entryPoints: ['test/csp/foreign-app.ts'], bundle: true, format: 'esm', outfile: join(COPIES, 'foreign-app.js'), target: 'es2022', minify: true,
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } }, conditions: ['production'],
  });
}
