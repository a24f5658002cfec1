import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import { pageCode } from '../visual/page-code.js';
import type { Report } from '../visual/report.js';
import { CYCLES } from './leaks.js';

/** Gauges that come and go, fifty inside `<ip-data>` and fifty alone, leave the page as it was and break no rule of it. */
export async function checkComingAndGoing(browser: Browser, address: string, report: Report): Promise<void> {
  const code = await pageCode('test/csp/cycles.ts');
  const page = await openPage(browser, `${address}/empty.html`);
  const before = await page.ask('attributesOf', 'body *', 'class');
  for (const place of ['inside', 'alone']) await page.tab.evaluate(`${code}.cycle('${place}', ${CYCLES})`);
  report.equal(`${2 * CYCLES} gauges leave no element behind`, await page.ask('attributesOf', 'body *', 'class'), before);
  const { violations, lines } = await page.ask('watched');
  report.equal(`${2 * CYCLES} gauges violate nothing`, violations, []);
  report.equal(`${2 * CYCLES} gauges write nothing to the console`, [...lines, ...page.tab.lines()], []);
  await page.close();
}
