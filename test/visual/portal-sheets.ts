import type { Browser, Page } from 'playwright';
import { buildPages } from '../../stories/portal/pages.js';
import { startServer, STRICT_HEADERS } from '../../stories/portal/server.js';
import { probe, WIDTHS } from './modes.js';
import { PORTAL_ADDRESSES } from './portal-addresses.js';

/** Height of a strip in pixels; long pages are cut into strips that stand side by side. */
const STRIP = 6000;

/** Height of the window in pixels at most; Chromium paints no more at once. */
const TALLEST = 16000;

const SWITCHES: Readonly<Record<string, string | undefined>> = {
  normal: undefined, dark: '#dark-switch', elder: '#elder-switch', 'forced-colors': undefined,
};

async function strips(page: Page, width: number): Promise<string[]> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const pictures: string[] = [];
  for (let y = 0; y < height; y += STRIP) {
    // Where the page is higher than the tallest window, what stands in this strip has to come near first.
    await page.evaluate((top) => window.scrollTo(0, top), y);
    await probe(page, 'settled');
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

async function pageSheets(browser: Browser, address: string, sheet: string, mode: string, button: string | undefined): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 12000 } });
  await page.emulateMedia({ forcedColors: mode === 'forced-colors' ? 'active' : 'none' });
  await page.goto(address);
  if (button !== undefined) await page.click(button);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 14000 });
    await probe(page, 'settled');
    // What stands far below the window draws itself late; in a window as high as the page nothing does.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(height, TALLEST) });
    await probe(page, 'settled');
    const path = `${sheet}-${mode}-${width}.png`;
    await stitch(browser, await strips(page, width), width, path);
    console.log(path);
  }
  await page.close();
}

/** Pictures of every page of the demo portal at every width and mode, in long strips side by side. */
export async function portalSheets(browser: Browser, folder: string): Promise<void> {
  if (!buildPages()) throw new Error('The demo portal did not build.');
  const server = await startServer({ folders: ['dist'], port: 0, headers: STRICT_HEADERS });
  for (const { file, address } of PORTAL_ADDRESSES) {
    for (const [mode, button] of Object.entries(SWITCHES)) {
      await pageSheets(browser, `${server.address}/portal/${address}`, `${folder}/portal-${file.replace('.html', '')}`, mode, button);
    }
  }
  await server.close();
}
