import { openPage, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { askOf } from './in-page.js';

/** Things done to widgets while they come, move and go. */
const OPERATIONS = 10_000;

/** `SEED` repeats a run that failed. */
const SEED = Number(process.env['SEED'] ?? 20_260_426);

/** A fresh widget shows its figure in its own letters, whatever happened before. */
async function checkFresh(page: Page, report: Report): Promise<void> {
  await askOf(page, 'storm', 'comeFresh');
  await page.ask('allShow', '#fresh', '[part~=source]');
  const text = await page.ask('shownText', '#fresh');
  report.holds('a fresh gauge then shows its figure', text.includes('50') && text.includes('35.9'), text);
  report.holds('a fresh gauge then has its look', (await page.ask('lookOf', '#fresh', '[part~=picture] svg')).width > 100);
}

/** Ten thousand things done to widgets leave nothing running, and break nothing. */
export async function checkStorm(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await openPage(browser, `${address}/storm.html`);
  const before = await askOf(page, 'storm', 'standing');
  const { done, ready } = await askOf(page, 'storm', 'storm', SEED, OPERATIONS);
  const during = await askOf(page, 'storm', 'standing');
  await askOf(page, 'storm', 'calm');
  report.holds('widgets show figures meanwhile', ready > OPERATIONS / 200, { ready, done });
  report.holds('what is left standing is counted', during.listeners.length > before.listeners.length && during.observed.length > 0, during);
  report.equal(`seed ${SEED}: no listener, observer or timer is left`, await askOf(page, 'storm', 'standing'), before);
  await checkFresh(page, report);
  const { violations, lines } = await page.ask('watched');
  report.equal(`seed ${SEED}: nothing is thrown, rejected or written`, [...lines, ...page.tab.lines()], []);
  report.equal(`seed ${SEED}: nothing violates the policy`, violations, []);
  console.log(`${browser.engine}: ${OPERATIONS} operations of seed ${SEED}, ${ready} times a widget showed its figure`);
  await page.close();
}
