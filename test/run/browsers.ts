import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { ENGINE_NAMES, engines } from './engines.js';
import type { Engine } from './engines.js';
import { launcherOf } from './launchers.js';
import { sumOf, tallyLine } from './tally.js';
import { tallyReporter } from './tally-reporter.js';
import type { BrowserTally } from './tally-reporter.js';

const TEST_FILES = ['test/base/**/*.test.ts', 'test/widgets/**/*.test.ts'];

/** The page around each test file: a language of its own and a clean body. */
const PAGE = (framework: string): string => `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>test</title></head>
<body><script type="module" src="${framework}"></script></body></html>`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });
}

/** Starts the WebDriver of WebKitGTK on a screen of its own, in a process group of its own. */
async function startWebDriver(driver: string, port: number): Promise<ChildProcess> {
  const child = spawn('xvfb-run', ['-a', '-s', '-screen 0 1400x1000x24', driver, '-p', String(port)], {
    detached: true,
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isListening(port)) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop(child);
  throw new Error(`${driver} does not answer on port ${port}.`);
}

function stop(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function runIn(engine: Engine, files: readonly string[]): Promise<BrowserTally[]> {
  const port = await freePort();
  const webDriver = engine.driver === undefined ? undefined : await startWebDriver(engine.driver, port);
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
          browsers: [launcherOf(engine, port)],
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
    if (webDriver !== undefined) stop(webDriver);
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
