import type { Browser } from 'playwright';
import { watch } from '../portal/watch.js';
import type { Report } from '../visual/report.js';

/** Shows the watcher a page with an inline style and markup from a string, so that an empty list is known to mean something. */
export async function checkThatViolationsAreFound(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await browser.newPage();
  const { violations, lines } = await watch(page);
  await page.goto(`${address}/broken.html`);
  await page.getByText('refused').waitFor();
  report.holds('An inline style is found', violations.some((text) => text.startsWith('style-src')), violations);
  report.holds('Markup from a string is found', violations.some((text) => text.startsWith('require-trusted-types-for')), violations);
  report.holds('Lines on the console are found', lines.length > 0, lines);
  await page.close();
}
