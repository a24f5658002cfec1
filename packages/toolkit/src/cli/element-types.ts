import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';

/** What users import; every other declaration is there because one of these names it. */
export const TYPE_ENTRIES = { widgets: 'widgets/src/index', data: 'toolkit/src/cli/npm-data' } as const;

const CACHE = '.cache/types';

/** The modules that a declaration file names. */
function namedModules(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map(([, name = '']) => name);
}

function declare(out: string): void {
  const config = {
    extends: relative(CACHE, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: resolve('packages'),
      outDir: resolve(out),
      types: [],
    },
    include: [],
    files: Object.values(TYPE_ENTRIES).map((entry) => resolve(`packages/${entry}.ts`)),
  };
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'tsconfig.json'), JSON.stringify(config));
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', CACHE], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The declarations could not be written.');
}

/** The declaration files that the entries reach, and the npm packages that these name. */
function reachable(out: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = Object.values<string>(TYPE_ENTRIES);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path = `${next}.d.ts`;
    if (files.has(path)) continue;
    files.add(path);
    for (const name of namedModules(readFileSync(join(out, path), 'utf8'))) {
      if (name.startsWith('.')) waiting.push(posix.join(posix.dirname(path), name.replace(/\.js$/, '')));
      else
        packages.add(
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
  }
  return { files, packages };
}

/**
 * Writes the declarations of the elements and of the data, as far as a user can reach them.
 *
 * @param out the folder to write, which is emptied first
 * @returns the npm packages that the declarations name
 */
export function writeTypes(out: string): string[] {
  rmSync(out, { recursive: true, force: true });
  declare(out);
  const { files, packages } = reachable(out);
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(relative(out, path).replaceAll('\\', '/'))) rmSync(path);
  }
  removeEmpty(out);
  return [...packages].sort();
}

function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeEmpty(path);
  }
  if (readdirSync(folder).length === 0 && dirname(folder) !== folder) rmSync(folder, { recursive: true });
}
