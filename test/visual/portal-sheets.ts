import type { Browser, Page } from 'playwright';
import { buildPages } from '../../stories/portal/pages.js';
import { startServer, STRICT_HEADERS } from '../../stories/portal/server.js';
import { probe, WIDTHS } from './modes.js';

/** Height of a strip in pixels; long pages are cut into strips that stand side by side. */
const STRIP = 6000;

const SWITCHES: Readonly<Record<string, string | undefined>> = {
  normal: undefined, dark: '#dark-switch', elder: '#elder-switch', 'forced-colors': undefined,
};

async function strips(page: Page, width: number): Promise<string[]> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const pictures: string[] = [];
  for (let y = 0; y < height; y += STRIP) {
    const clip = { x: 0, y, width, height: Math.min(STRIP, height - y) };
    pictures.push((await page.screenshot({ fullPage: true, clip })).toString('base64'));
  }
  return pictures;
}

async function stitch(browser: Browser, pictures: readonly string[], width: number, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: pictures.length * (width + 24), height: 100 } });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join('');
  await page.setContent(`<body style="margin:0;display:flex;align-items:flex-start;gap:24px;background:#888">${images}</body>`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

/** Pictures of the whole demo portal at every width and mode, in long strips side by side. */
export async function portalSheets(browser: Browser, folder: string): Promise<void> {
  if (!buildPages()) throw new Error('The demo portal did not build.');
  const server = await startServer({ folders: ['dist'], port: 0, headers: STRICT_HEADERS });
  for (const [name, button] of Object.entries(SWITCHES)) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 12000 } });
    await page.emulateMedia({ forcedColors: name === 'forced-colors' ? 'active' : 'none' });
    await page.goto(`${server.address}/portal/`);
    if (button !== undefined) await page.click(button);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 14000 });
      await probe(page, 'settled');
      // A window lower than the page would leave sticky parts in the middle of a strip.
      await page.setViewportSize({ width, height: 900 });
      await stitch(browser, await strips(page, width), width, `${folder}/portal-${name}-${width}.png`);
      console.log(`${folder}/portal-${name}-${width}.png`);
    }
    await page.close();
  }
  await server.close();
}
