import type { Browser } from 'playwright';
import { axeFaults } from './axe.js';
import { probe } from './modes.js';
import type { Report } from './report.js';

interface FailingPage {
  readonly statement: string;
  readonly body: string;
  readonly fault: RegExp;
}

const PAGES: readonly FailingPage[] = [
  {
    statement: 'Two labels in one place are reported',
    body: '<p style="position:absolute;top:20px;left:20px">35.9</p><p style="position:absolute;top:24px;left:30px">50</p>',
    fault: /“35\.9” and “50” overlap/,
  },
  {
    statement: 'Two drawn labels in one place are reported through a shadow root',
    body: '<div><template shadowrootmode="open"><svg width="200" height="60"><text x="10" y="30">2020 年底</text><text x="40" y="34">目标</text></svg></template></div>',
    fault: /“2020 年底” and “目标” overlap/,
  },
  {
    statement: 'A label that leaves its drawing is reported',
    body: '<svg width="60" height="40"><text x="30" y="20">知识产权</text></svg>',
    fault: /“知识产权” leaves svg at the end/,
  },
  {
    statement: 'A label on a mark is reported',
    body: '<svg width="200" height="60"><rect x="0" y="10" width="100" height="20" /><text x="10" y="26">目标</text></svg>',
    fault: /“目标” stands on a mark/,
  },
  {
    statement: 'A text wider than the window is reported',
    body: '<p style="white-space:nowrap">数字很长数字很长数字很长数字很长数字很长数字很长数字很长</p>',
    fault: /the page is \d+ px wide/,
  },
  {
    statement: 'A text wider than its box is reported',
    body: '<p style="white-space:nowrap;width:60px">数字很长数字很长</p>',
    fault: /“数字很长数字很长” leaves p at the end/,
  },
  {
    statement: 'A text too small to read is reported',
    body: '<p>目标 <b>50</b><span style="font-size:0.4em">件</span></p>',
    fault: /“件” is 6\.4 px high/,
  },
];

const SOUND = '<p>目标 <b>50</b> 件</p><p>2020 年底为 35.9 件</p><div style="overflow-x:auto"><p style="width:900px">表格可以横向滚动</p></div>';

/** Shows the tests pages with known faults, so that a test that finds nothing is known to look. */
export async function checkThatFaultsAreFound(browser: Browser, report: Report): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 280, height: 400 } });
  for (const { statement, body, fault } of PAGES) {
    await page.setContent(`<!doctype html><html lang="zh-Hans"><body>${body}</body></html>`);
    const faults = await probe(page, 'geometryFaults');
    report.holds(statement, faults.some((line) => fault.test(line)), faults);
  }
  await page.setContent(`<!doctype html><html lang="zh-Hans"><body>${SOUND}</body></html>`);
  report.check('A sound page is not reported', await probe(page, 'geometryFaults'));
  report.equal('Its texts are looked at', await probe(page, 'textCount'), 5);
  await page.setContent('<!doctype html><html lang="zh-Hans"><title>x</title><body><main><h1>x</h1><img src="data:,"></main></body></html>');
  report.holds('A picture without a text is reported by axe', (await axeFaults(page)).some((line) => line.startsWith('image-alt')));
  await page.close();
}
