import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One part of the build: a program, what it reads, what it leaves. Paths are relative to the repository. */
export interface BuildStep {
  name: string;
  program: readonly string[];
  reads: readonly string[];
  leaves: readonly string[];
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const STAMPS = '.cache/build';
const TYPESCRIPT = ['--import', 'tsx'];

const SCHEMAS: BuildStep = {
  name: 'types and checks are those of the schemas',
  program: [...TYPESCRIPT, 'packages/data/generate.ts', '--check'],
  reads: ['packages/data'],
  leaves: [],
};
const DATA: BuildStep = {
  name: 'data packages from the seeds',
  program: [...TYPESCRIPT, 'packages/toolkit/src/cli/ip-city.ts', 'build', 'seeds', '--out', 'dist/data'],
  reads: ['seeds', 'packages/data', 'packages/toolkit'],
  leaves: ['dist/data/ip-city-data.json'],
};
const SCRIPTS: BuildStep = {
  name: 'scripts of the elements',
  program: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  reads: ['packages', 'vite.config.ts', 'package-lock.json'],
  leaves: ['dist/ip-city-widgets.js', 'dist/.vite/manifest.json'],
};
const CLASSIC: BuildStep = {
  name: 'classic scripts for old browsers, frames and the embed builder',
  program: [...TYPESCRIPT, 'packages/toolkit/src/cli/classic-scripts.ts'],
  reads: SCRIPTS.reads,
  leaves: ['dist/ip-city-widgets.legacy.js', 'dist/frame.js', 'dist/embed.js', 'dist/offline.js'],
};
const OFFLINE: BuildStep = {
  name: 'folder that works without a server',
  program: [...TYPESCRIPT, 'packages/toolkit/src/cli/offline-folder.ts'],
  reads: [...SCRIPTS.reads, 'dist/data/ip-city-data.json'],
  leaves: ['dist/offline/index.html', 'dist/offline/embed.html'],
};
const MANIFEST: BuildStep = {
  name: 'custom-elements.json',
  program: ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'],
  reads: ['packages/base', 'packages/widgets', 'custom-elements-manifest.config.js', 'package-lock.json'],
  leaves: ['dist/custom-elements.json'],
};
const THEMES: BuildStep = {
  name: 'theme files',
  program: [...TYPESCRIPT, 'packages/toolkit/src/cli/theme-files.ts'],
  reads: ['packages/base', 'packages/toolkit', 'dist/elements'],
  leaves: ['blue', 'red', 'newsroom', 'dark'].map((name) => `dist/themes/${name}.css`),
};
const FREEZE: BuildStep = {
  name: 'integrity and the folder of the version',
  program: [...TYPESCRIPT, 'packages/toolkit/src/cli/freeze.ts'],
  reads: [...SCRIPTS.reads, 'dist/elements', 'dist/chunks', 'dist/themes', 'dist/data'],
  leaves: ['dist/integrity.json'],
};
const NPM: BuildStep = {
  name: 'npm package and types',
  program: [...TYPESCRIPT, 'packages/toolkit/src/cli/npm-packages.ts'],
  reads: [...SCRIPTS.reads, 'package.json', 'LICENSE', 'dist/elements', 'dist/chunks', 'dist/themes', 'dist/data', 'dist/custom-elements.json'],
  leaves: ['dist/npm/ip-city-widgets/package.json', 'dist/types'],
};
const BUDGETS: BuildStep = {
  name: 'sizes against the budgets',
  program: [...TYPESCRIPT, 'packages/toolkit/src/cli/budgets.ts'],
  reads: ['dist'],
  leaves: [],
};

/** Every step of `npm run build`, in order. */
export const ALL_STEPS: readonly BuildStep[] = [SCHEMAS, DATA, SCRIPTS, CLASSIC, MANIFEST, OFFLINE, THEMES, FREEZE, NPM, BUDGETS];

/** The steps without which some page does not work. */
export const PAGE_STEPS: readonly BuildStep[] = [DATA, SCRIPTS, CLASSIC, MANIFEST, OFFLINE, THEMES, FREEZE];

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** A fingerprint of all that a step reads. */
function fingerprint(step: BuildStep): string {
  const hash = createHash('sha256');
  for (const file of step.reads.flatMap((path) => filesIn(join(ROOT, path)))) {
    hash.update(file).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function stampOf(step: BuildStep): string {
  return join(ROOT, STAMPS, step.name.replaceAll(' ', '-'));
}

function isFresh(step: BuildStep, print: string): boolean {
  const stamp = stampOf(step);
  const isThere = step.leaves.every((path) => existsSync(join(ROOT, path)));
  return isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
}

/**
 * Runs steps of the build one after another and writes a line before and after each.
 *
 * @param steps the steps
 * @param onlyStale leaves out the steps whose sources have not changed since they last ran
 * @returns whether all of them succeeded; the first that fails ends the build
 */
export function build(steps: readonly BuildStep[], onlyStale: boolean): boolean {
  for (const [index, step] of steps.entries()) {
    const print = fingerprint(step);
    if (onlyStale && isFresh(step, print)) continue;
    process.stdout.write(`Build ${index + 1}/${steps.length}: ${step.name} …\n`);
    const started = Date.now();
    const { status } = spawnSync(process.execPath, [...step.program], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) {
      process.stdout.write(`Build ${index + 1}/${steps.length}: ${step.name} failed.\n`);
      return false;
    }
    mkdirSync(dirname(stampOf(step)), { recursive: true });
    writeFileSync(stampOf(step), print);
    process.stdout.write(
      `Build ${index + 1}/${steps.length}: done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
    );
  }
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const onlyMissing = process.argv.includes('--missing');
  process.exit(build(onlyMissing ? PAGE_STEPS : ALL_STEPS, onlyMissing) ? 0 : 1);
}
