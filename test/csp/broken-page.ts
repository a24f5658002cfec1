import { openPage } from '../drive/page.js';
import { UNTOLD, type Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';

/** Shows the watch a page that breaks the policy and writes lines, so that an empty list is known to mean something. */
export async function checkThatViolationsAreFound(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await openPage(browser, `${address}/broken.html`);
  await page.ask('keeps', 3, 2);
  const { violations, lines } = await page.ask('watched');
  for (const [what, directive] of [['An inline style', 'style-src'], ['Markup from a string', 'require-trusted-types-for'], ['A request to elsewhere', 'connect-src']] as const) {
    report.holds(`${what} is found`, violations.some((text) => text.startsWith(directive)), violations);
  }
  report.equal('Markup from a string is refused', await page.ask('textsOf', '#told'), ['refused']);
  report.holds('A line of a script is found', lines.includes('warn: a line'), lines);
  report.holds('An uncaught error is found', lines.some((text) => text.startsWith('uncaught: ') && text.includes('on purpose')), lines);
  if (!UNTOLD[browser.engine].includes('lines of the browser itself')) report.holds('Lines of the browser are found', page.tab.lines().length > 0);
  await page.close();
}
