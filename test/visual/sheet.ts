import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright';
import { launchChromium } from './chromium.js';
import { WIDTHS } from './modes.js';
import { pageCode } from './page-code.js';
import { portalSheets } from './portal-sheets.js';
import { serveStorybook, stories, storyAddress, type Story } from './storybook.js';

const OUT = 'sheets';
/** Pixels that a sheet is wide at most; Chromium paints no more than 16384 at once. */
const SHEET_WIDTH = 2700;

interface SheetMode {
  readonly name: string;
  readonly attribute: string;
  readonly value: string;
  readonly ground: string;
  readonly ink: string;
}

const SHEET_MODES: readonly SheetMode[] = [
  { name: 'normal', attribute: '', value: '', ground: '#ffffff', ink: '#b3261e' },
  { name: 'red', attribute: 'data-ip-theme', value: 'red', ground: '#ffffff', ink: '#b3261e' },
  { name: 'newsroom', attribute: 'data-ip-theme', value: 'newsroom', ground: '#fffaf3', ink: '#b3261e' },
  { name: 'dark', attribute: 'data-ip-theme', value: 'dark', ground: '#0f1720', ink: '#ff8a80' },
  { name: 'elder', attribute: 'data-ip-mode', value: 'elder', ground: '#ffffff', ink: '#b3261e' },
  { name: 'forced-colors', attribute: '', value: '', ground: 'Canvas', ink: 'CanvasText' },
];

const STYLE = `body { position: relative; margin: 0; font: 14px sans-serif; }
p { position: absolute; margin: 0; overflow: hidden; white-space: nowrap; }
iframe { position: absolute; border: 0; outline: 1px dashed #b3261e55; }`;

async function widgetSheets(browser: Browser, address: string, title: string, own: readonly Story[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 12000 } });
  await page.goto(`${address}/project.json`);
  await page.setContent(`<!doctype html><html><head><style>${STYLE}</style></head><body></body></html>`);
  await page.evaluate(`globalThis.sheet = ${await pageCode('test/visual/sheet-page.ts')}; undefined`);
  const opened = own.map((story) => ({ name: story.name, address: storyAddress({ address }, story) }));
  await page.evaluate(`sheet.openStories(${JSON.stringify(opened)})`);
  const file = title.toLowerCase().replaceAll(' ', '-');
  for (const width of WIDTHS) {
    await page.evaluate(`sheet.setWidth(${width})`);
    for (const { name, attribute, value, ...look } of SHEET_MODES) {
      await page.emulateMedia({ forcedColors: name === 'forced-colors' ? 'active' : 'none' });
      await page.evaluate(`sheet.setMode(${JSON.stringify(attribute)}, ${JSON.stringify(value)}, ${JSON.stringify(look)})`);
      // Two passes: frames that come near the window only now draw themselves after the first.
      let size = { width: 0, height: 0 };
      for (let pass = 0; pass < 2; pass += 1) {
        await page.evaluate('sheet.still()');
        size = (await page.evaluate(`sheet.arrange(${width}, ${Math.max(1, Math.floor((SHEET_WIDTH - 40) / (width + 40)))})`)) as typeof size;
      }
      const path = `${OUT}/${file}-${name}-${width}.png`;
      await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: Math.min(size.width, SHEET_WIDTH), height: Math.min(size.height, 16000) } });
      console.log(path);
    }
  }
  await page.close();
}

const asked = process.argv[2];
const server = await serveStorybook();
const browser = await launchChromium();
mkdirSync(OUT, { recursive: true });
const titles = [...new Set(stories().map(({ title }) => title))].filter((title) => asked === undefined || title.toLowerCase().replaceAll(' ', '-').includes(asked));
for (const title of titles) await widgetSheets(browser, server.address, title, stories().filter((story) => story.title === title));
if (asked === undefined || asked === 'portal') await portalSheets(browser, OUT);
else if (titles.length === 0) {
  console.error(`No story is about “${asked}”. There are: ${[...new Set(stories().map(({ title }) => title))].join(', ')}, portal.`);
  process.exitCode = 1;
}
await browser.close();
await server.close();
