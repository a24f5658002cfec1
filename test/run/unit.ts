import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Tally } from './tally.js';
import { tallyLine } from './tally.js';
import { testFilesIn } from './test-files.js';

/** The folders of tests that need no browser. */
const FOLDERS = ['test/data', 'test/toolkit', 'test/lint', 'test/manifest', 'test/run'];
const REPORT = '.cache/unit-tests.tap';

/** Reads the totals at the end of a TAP report; a test cut short counts as failed. */
function tallyOf(report: string): Tally {
  const total = (word: string): number =>
    Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(report)?.[1] ?? 0);
  return {
    passed: total('pass'),
    failed: total('fail') + total('cancelled') + total('skipped') + total('todo'),
  };
}

const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : FOLDERS.flatMap(testFilesIn);
mkdirSync('.cache', { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [
    ...['--import', 'tsx', '--test'],
    ...['--test-reporter', 'spec', '--test-reporter-destination', 'stdout'],
    ...['--test-reporter', 'tap', '--test-reporter-destination', REPORT],
    ...files,
  ],
  { stdio: 'inherit', env: { ...process.env, TZ: 'UTC' } },
);
const report = readFileSync(REPORT, 'utf8');
const tally = files.length === 0 ? { passed: 0, failed: 1 } : tallyOf(report);
if (status !== 0 && tally.failed === 0) tally.failed = 1;
process.stdout.write(
  `\nUnit tests: ${files.length} files on Node ${process.versions.node}\n${tallyLine(tally)}\n`,
);
process.exit(tally.failed === 0 ? 0 : 1);
