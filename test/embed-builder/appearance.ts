import type { Browser, Page } from 'playwright';
import { enPage } from '../../packages/embed/src/embed-builder/messages/en-page.js';
import { zhPage } from '../../packages/embed/src/embed-builder/messages/zh-page.js';
import { axeFaults } from '../visual/axe.js';
import type { Report } from '../visual/report.js';
import { askBuilder } from './ask-builder.js';
import type { Site } from './site.js';

/** Addresses that show every control of the page once. */
const STATES = [
  '', '?embed-way=div', '?embed-pin=frozen', '?embed-way=picture', '?embed-widget=city-comparison&embed-way=frame&embed-width=280',
  '?embed-widget=program-directory&embed-way=picture', '?embed-theme=dark&embed-ground=theme&embed-mode=elder', '?embed-page=en&embed-lang=en&embed-widget=city-card',
];

async function opened(page: Page, site: Site, state: string): Promise<void> {
  await page.goto(`${site.strict}/embed.html${state}`);
  await page.waitForSelector('#snippets > *');
}

/** The page is in order for those who see it and for those who do not, in every state, mode and width. */
export async function checkAppearance(browser: Browser, site: Site, report: Report): Promise<void> {
  const page = await browser.newPage();
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const state of STATES) {
      await opened(page, site, state);
      for (const mode of ['plain', 'elder']) {
        if (mode === 'elder') await page.click('#elder');
        const place = `${width} ${mode} ${state}`;
        report.equal(`${place}: the page is no wider than its window`, await askBuilder(page, 'excessWidth'), 0);
        // What is found at one width is found at the others.
        if (width === 1280) report.check(`${place}: axe finds nothing`, await axeFaults(page));
      }
    }
  }
  await opened(page, site, '');
  for (const [words, tag] of [[zhPage, 'zh-Hans'], [enPage, 'en']] as const) {
    if (tag === 'en') await page.click('#language');
    const known: Readonly<Record<string, string>> = words;
    const faults = (await askBuilder(page, 'standingWords')).filter(([name, text]) => known[name] !== text || text === '');
    report.equal(`${tag}: every place has its words`, faults, []);
    report.equal(`${tag}: the page says its language`, await page.getAttribute('html', 'lang'), tag);
  }
  report.holds('the address keeps the language', page.url().includes('embed-page=en'), page.url());
  await page.close();
}
