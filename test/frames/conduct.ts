import type { Page } from '../drive/page.js';
import type { Report } from '../visual/report.js';
import type { Portals } from './portals.js';

/** What browsers tell a script, and the framed page keeps from their console. */
const NOTICE = /^uncaught: ResizeObserver loop/;

/** Neither the page nor the frames of it broke a policy, wrote a line, or asked a stranger. */
export async function checkConduct(page: Page, frames: number, { host, framed }: Portals, report: Report): Promise<void> {
  const documents = [page, ...Array.from({ length: frames }, (_, place) => page.frame(place))];
  const violations: string[] = [];
  const lines = page.tab.lines().map(({ text }) => text);
  const requests = [...(await page.tab.requests())];
  for (const document of documents) {
    const watched = await document.ask('watched');
    violations.push(...watched.violations);
    lines.push(...watched.lines.filter((line) => !NOTICE.test(line)));
    requests.push(...(await document.ask('requested')));
  }
  report.equal('nothing violates the policies', violations, []);
  report.equal('nothing is written to the console', lines, []);
  report.equal('nobody else is asked', requests.filter((url) => !url.startsWith(`${host}/`) && !url.startsWith(`${framed}/`)), []);
}
