import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { STRICT_HEADERS, startServer } from '../../stories/portal/server.js';
import { findEngine } from '../run/engines.js';
import { CHROMIUM_ARGUMENTS } from '../run/launchers.js';
import { tallyLine } from '../run/tally.js';
import type { Tally } from '../run/tally.js';

// Loads the snippet of the README in Chromium and weighs every file requested until the first picture.

const LIMITS = [
  { name: 'script', limit: 22.5, counts: (path: string) => path.endsWith('.js') },
  { name: 'script, data and styles', limit: 40, counts: (path: string) => /\.(?:js|json|css)$/.test(path) },
] as const;

/** The snippet, with the addresses of this build. */
function readSnippet(): string {
  const snippet = /```html\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
  if (snippet === undefined) throw new Error('README.md has no snippet between ```html and ```.');
  return snippet.replace(/"(?:[^"]*\/)?((?:elements|data|themes)\/[^"]+|ip-city-widgets\.js)"/g, '"/$1"');
}

/** The paths of all files that a page with the snippet has requested by the time its first picture is drawn. */
async function requestedUntilPicture(executablePath: string, address: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const drawn = new Promise((resolve) => document.addEventListener('ip-ready', resolve, { once: true }));
      const paths = drawn.then(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
      Object.assign(window, { pathsUntilPicture: paths });
    });
    await page.goto(`${address}/snippet.html`);
    const picture = page.locator('ip-target-gauge').locator('[part~="picture"], [part~="goal"]').first();
    await picture.waitFor({ state: 'visible', timeout: 15_000 });
    return await page.evaluate('window.pathsUntilPicture');
  } finally {
    await browser.close();
  }
}

async function weigh(executablePath: string): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'snippet-'));
  writeFileSync(
    join(folder, 'snippet.html'),
    `<!doctype html>\n<html lang="zh-Hans">\n<title>1</title>\n${readSnippet()}`,
  );
  const server = await startServer({ folders: ['dist', folder], port: 0, headers: STRICT_HEADERS });
  try {
    const paths = await requestedUntilPicture(executablePath, server.address);
    const tally = { passed: 0, failed: 0 };
    for (const { name, limit, counts } of LIMITS) {
      const files = paths.filter(counts);
      const size = files.reduce(
        (sum, path) => sum + gzipSync(readFileSync(`dist${path}`), { level: 9 }).length / 1000,
        0,
      );
      const isWithin = files.length > 0 && size <= limit;
      tally[isWithin ? 'passed' : 'failed'] += 1;
      const verdict = isWithin ? 'ok' : 'OVER';
      process.stdout.write(
        `${verdict}: ${name} to the first picture ${size.toFixed(2)} of ${limit} kB gz: ${files.join(' ')}\n`,
      );
    }
    return tally;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

const engine = findEngine('chromium');
if (engine === undefined) process.stdout.write('Not run: Chromium is not installed.\n');
const tally = engine === undefined ? { passed: 0, failed: 0 } : await weigh(engine.executable);
process.stdout.write(`${tallyLine(tally)}\n`);
process.exit(tally.failed === 0 ? 0 : 1);
