import type { Browser, BrowserContext } from 'playwright';
import type { Report } from '../visual/report.js';
import { askBuilder } from './ask-builder.js';
import type { Site } from './site.js';

/** A name that is this machine's own for one browser, and no secure place: there pages have no clipboard. */
export const PLAIN_HOST = 'intranet.test';

async function checkWithClipboard(context: BrowserContext, site: Site, report: Report): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.strict });
  const page = await context.newPage();
  await page.goto(`${site.strict}/embed.html?embed-way=div`);
  for (const [name, words] of [['box', 'class="ip-widget"'], ['template', 'autoload.js']] as const) {
    const text = await askBuilder(page, 'textWith', name, [words]);
    await page.click(`#text-${name} >> xpath=.. >> .copy`);
    await askBuilder(page, 'said', '已复制');
    report.equal(`${name}: what is copied is what is shown, to the byte`, await page.evaluate('navigator.clipboard.readText()'), text);
  }
  await page.goto(`${site.strict}/embed.html?embed-way=picture`);
  await page.click('text=复制图片');
  await askBuilder(page, 'said', '已复制：图片');
  report.equal('a picture is copied as one', await page.evaluate('navigator.clipboard.read().then(([one]) => one.types.join())'), 'image/png');
  await page.close();
}

async function checkWithoutClipboard(context: BrowserContext, site: Site, report: Report): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${site.strict.replace('localhost', PLAIN_HOST)}/embed.html`);
  const text = await askBuilder(page, 'textWith', 'whole', ['<ip-target-gauge']);
  report.equal('a plain address has no clipboard', await page.evaluate("'clipboard' in navigator"), false);
  await page.click('.copy');
  const said = await askBuilder(page, 'said', '代码');
  report.holds('the page says that it was copied, or how to copy it', /已复制|Ctrl\+C/.test(said), said);
  report.equal('the text is selected', await askBuilder(page, 'selected'), text);
  // Copied by hand: the keys go through whatever the page's own try did.
  await page.keyboard.press('Control+c');
  await page.evaluate("document.body.prepend(document.createElement('textarea')); document.querySelector('textarea').focus()");
  await page.keyboard.press('Control+v');
  report.equal('the text arrives where it is pasted', await page.evaluate("document.querySelector('textarea').value"), text);
  await page.close();
}

/** What is shown is what is copied, with a clipboard and without one. */
export async function checkCopying(browser: Browser, site: Site, report: Report): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  await report.part('With a clipboard', () => checkWithClipboard(context, site, report));
  await report.part('Without a clipboard', () => checkWithoutClipboard(context, site, report));
  await context.close();
}
