import type { Browser } from 'playwright';
import type { Report } from '../visual/report.js';
import { askBuilder } from './ask-builder.js';
import type { Site } from './site.js';

/** Where the tabulator leads, from the top of the page to the copy button. */
const PATH = [
  'skip', 'language', 'elder', 'widget=target-board', 'city', 'plan', 'theme=', 'lang=zh-Hans', 'mode', 'view', 'heading', 'width=100%', 'ground=plain', 'ground',
];

/** By keyboard alone a chart is chosen, seen and copied; the focus is seen wherever it is. */
export async function checkKeyboard(browser: Browser, site: Site, report: Report): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.strict}/embed.html`);
  await askBuilder(page, 'textWith', 'whole', ['<ip-target-gauge']);
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'ArrowDown']) await page.keyboard.press(key);
  await askBuilder(page, 'textWith', 'whole', ['<ip-target-board']);
  report.equal('an arrow chooses the next chart', await askBuilder(page, 'focused'), 'widget=target-board');

  await page.evaluate('document.activeElement.blur(); getSelection().removeAllRanges()');
  await page.reload();
  await askBuilder(page, 'previewDrawn', 'ip-target-board');
  const found: string[] = [];
  while (found.length < PATH.length) {
    await page.keyboard.press('Tab');
    found.push(await askBuilder(page, 'focused'));
  }
  report.equal('the tabulator follows the steps', found, PATH);

  await page.focus('input[name="way"]');
  await page.keyboard.press('ArrowRight');
  await askBuilder(page, 'textWith', 'whole', ['legacy.js']);
  const stops: string[] = [];
  while (stops.length < 8 && stops[stops.length - 1] !== 'copy') {
    await page.keyboard.press('Tab');
    stops.push(await askBuilder(page, 'focused'));
  }
  report.equal('from the way to the copy button there are three stops', stops, ['pin=live', 'base', 'copy']);
  await page.keyboard.press('Enter');
  const said = await askBuilder(page, 'said', '代码');
  report.holds('the copying is said', said.length > 0, said);
  report.equal('it is said aloud', await page.getAttribute('#said', 'role'), 'status');

  await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
  await page.focus('.skip');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  report.equal('the first link leads to the code', await askBuilder(page, 'focused'), 'way=legacy');
  await page.close();
}
