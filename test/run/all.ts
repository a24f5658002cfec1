import { spawn } from 'node:child_process';
import { PAGE_STEPS, build } from '../../packages/toolkit/src/cli/build.js';
import { ENGINE_NAMES, engines } from './engines.js';
import type { Tally } from './tally.js';
import { readTally, sumOf, tallyLine } from './tally.js';

interface Part {
  name: string;
  runner: string;
  /** True if the part drives Chromium alone. */
  needsChromium?: boolean;
}

interface Result extends Part {
  tally: Tally;
  seconds: number;
}

const PARTS: readonly Part[] = [
  { name: 'unit tests', runner: 'test/run/unit.ts' },
  { name: 'browser tests', runner: 'test/run/browsers.ts' },
  { name: 'weight of the first picture', runner: 'test/budgets/run.ts', needsChromium: true },
  { name: 'strict pages', runner: 'test/csp/run.ts' },
  { name: 'demo portal', runner: 'test/portal/run.ts' },
  { name: 'frames', runner: 'test/frames/run.ts' },
  { name: 'pages without scripts', runner: 'test/prerender/run.ts' },
  { name: 'embed builder', runner: 'test/embed-builder/run.ts' },
  { name: 'folder without a server', runner: 'test/offline/run.ts' },
  { name: 'pictures and geometry', runner: 'test/visual/run.ts', needsChromium: true },
];

/** Runs one part, passing its output on; a part that ends without counts, or against them, has failed. */
function run(part: Part): Promise<Result> {
  const started = Date.now();
  process.stdout.write(`\n=== ${part.name} (${part.runner})\n`);
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, ['--import', 'tsx', part.runner], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (status) => {
      const tally = readTally(output) ?? { passed: 0, failed: 1 };
      if (status !== 0 && tally.failed === 0) tally.failed = 1;
      resolve({ ...part, tally, seconds: (Date.now() - started) / 1000 });
    });
  });
}

function resultLine({ name, tally, seconds }: Result): string {
  return `${name.padEnd(30)}${tallyLine(tally).padEnd(26)}${seconds.toFixed(0).padStart(4)} s`;
}

const { missing } = engines(ENGINE_NAMES, process.env['ALL_ENGINES'] === '1');
if (missing.length === ENGINE_NAMES.length) {
  process.stdout.write(
    `No browser to test in: ${missing[0]?.command ?? ''}\n${tallyLine({ passed: 0, failed: 1 })}\n`,
  );
  process.exit(1);
}
if (!build(PAGE_STEPS, true)) {
  process.stdout.write(`${tallyLine({ passed: 0, failed: 1 })}\n`);
  process.exit(1);
}

const results: Result[] = [];
const hasChromium = missing.every(({ name }) => name !== 'chromium');
const [possible, impossible] = [true, false].map((isPossible) =>
  PARTS.filter(({ needsChromium }) => (hasChromium || !needsChromium) === isPossible),
);
for (const part of possible ?? []) results.push(await run(part));

process.stdout.write(`\n${results.map(resultLine).join('\n')}\n`);
for (const { name, command } of missing)
  process.stdout.write(`Not run in ${name}, which is not installed: ${command}\n`);
for (const { name } of impossible ?? []) process.stdout.write(`Not run without Chromium: ${name}\n`);
const sum = sumOf(results.map(({ tally }) => tally));
process.stdout.write(`${tallyLine(sum)}\n`);
process.exit(sum.failed === 0 ? 0 : 1);
