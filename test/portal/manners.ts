import { repeated } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { gaugeOf, openPortal, PATENTS } from './gauges.js';

const MISSING = /\/data\/plans\/no-such-plan\.json$/;

/** The page keeps its policy, writes nothing, asks nobody else, and fetches each file once, whatever is pressed. */
export async function checkManners(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await openPortal(browser, address);
  const gauge = gaugeOf(PATENTS);
  await page.ask('allShow', '#without-data', '[part~=message]');
  for (const button of ['#elder-switch', '#elder-switch', '#dark-switch', '#dark-switch', '#language-switch', '#language-switch', '#tab-table', '#tab-reading', '#tab-gauges']) {
    await page.press('elementOf', button);
  }
  await page.press('buttonOf', gauge, '表格');
  await page.ask('turnsTo', gauge, 'table', true);
  await page.press('buttonOf', gauge, '下载');
  await page.ask('turnsTo', gauge, '[part~=alt]', true);
  for (const format of ['CSV', 'SVG', 'PNG']) await page.save('buttonOf', gauge, format);

  const watched = await page.ask('watched');
  report.equal('Nothing violates the strict policy', watched.violations, []);
  // Chromium itself writes a line about the one package that is missing on purpose.
  const lines = page.tab.lines().filter(({ text, url }) => !(MISSING.test(url) && text.startsWith('Failed to load resource')));
  report.equal('Nothing is written to the console', [...watched.lines, ...lines], []);
  const origin = new URL(address).origin;
  const requests = await page.tab.requests();
  report.equal('Nobody else is asked', requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)), []);
  const own = requests.filter((url) => url.startsWith(origin));
  // Firefox may ask again for a picture of the portal itself.
  report.equal('Every file of ours is fetched once', repeated(own.filter((url) => !url.startsWith(`${origin}/portal/`))), []);
  report.equal('One plan is fetched for all gauges', own.filter((url) => /\/data\//.test(url) && !MISSING.test(url)).length, 1);
  report.equal('Nothing is stored', await page.ask('stored'), { cookies: '', local: 0, session: 0 });
  await page.close();
}
