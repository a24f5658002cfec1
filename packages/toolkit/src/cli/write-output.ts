import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { OutputFile } from '../builder/output.js';
import type { Words } from '../builder/seed-fault.js';

const BUILT = [
  'ip-city-data.json',
  'ip-city-data.jsonld',
  'catalog.jsonld',
  'plans',
  'indicators',
  'csv',
  'schema',
];

/** Why nothing may be written to a folder; undefined where it is empty or holds only an earlier build. */
export function outputRefusal(out: string, seeds: string): Words | undefined {
  if (isWithin(out, seeds) || isWithin(seeds, out)) {
    return {
      en: `${out} and the CSV files stand in one another: name a folder beside them for --out.`,
      zh: `${out} 与 CSV 文件所在的文件夹互相包含，请用 --out 写明旁边的文件夹。`,
    };
  }
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) {
    return {
      en: `${out} is no folder: name another for --out.`,
      zh: `${out} 不是文件夹，请用 --out 另写一个。`,
    };
  }
  const foreign = readdirSync(out).find((name) => !BUILT.includes(name));
  return foreign === undefined
    ? undefined
    : {
        en: `${out} also holds ${foreign}, which a build would remove: name another folder for --out.`,
        zh: `${out} 中还有 ${foreign}，写入会将其删除，请用 --out 另写一个文件夹。`,
      };
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
