import type { Browser, Page } from 'playwright';
import { buildPages } from '../../stories/portal/pages.js';
import { startServer, STRICT_HEADERS } from '../../stories/portal/server.js';
import { repeated, watch, type Watched } from '../portal/watch.js';
import { launchChromium } from '../visual/chromium.js';
import { Report } from '../visual/report.js';
import { checkThatViolationsAreFound } from './broken-page.js';
import { COPIES, writeCopies } from './copies.js';
import { checkLeaks } from './leaks.js';
import { allShown, pressAll } from './press.js';

/** A page of `pages/`: how many version clashes reach its document, and whether a foreign app is on it. */
interface StrictPage {
  readonly file: string;
  readonly clashes: number;
  readonly isForeign?: true;
}

const STRICT_PAGES: readonly StrictPage[] = [
  { file: 'one-copy', clashes: 0 },
  { file: 'two-copies', clashes: 0 },
  { file: 'other-version', clashes: 1 },
  { file: 'foreign-first', clashes: 0, isForeign: true },
  { file: 'all-together', clashes: 1, isForeign: true },
];

const report = new Report();

async function checkForeignApp(page: Page, file: string): Promise<void> {
  const button = page.locator('foreign-app button').first();
  await button.click();
  report.equal(`${file}: the foreign app goes on working`, await button.textContent(), '1');
  const fed = page.locator('#fed-by-foreign');
  await fed.getByText('累计知识产权交易额').first().waitFor();
  report.holds(`${file}: the gauge in the foreign app follows its template`, (await fed.locator('.figure').textContent())?.includes('600') === true);
}

function checkWatched(file: string, watched: Watched, address: string): void {
  report.equal(`${file}: nothing violates the policy`, watched.violations, []);
  report.equal(`${file}: nothing is written to the console`, watched.lines, []);
  report.equal(`${file}: nobody else is asked`, watched.requests.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('blob:')), []);
  report.equal(`${file}: every file is fetched once`, repeated(watched.requests.filter((url) => url.startsWith(address))), []);
}

async function checkPage(browser: Browser, address: string, { file, clashes, isForeign }: StrictPage): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 900, height: 9000 } });
  const watched = await watch(page);
  await page.goto(`${address}/${file}.html`);
  await allShown(page);
  await page.locator('#unknown [part~=message]').waitFor();
  for (const gauge of await page.locator('ip-target-gauge:not(#unknown)').all()) {
    const id = await gauge.getAttribute('id');
    const files = await pressAll(page, gauge);
    report.equal(`${file}, ${id}: CSV, SVG and PNG are saved`, files.map((name) => name.split('.').pop()), ['csv', 'svg', 'png']);
  }
  if (isForeign) await checkForeignApp(page, file);
  const told = await page.evaluate(() => Reflect.get(globalThis, 'clashes') as { kind: string }[]);
  report.equal(`${file}: ${clashes} clashes of versions reach the document`, told.map(({ kind }) => kind), Array.from({ length: clashes }, () => 'version'));
  checkWatched(file, watched, address);
  await page.close();
}

async function run(browser: Browser): Promise<void> {
  if (!buildPages()) throw new Error('The pages did not build.');
  await writeCopies();
  const server = await startServer({ folders: ['test/csp/pages', COPIES, 'dist'], port: 0, headers: STRICT_HEADERS });
  await report.part('A broken page', () => checkThatViolationsAreFound(browser, server.address, report));
  await Promise.all(STRICT_PAGES.map((strict) => report.part(strict.file, () => checkPage(browser, server.address, strict))));
  await report.part('Leaks', () => checkLeaks(browser, server.address, report));
  await server.close();
}

const browser = await launchChromium();
await report.part('Strict pages', () => run(browser));
await browser.close();
report.end();
