import { openPage, repeated, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { pressAll, saveAll } from './press.js';

/** A page of `pages/`: how many version clashes reach its document, and whether a foreign app is on it. */
interface StrictPage {
  readonly file: string;
  readonly clashes: number;
  readonly isForeign?: true;
}

export const STRICT_PAGES: readonly StrictPage[] = [
  { file: 'one-copy', clashes: 0 },
  { file: 'two-copies', clashes: 0 },
  { file: 'other-version', clashes: 1 },
  { file: 'foreign-first', clashes: 0, isForeign: true },
  { file: 'all-together', clashes: 1, isForeign: true },
];

/** The gauges that save files on every page; on the page with one copy all of them do. */
const SAVING: readonly (string | null)[] = ['arc', 'in-foreign', 'fed-by-foreign'];

/** Every gauge but the one that names no record. */
const SHOWN = 'ip-target-gauge:not(#unknown)';

async function checkForeignApp(page: Page, report: Report): Promise<void> {
  await page.press('partOf', 'foreign-app', 'button');
  await page.ask('says', 'foreign-app', '1');
  report.equal('the foreign app goes on working', await page.ask('textsIn', 'foreign-app', 'button'), ['1']);
  await page.ask('says', '#fed-by-foreign', '累计知识产权交易额');
  const figures = await page.ask('textsIn', '#fed-by-foreign', '.figure');
  report.holds('the gauge in the foreign app follows its template', figures.some((figure) => figure.includes('600')), figures);
}

/** Nothing that a page has done since it was opened breaks its policy, is written anywhere, or is asked of anybody else. */
export async function checkWatched(page: Page, clashes: number, address: string, report: Report): Promise<void> {
  const watched = await page.ask('watched');
  const requests = await page.tab.requests();
  report.equal(`${clashes} clashes of versions reach the document`, watched.clashes, Array.from({ length: clashes }, () => 'version'));
  report.equal('nothing violates the policy', watched.violations, []);
  report.equal('nothing is written to the console', [...watched.lines, ...page.tab.lines()], []);
  // Firefox asks for a small font of its own by a data address.
  report.equal('nobody else is asked', requests.filter((url) => !url.startsWith(`${address}/`) && !/^(?:blob|data):/.test(url)), []);
  report.equal('every file is fetched once', repeated(requests.filter((url) => url.startsWith(address))), []);
}

/** Opens a strict page, presses what its gauges offer, and looks at what the page did meanwhile. */
export async function checkStrictPage(browser: Browser, address: string, strict: StrictPage, report: Report): Promise<void> {
  const page = await openPage(browser, `${address}/${strict.file}.html`);
  await page.ask('allShow', SHOWN, '[part~=source]');
  await page.ask('allShow', '#unknown', '[part~=message]');
  for (const id of await page.ask('attributesOf', SHOWN, 'id')) {
    await pressAll(page, `#${id}`);
    if (strict.file !== 'one-copy' && !SAVING.includes(id)) continue;
    report.equal(`${id}: CSV, SVG and PNG are saved`, await saveAll(page, `#${id}`), ['csv', 'svg', 'png']);
  }
  if (strict.isForeign) await checkForeignApp(page, report);
  await checkWatched(page, strict.clashes, address, report);
  await page.close();
}
