import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import type { Report } from '../visual/report.js';
import { askBuilder } from './ask-builder.js';
import type { Site } from './site.js';

/** Opened from a folder by double click, with the data in the page, the builder shows a chart and writes its text. */
export async function checkFromDisk(browser: Browser, site: Site, report: Report): Promise<void> {
  const data = readFileSync(join(site.folder, 'data/ip-city-data.json'), 'utf8').replace(/</g, '\\u003c');
  const html = readFileSync(join(site.folder, 'embed.html'), 'utf8').replaceAll('"/watch.js"', '"watch.js"').replaceAll('"/icon.svg"', '"icon.svg"');
  const inline = `<script type="application/json" id="ip-city-data">${data}</script>\n</head>`;
  writeFileSync(join(site.folder, 'offline.html'), html.replace('</head>', () => inline));
  const page = await browser.newPage();
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(error.message));
  await page.goto(pathToFileURL(join(site.folder, 'offline.html')).href);
  await askBuilder(page, 'previewDrawn', 'ip-target-gauge');
  await askBuilder(page, 'textWith', 'whole', ['src="/ip/elements/ip-target-gauge.js"', '来源：']);
  await page.click('label:has(input[value="city-card"])');
  await askBuilder(page, 'previewDrawn', 'ip-city-card');
  await askBuilder(page, 'textWith', 'whole', ['<ip-city-card']);
  await page.click('label:has(input[value="picture"])');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=下载 SVG')]);
  report.holds('the picture is saved', readFileSync(await download.path(), 'utf8').startsWith('<svg'));
  report.equal('nothing is written to the console', lines, []);
  await page.close();
}
