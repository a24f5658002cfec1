import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vite';
import type { Integrity, SealedScript } from '../../../embed/src/snippets/frozen.js';
import { isNode } from './edits.js';

/** The folders of a build that a page names files of. */
const SCRIPT_FOLDERS = ['.', 'chunks', 'elements'];
const FILE_FOLDERS = ['themes', 'data', 'data/plans', 'data/indicators'];

const IMPORTING = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'];

interface ReadScript {
  readonly type: SealedScript['type'];
  /** Paths in the build of what the script imports itself, before it runs. */
  readonly imports: readonly string[];
}

function pathsIn(dist: string, folders: readonly string[], ending: RegExp): string[] {
  return folders.flatMap((folder) =>
    namesIn(join(dist, folder))
      .filter((name) => ending.test(name))
      .map((name) => posix.join(folder, name)),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Whether a script can be read outside of a module: it imports and exports nothing, and does not ask for its own address. */
function isClassic(code: string): boolean {
  try {
    parseAst(code, { sourceType: 'script' });
    return true;
  } catch {
    return false;
  }
}

/** What a script is and imports, as it says itself: the list of the bundler leaves out what stayed outside of a bundle. */
function readScript(dist: string, path: string): ReadScript {
  const code = readFileSync(join(dist, path), 'utf8');
  const statements: readonly unknown[] = parseAst(code).body;
  const nodes = statements.filter(isNode);
  const imports = nodes.flatMap(({ type, source }) => {
    const isImporting = IMPORTING.some((kind) => kind === type) && isNode(source);
    return isImporting ? [posix.join(posix.dirname(path), String(source['value']))] : [];
  });
  return { type: isClassic(code) ? 'classic' : 'module', imports };
}

/** All that a script imports, by itself or through others, each once. */
function closureOf(path: string, scripts: ReadonlyMap<string, ReadScript>): string[] {
  const seen = new Set<string>();
  const waiting = [...(scripts.get(path)?.imports ?? [])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next) || next === path) continue;
    seen.add(next);
    waiting.push(...(scripts.get(next)?.imports ?? []));
  }
  return [...seen];
}

function sealOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/**
 * The seals of a build.
 *
 * @param dist the folder of the build
 * @param version the version that it says to be
 * @returns what `integrity.json` holds
 */
export function integrityOf(dist: string, version: string): Integrity {
  const scripts = new Map(pathsIn(dist, SCRIPT_FOLDERS, /\.js$/).map((path) => [path, readScript(dist, path)]));
  const sealed = [...scripts].map(([path, { type }]) => {
    return [path, { type, integrity: sealOf(join(dist, path)), imports: closureOf(path, scripts) }] as const;
  });
  const files = pathsIn(dist, FILE_FOLDERS, /\.(?:css|json)$/).map((path) => [path, sealOf(join(dist, path))] as const);
  return { version, scripts: Object.fromEntries(sealed), files: Object.fromEntries(files) };
}
