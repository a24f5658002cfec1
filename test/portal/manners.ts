import type { Browser } from 'playwright';
import type { Report } from '../visual/report.js';
import { PATENTS } from './gauges.js';
import { repeated, watch } from './watch.js';

const MISSING = /\/data\/plans\/no-such-plan\.json$/;

/** The page keeps its policy, writes nothing, asks nobody else, and fetches each file once, whatever is pressed. */
export async function checkManners(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 12000 } });
  const watched = await watch(page);
  await page.goto(address);
  const gauge = page.locator(`ip-data ip-target-gauge[target="${PATENTS}"]`);
  await page.locator('#without-data [part~=message]').waitFor();
  for (const button of ['#elder-switch', '#elder-switch', '#dark-switch', '#dark-switch', '#language-switch', '#language-switch', '#tab-table', '#tab-reading', '#tab-gauges']) {
    await page.click(button);
  }
  await gauge.getByRole('button', { name: '表格' }).click();
  await gauge.getByRole('table').waitFor();
  await gauge.getByRole('button', { name: '下载' }).click();
  for (const name of [/CSV/, /SVG/, /PNG/]) {
    await Promise.all([page.waitForEvent('download'), gauge.getByRole('button', { name }).click()]);
  }

  report.equal('Nothing violates the strict policy', watched.violations, []);
  // Chromium itself writes a line about the one package that is missing on purpose.
  const lines = watched.lines.filter(({ text, url }) => !(MISSING.test(url) && text.startsWith('Failed to load resource')));
  report.equal('Nothing is written to the console', lines, []);
  const origin = new URL(address).origin;
  report.equal('Nobody else is asked', watched.requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)), []);
  const own = watched.requests.filter((url) => url.startsWith(origin));
  report.equal('Every file is fetched once', repeated(own), []);
  report.equal('One plan is fetched for all gauges', own.filter((url) => /\/data\//.test(url) && !MISSING.test(url)).length, 1);
  const left = await page.evaluate(() => ({ cookies: document.cookie, local: localStorage.length, session: sessionStorage.length }));
  report.equal('Nothing is stored', left, { cookies: '', local: 0, session: 0 });
  await page.close();
}
