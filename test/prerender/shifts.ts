import type { Browser, Page } from 'playwright';
import { launchChromium } from '../visual/chromium.js';
import { pageCode } from '../visual/page-code.js';
import type { Report } from '../visual/report.js';
import type { LayoutShift } from './layout-shift.js';
import { PLAIN_PAGES, type PlainPage } from './pages.js';

const WIDTHS = [320, 1280];
const HEIGHT = 900;

/** Widgets whose slot must fit in every width, so that not all are excused. */
const FITTING = ['ip-target-gauge', 'ip-city-card', 'ip-program-directory'];

interface Arrived {
  readonly shift: LayoutShift;
  /** How far what follows the widget has moved, in pixels. */
  readonly moved: number;
  readonly slot: number;
  readonly own: number;
}

const code = await pageCode('test/prerender/layout-shift.ts');

async function inPage<Value>(page: Page, call: string): Promise<Value> {
  return (await page.evaluate(`${code}.${call}`)) as Value;
}

async function opened(browser: Browser, address: string, width: number, scripts: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: HEIGHT }, javaScriptEnabled: scripts, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function arrived(browser: Browser, address: string, { tag }: PlainPage, width: number): Promise<Arrived> {
  const plain = await opened(browser, `${address}/${tag}.html`, width, false);
  const before = await inPage<number>(plain, 'placeAfter()');
  const slot = Number(await plain.evaluate(`document.querySelector('${tag} > .ip-plain').offsetHeight`));
  await plain.context().close();
  const page = await opened(browser, `${address}/${tag}.html`, width, true);
  await page.locator(`${tag} [part=source]`).filter({ hasText: /\S/ }).waitFor();
  const moved = Math.round(((await inPage<number>(page, 'placeAfter()')) - before) * 10) / 10;
  const own = await inPage<number>(page, `ownHeight('${tag}')`);
  const shift = await inPage<LayoutShift>(page, 'layoutShift()');
  await page.context().close();
  return { shift, moved, slot, own };
}

/** When the script comes nothing moves where the slot is as high as what is drawn; what moves elsewhere is printed. */
export async function checkShifts(address: string, report: Report): Promise<void> {
  const browser = await launchChromium();
  try {
    for (const width of WIDTHS) {
      for (const plain of PLAIN_PAGES) {
        const { shift, moved, slot, own } = await arrived(browser, address, plain, width);
        const isFitting = slot >= own;
        console.log(`  ${width} px ${plain.tag}: slot ${slot} px, drawn ${own} px, ${isFitting ? 'fits' : 'does not fit'}; layout shift ${shift.page.toFixed(4)}, within the widget ${shift.inside.toFixed(4)}, what follows moved ${moved} px`);
        const place = `${plain.tag} at ${width} px`;
        if (FITTING.includes(plain.tag)) report.holds(`The slot of ${place} fits`, isFitting, { slot, own });
        if (isFitting) report.equal(`Nothing moves when ${place} comes`, shift.page, 0);
        if (isFitting) report.holds(`What follows ${place} stays`, Math.abs(moved) < 3, moved);
      }
    }
  } finally {
    await browser.close();
  }
}
