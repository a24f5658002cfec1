import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '../visual/report.js';

const PORTAL = 'dist/portal';

/** Addresses that a page leads to or loads. The one package that is missing on purpose is no link. */
function addressesIn(html: string): string[] {
  const hrefs = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
  return hrefs.flatMap((address) => address.split(' ')).filter((address) => !address.endsWith('/no-such-plan.json'));
}

/** Every link of every page leads to something, and to a place that is there. */
export async function checkLinks(site: string, report: Report): Promise<void> {
  const pages = readdirSync(PORTAL).filter((file) => file.endsWith('.html'));
  const statuses = new Map<string, number>();
  let count = 0;
  for (const file of pages) {
    for (const address of addressesIn(readFileSync(`${PORTAL}/${file}`, 'utf8'))) {
      const url = new URL(address, `${site}${file}`);
      const place = url.hash.slice(1);
      url.hash = '';
      if (!statuses.has(url.href)) statuses.set(url.href, (await fetch(url)).status);
      report.equal(`${file}: ${address} leads to something`, statuses.get(url.href), 200);
      const page = url.pathname.split('/').at(-1) ?? '';
      if (place !== '') report.holds(`${file}: ${address} leads to a place that is there`, readFileSync(`${PORTAL}/${page}`, 'utf8').includes(` id="${place}"`));
      count += 1;
    }
  }
  report.holds('The pages are full of links', pages.length === 12 && count > 400, { pages, count });
}
