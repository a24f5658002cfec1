import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import type { Mutant } from './mutant.js';
import { mutants } from './mutants.js';

// Proves that the tests of packages/data notice each fault of mutants.ts: every fault is put into a bundle of
// the source and its tests, which must then fail. The tests of the file itself come first, and all the others
// only where those notice nothing. Run from the root of the repository. Exits 1 with the names of the survivors,
// and with a sentence if a line is not found exactly once or if the tests fail without any fault.

const sourceFolder = resolve('packages/data/src');
const testFolder = resolve('test/data');
const timeLimit = 60_000;

/** The source file with the fault in it. */
function mutated({ name, file, line, replacement }: Mutant): string {
  const lines = readFileSync(join(sourceFolder, file), 'utf8').split('\n');
  const places = lines.flatMap((text, index) => (text.trim() === line ? [index] : []));
  if (places.length !== 1) throw new Error(`${name}: the line stands ${places.length} times in ${file}`);
  return lines.map((text, index) => (index === places[0] ? replacement : text)).join('\n');
}

function mutation(mutant: Mutant): Plugin {
  const contents = mutated(mutant);
  return {
    name: 'mutation',
    setup(setup) {
      setup.onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path === join(sourceFolder, mutant.file) ? { contents, loader: 'ts' } : undefined,
      );
    },
  };
}

/** Tests as one module. */
async function bundle(tests: readonly string[], plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: tests.map((name) => `import './${name}';`).join('\n'),
      resolveDir: testFolder,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins,
    write: false,
  });
  return outputFiles[0].text;
}

/** Where a file is tested by the tests of others. */
const TESTS_OF: Readonly<Record<string, readonly string[]>> = {
  'goal.ts': ['pace', 'progress'],
  'reached.ts': ['pace', 'progress'],
  'duration.ts': ['period'],
  'related.ts': ['select'],
};

/** True if all tests of the module pass. */
function passes(module: string): Promise<boolean> {
  return new Promise((settle, reject) => {
    const node = spawn(process.execPath, ['--input-type=module', '-'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const timer = setTimeout(() => node.kill(), timeLimit);
    node.on('error', reject);
    node.on('close', (code) => {
      clearTimeout(timer);
      settle(code === 0);
    });
    node.stdin.end(module);
  });
}

// The test of the generated files looks at no source file that a mutant changes.
const allTests = readdirSync(testFolder).filter(
  (name) => name.endsWith('.test.ts') && name !== 'generated.test.ts',
);

async function isCaught(mutant: Mutant, plugin: Plugin): Promise<boolean> {
  const own = TESTS_OF[mutant.file] ?? [mutant.file.replace('.ts', '')];
  const first = own.map((name) => `${name}.test.ts`);
  if (!(await passes(await bundle(first, [plugin])))) return true;
  return !(await passes(await bundle(allTests, [plugin])));
}

if (!(await passes(await bundle(allTests, [])))) throw new Error('The tests fail without any fault.');
const waiting = mutants.map((mutant) => ({ mutant, plugin: mutation(mutant) }));
const survivors: string[] = [];
await Promise.all(
  Array.from({ length: Math.min(4, availableParallelism()) }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (!(await isCaught(next.mutant, next.plugin))) survivors.push(next.mutant.name);
    }
  }),
);
for (const name of survivors) console.error(`survived: ${name}`);
console.log(`${mutants.length - survivors.length} caught, ${survivors.length} survived`);
if (survivors.length > 0) process.exitCode = 1;
