import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { ENGINE_NAMES, engines } from './engines.js';
import type { Engine } from './engines.js';
import { launcherOf } from './launchers.js';
import { sumOf, tallyLine } from './tally.js';
import { tallyReporter } from './tally-reporter.js';
import type { BrowserTally } from './tally-reporter.js';
import { startWebDriver } from './web-driver.js';

const TEST_FILES = ['test/base/**/*.test.ts', 'test/widgets/**/*.test.ts'];

/** The page around each test file: a language of its own and a clean body. */
const PAGE = (framework: string): string => `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>test</title></head>
<body><script type="module" src="${framework}"></script></body></html>`;

async function runIn(engine: Engine, files: readonly string[]): Promise<BrowserTally[]> {
  const webDriver = engine.driver === undefined ? undefined : await startWebDriver(engine.driver);
  try {
    return await new Promise<BrowserTally[]>((resolve, reject) => {
      let tallies: BrowserTally[] = [];
      startTestRunner({
        readCliArgs: false,
        readFileConfig: false,
        autoExitProcess: false,
        config: {
          rootDir: process.cwd(),
          files: [...files],
          nodeResolve: true,
          concurrentBrowsers: 1,
          concurrency: 1,
          staticLogging: true,
          filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
          testsFinishTimeout: 180_000,
          testRunnerHtml: PAGE,
          browsers: [launcherOf(engine, webDriver?.port ?? 0)],
          plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
          testFramework: { config: { timeout: '10000' } },
          reporters: [
            defaultReporter({ reportTestResults: true, reportTestProgress: false }),
            tallyReporter((counted) => (tallies = counted)),
          ],
        },
      }).then((runner) => runner?.on('stopped', () => resolve(tallies)), reject);
    });
  } finally {
    webDriver?.stop();
  }
}

const asked = process.env['ENGINES']?.split(',');
const { found, missing } = engines(
  ENGINE_NAMES.filter((name) => asked?.includes(name) ?? true),
  process.env['ALL_ENGINES'] === '1',
);
const files = process.argv.slice(2);
const tallies: BrowserTally[] = [];
for (const engine of found) {
  process.stdout.write(`\nBrowser tests in ${engine.name}\n`);
  const counted = await runIn(engine, files.length > 0 ? files : TEST_FILES);
  tallies.push(
    ...(counted.length > 0 ? counted : [{ browser: engine.name, passed: 0, failed: 1, skipped: [] }]),
  );
}

process.stdout.write('\n');
for (const { browser, skipped, ...tally } of tallies) {
  process.stdout.write(`${browser}: ${tallyLine(tally)}, ${skipped.length} skipped\n`);
  for (const name of skipped) process.stdout.write(`  not possible in ${browser}: ${name}\n`);
}
for (const { name, command } of missing) {
  process.stdout.write(`Not run: ${name} is not installed. To install it: ${command}\n`);
}
const lacking = process.env['ALL_ENGINES'] === '1' ? missing.length : found.length === 0 ? 1 : 0;
const sum = sumOf([...tallies, { passed: 0, failed: lacking }]);
process.stdout.write(`${tallyLine(sum)}\n`);
process.exit(sum.failed === 0 ? 0 : 1);
