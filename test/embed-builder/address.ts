import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { askBuilder, choose } from './ask-builder.js';
import { openBuilder } from './pasted.js';
import type { Site } from './site.js';

/** What is chosen stands in the address, and the address leads back to it; an odd address leads to a choice that holds. */
export async function checkAddress(browser: Browser, site: Site, report: Report): Promise<void> {
  const page = await openBuilder(browser, site.strict, 'target-gauge');
  await askBuilder(page.tab, 'pick', 'city', 'nantong');
  await askBuilder(page.tab, 'textWith', 'whole', ['plan="nantong-pilot-city-plan"']);
  const targets = await askBuilder(page.tab, 'optionsOf', 'target');
  report.holds('the goals of the city’s plan are offered', targets.length > 20 && targets.every((id) => id.startsWith('nantong-')), targets);
  await askBuilder(page.tab, 'pick', 'target', 'nantong-pilot-city-plan-ip-pledge-financing');
  await askBuilder(page.tab, 'textWith', 'whole', ['target="nantong-pilot-city-plan-ip-pledge-financing"']);
  await choose(page, 'theme', 'red');
  await choose(page, 'lang', 'en');
  await choose(page, 'mode', 'elder');
  await choose(page, 'view', 'table');
  await askBuilder(page.tab, 'pick', 'heading', '3');
  const before = await askBuilder(page.tab, 'textWith', 'whole', ['heading-level="3"']);
  await askBuilder(page.tab, 'write', 'base', '/ip');
  const parts = ['src="/ip/data/', 'lang="en"', 'data-ip-theme="red"', 'data-ip-mode="elder"', 'view="table"', 'heading-level="3"', 'Source:'];
  const text = await askBuilder(page.tab, 'textWith', 'whole', parts);
  const address = String(await page.tab.evaluate('location.href'));
  await page.tab.evaluate('history.back()');
  report.equal('going back takes the last step back', await askBuilder(page.tab, 'textWith', 'whole', [`src="${site.strict}/data/`]), before);
  await page.close();

  const again = await openPage(browser, address);
  report.equal('the address leads to the same text', await askBuilder(again.tab, 'textWith', 'whole', parts), text);
  await again.close();

  const odd = `${site.strict}/embed.html?embed-widget=nothing&embed-plan=%22%3E%3Cscript%3E&embed-theme=pink&embed-base=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&utm=1`;
  const other = await openPage(browser, odd);
  const escaped = await askBuilder(other.tab, 'textWith', 'whole', ['<ip-target-gauge']);
  report.equal('an address that is none of the page’s own adds no tag to the text', escaped.match(/<script/g)?.length, 1);
  report.equal('it runs nothing', (await other.ask('watched')).violations, []);
  await other.close();
}
