import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { askBuilder, choose } from './ask-builder.js';
import { checkConduct, openBuilder } from './pasted.js';
import type { Site } from './site.js';

const PICTURED = ['target-gauge', 'target-board', 'task-timeline', 'city-card', 'city-comparison'];
const TABLES = ['program-directory', 'data-notes'];
const PNG = '89504e470d0a1a0a';

function pressed(page: Page, words: string): Promise<{ name: string; bytes: Buffer }> {
  return page.tab.save(`[...document.querySelectorAll('#snippets button')].find(({ textContent }) => textContent.includes(${JSON.stringify(words)}))`);
}

/** The figure, pasted beside the file that was saved, shows the picture with its words and its credit. */
async function checkFigure(browser: Browser, site: Site, name: string, text: string, report: Report): Promise<void> {
  const page = await openPage(browser, site.strict + site.paste(name, text));
  const { width, height } = await askBuilder(page.tab, 'pictureSize');
  const stated = ['width', 'height'].map((side) => Number(new RegExp(`${side}="(\\d+)"`).exec(text)?.[1]));
  report.holds('the picture is shown in the proportions that the text states', width > 0 && Math.abs(width / height - (stated[0] ?? 0) / (stated[1] ?? 1)) < 0.01, { width, height, stated });
  const [alt] = await page.ask('attributesOf', 'figure img', 'alt');
  report.holds('the picture has words that stand for it', (alt ?? '').length > 20, alt);
  const credit = (await page.ask('textsOf', 'figcaption')).join('');
  report.holds('the credit names document and licence', credit.includes('来源：《') && credit.includes('CC BY 4.0'), credit);
  await checkConduct(page, site.strict, report);
  await page.close();
}

async function checkPicture(browser: Browser, site: Site, widget: string, report: Report): Promise<void> {
  const page = await openBuilder(browser, site.strict, widget);
  await choose(page, 'way', 'picture');
  for (const format of ['svg', 'png']) {
    await choose(page, 'format', format);
    const text = await askBuilder(page.tab, 'textWith', 'figure', ['<figure', `.${format}"`]);
    const { name, bytes } = await pressed(page, format.toUpperCase());
    report.holds(`${format}: the text names the file that is saved`, text.includes(`src="${name}"`), name);
    report.holds(`${format}: the file is what its name says`, format === 'png' ? bytes.toString('hex', 0, 8) === PNG : bytes.toString().startsWith('<svg'), bytes.toString('utf8', 0, 20));
    writeFileSync(join(site.folder, 'pasted', name), bytes);
    // One tab is open at a time: the builder comes back below.
    if (format === 'svg') report.equal('the inline text is the saved picture', await askBuilder(page.tab, 'textWith', 'inline', ['<svg']), bytes.toString().trim());
  }
  const shown = (await page.ask('attributesOf', '#ground canvas', 'aria-label')).join('');
  report.equal('the preview shows the picture and says what it shows', shown.replace(/\u00a0/g, ' '), (await askBuilder(page.tab, 'textWith', 'alt', [])).replace(/\u00a0/g, ' '));
  const figure = await askBuilder(page.tab, 'textWith', 'figure', ['.png"']);
  const inline = await askBuilder(page.tab, 'textWith', 'inline', ['<svg']);
  const caption = await askBuilder(page.tab, 'textWith', 'caption', ['来源：']);
  report.holds('the caption is that of the figure', figure.replace(/\s+/g, '').includes(caption.replace(/\s+/g, '')), { figure, caption });
  await checkConduct(page, site.strict, report.under('the builder'));
  await page.close();
  for (const format of ['svg', 'png']) {
    await checkFigure(browser, site, `figure-${widget}-${format}`, figure.replace(/\.png"/, `.${format}"`), report.under(format));
  }
  const pasted = await openPage(browser, site.strict + site.paste(`inline-${widget}`, inline));
  report.holds('the inline picture holds its words', (await askBuilder(pasted.tab, 'wordsInSvg')).includes('来源：'));
  await checkConduct(pasted, site.strict, report.under('inline'));
  await pasted.close();
}

/** Every widget with a picture gives one that stands in an empty page; the others say so. */
export async function checkPictures(browser: Browser, site: Site, report: Report): Promise<void> {
  for (const widget of browser.engine === 'chromium' ? PICTURED : PICTURED.slice(0, 1)) {
    const own = report.under(`${widget}: picture`);
    await own.part('The picture', () => checkPicture(browser, site, widget, own));
  }
  for (const widget of TABLES) {
    const page = await openBuilder(browser, site.strict, widget);
    await choose(page, 'way', 'picture');
    await page.ask('comes', '#snippets .remark');
    report.holds(`${widget}: the page says that there is no picture`, (await page.ask('textsOf', '#snippets .remark')).join('').includes('CSV'));
    report.equal(`${widget}: there is no text for a picture`, await page.ask('attributesOf', '#snippets textarea', 'id'), []);
    await page.close();
  }
}
