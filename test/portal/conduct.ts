import { repeated, type Page } from '../drive/page.js';
import type { Report } from '../visual/report.js';

/** Whatever was done on a page, it kept its policy, wrote nothing, asked its own server alone, and stored nothing. */
export async function checkConduct(page: Page, site: string, packages: number, label: string, report: Report): Promise<void> {
  const watched = await page.ask('watched');
  report.equal(`${label}: nothing violates the strict policy`, watched.violations, []);
  report.equal(`${label}: nothing is written to the console`, [...watched.lines, ...page.tab.lines()], []);
  const requests = await page.tab.requests();
  const { origin } = new URL(site);
  report.equal(`${label}: nobody else is asked`, requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:')), []);
  report.equal(`${label}: every file of ours is fetched once`, repeated(requests.filter((url) => !url.startsWith(`${origin}/portal/`))), []);
  report.equal(`${label}: each package is fetched once for all widgets`, requests.filter((url) => url.includes('/data/')).length, packages);
  report.equal(`${label}: nothing is stored`, await page.ask('stored'), { cookies: '', local: 0, session: 0 });
}
