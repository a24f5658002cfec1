import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { gaugeOf, openPortal, PATENTS } from './gauges.js';

/** CSV, SVG and PNG of a gauge hold what the gauge shows. */
export async function checkDownloads(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await openPortal(browser, address);
  const gauge = gaugeOf(PATENTS);
  await page.press('buttonOf', gauge, '下载');
  await page.ask('turnsTo', gauge, '[part~=alt]', true);
  const csv = await page.save('buttonOf', gauge, 'CSV');
  const svg = await page.save('buttonOf', gauge, 'SVG');
  const png = await page.save('buttonOf', gauge, 'PNG');
  await page.close();

  report.equal('The files are named after the goal', [csv, svg, png].map(({ name }) => name), ['csv', 'svg', 'png'].map((ending) => `${PATENTS}.${ending}`));
  report.equal('The CSV begins with a byte order mark', [...csv.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const text = csv.bytes.toString('utf8');
  report.holds('The CSV has the start of 35.9 and the goal of 50 件', /35\.9/.test(text) && /50,件/.test(text) && /\r\n$/.test(text), text);
  report.holds('The CSV does not have 82.86', !text.includes('82.86'), text);
  const drawing = svg.bytes.toString('utf8');
  report.holds('The SVG holds title, figures and source in Chinese', ['万人高价值发明专利拥有量', '35.9', '50', '来源', '2021'].every((word) => drawing.includes(word)), drawing.slice(0, 400));
  report.holds('The SVG needs nothing from elsewhere', !/<script|<foreignObject|href=|url\(/i.test(drawing), drawing.slice(0, 400));

  const blank = await openPage(browser, 'about:blank');
  report.equal('The SVG is well-formed', await blank.ask('faultsIn', drawing), '');
  const picture = await blank.ask('readPicture', png.bytes.toString('base64'));
  report.holds('The PNG is a picture of at least 600 px with something drawn', picture.width >= 600 && picture.inked > 0.01 && picture.inked < 0.5, picture);
  await blank.close();
}
