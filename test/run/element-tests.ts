import { defaultReporter, startTestRunner } from '@web/test-runner';
import type { Engine } from './engines.js';
import { OLD_LAYOUT } from './old-layout.js';
import { launcherOf } from './launchers.js';
import { tallyReporter } from './tally-reporter.js';
import type { BrowserTally } from './tally-reporter.js';
import { startWebDriver } from './web-driver.js';

/** What the test runner itself asks of a browser, for those that lack it. */
const RUNNER_NEEDS = `window.structuredClone = window.structuredClone || ((value) => JSON.parse(JSON.stringify(value)));
${OLD_LAYOUT}`;

/** The page around each test file: a language of its own and a clean body. */
const PAGE = (framework: string, script: string): string => `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>test</title><script>${script}</script></head>
<body><script type="module" src="${framework}"></script></body></html>`;

/**
 * Runs the tests of the elements in one browser.
 *
 * @param files the bundled tests
 * @param isOld whether the browser lacks what the test runner needs
 */
export async function runElementTests(engine: Engine, files: readonly string[], isOld = false): Promise<BrowserTally[]> {
  const webDriver = engine.driver === undefined ? undefined : await startWebDriver(engine.driver);
  try {
    const tallies = await new Promise<BrowserTally[]>((resolve, reject) => {
      let tallies: BrowserTally[] = [];
      startTestRunner({
        readCliArgs: false,
        readFileConfig: false,
        autoExitProcess: false,
        config: {
          rootDir: process.cwd(),
          files: [...files],
          concurrentBrowsers: 1,
          concurrency: 1,
          staticLogging: true,
          filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
          testsFinishTimeout: 300_000,
          testRunnerHtml: (framework) => PAGE(framework, isOld ? RUNNER_NEEDS : ''),
          browsers: [launcherOf(engine, webDriver?.port ?? 0)],
          testFramework: { config: { timeout: '10000' } },
          reporters: [
            defaultReporter({ reportTestResults: true, reportTestProgress: false }),
            tallyReporter((counted) => (tallies = counted)),
          ],
        },
      }).then((runner) => runner?.on('stopped', () => resolve(tallies)), reject);
    });
    return tallies.length > 0 ? tallies : [{ browser: engine.name, passed: 0, failed: 1, skipped: [] }];
  } finally {
    webDriver?.stop();
  }
}
