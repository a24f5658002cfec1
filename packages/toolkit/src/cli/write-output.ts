import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { OutputFile } from '../builder/output.js';

const BUILT = ['ip-city-data.json', 'plans', 'indicators', 'csv', 'schema'];

/** Why nothing may be written to a folder; undefined where it is empty or holds only an earlier build. */
export function outputRefusal(out: string, seeds: string): string | undefined {
  if (isWithin(out, seeds) || isWithin(seeds, out)) {
    return `${out} and the CSV files stand in one another: name a folder beside them for --out.`;
  }
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return `${out} is no folder: name another for --out.`;
  const foreign = readdirSync(out).find((name) => !BUILT.includes(name));
  return foreign === undefined
    ? undefined
    : `${out} also holds ${foreign}, which a build would remove: name another folder for --out.`;
}

function isWithin(outer: string, inner: string): boolean {
  const path = relative(resolve(outer), resolve(inner));
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path));
}

/**
 * Writes a build whole or not at all: into a folder beside it, which then takes the place of the earlier
 * build.
 */
export function writeOutput(out: string, files: readonly OutputFile[]): void {
  const target = resolve(out);
  const fresh = `${target}.new-${process.pid}`;
  const earlier = `${target}.old-${process.pid}`;
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    if (existsSync(target)) renameSync(target, earlier);
    renameSync(fresh, target);
  } finally {
    if (existsSync(earlier) && !existsSync(target)) renameSync(earlier, target);
    rmSync(fresh, { recursive: true, force: true });
    rmSync(earlier, { recursive: true, force: true });
  }
}
