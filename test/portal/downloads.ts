import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright';
import type { Report } from '../visual/report.js';
import { openPortal, PATENTS } from './gauges.js';

async function save(page: Page, gauge: Locator, name: string | RegExp): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const button = gauge.getByRole('button', { name });
  if (!(await button.isVisible())) await gauge.getByRole('button', { name: '下载' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Width and height of a PNG, and the share of its pixels that are not ground, as a browser reads them. */
async function readPicture(browser: Browser, bytes: Buffer): Promise<{ width: number; height: number; inked: number }> {
  const page = await browser.newPage();
  const read = await page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(data)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let inked = 0;
    for (let place = 0; place < pixels.length; place += 4) if ((pixels[place] ?? 255) < 200) inked += 1;
    return { width: image.width, height: image.height, inked: inked / (image.width * image.height) };
  }, `data:image/png;base64,${bytes.toString('base64')}`);
  await page.close();
  return read;
}

/** What a browser finds wrong with an SVG; empty if it is well-formed. */
async function faultsIn(browser: Browser, svg: string): Promise<string> {
  const page = await browser.newPage();
  const found = await page.evaluate((source) => new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror')?.textContent ?? '', svg);
  await page.close();
  return found;
}

/** CSV, SVG and PNG of a gauge hold what the gauge shows. */
export async function checkDownloads(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await openPortal(browser, address);
  const gauge = page.locator(`ip-data ip-target-gauge[target="${PATENTS}"]`);

  const csv = await save(page, gauge, 'CSV');
  report.equal('The CSV is named after the goal', csv.file, `${PATENTS}.csv`);
  report.equal('The CSV begins with a byte order mark', [...csv.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const text = csv.bytes.toString('utf8');
  report.holds('The CSV has the start of 35.9 and the goal of 50 件', /35\.9/.test(text) && /50,件/.test(text) && /\r\n$/.test(text), text);
  report.holds('The CSV does not have 82.86', !text.includes('82.86'), text);

  const svg = await save(page, gauge, /SVG/);
  const drawing = svg.bytes.toString('utf8');
  report.equal('The SVG is named after the goal', svg.file, `${PATENTS}.svg`);
  report.holds('The SVG holds title, figures and source in Chinese', ['万人高价值发明专利拥有量', '35.9', '50', '来源', '2021'].every((word) => drawing.includes(word)), drawing.slice(0, 400));
  report.holds('The SVG needs nothing from elsewhere', !/<script|<foreignObject|href=|url\(/i.test(drawing), drawing.slice(0, 400));
  const parsed = await faultsIn(browser, drawing);
  report.equal('The SVG is well-formed', parsed, '');

  const png = await save(page, gauge, /PNG/);
  report.equal('The PNG is named after the goal', png.file, `${PATENTS}.png`);
  const picture = await readPicture(browser, png.bytes);
  report.holds('The PNG is a picture of at least 600 px with something drawn', picture.width >= 600 && picture.inked > 0.01 && picture.inked < 0.5, picture);
  await page.close();
}
