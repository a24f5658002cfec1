import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { TABLE_BUTTON } from './every-widget.js';
import { addressOf, GAUGE } from './framed.js';
import { hostPage } from './host-page.js';
import type { Portals } from './portals.js';

const TAG = 'ip-target-gauge';

/** A height that comes from another window, or from the frame after it was led to another origin, changes nothing. */
export async function checkFalseHeights(browser: Browser, portals: Portals, report: Report): Promise<void> {
  const liar = `${portals.stranger}/liar.html`;
  portals.write('false.html', hostPage([{ src: addressOf(portals.framed, GAUGE) }, { src: liar }], true));
  const page = await openPage(browser, `${portals.host}/false.html`);
  const frame = page.frame(0);
  await frame.ask('turnsTo', TAG, '[part~=source]', true);
  await frame.ask('fits');
  await page.ask('comes', 'html[data-lies="2"]');
  await page.tab.evaluate(`void postMessage({ type: 'iframe-resized', width: 1, height: 4321 }, '*')`);
  await page.ask('comes', 'html[data-lies="3"]');
  await frame.press('partOf', TAG, TABLE_BUTTON);
  await frame.ask('turnsTo', TAG, 'table', true);
  await frame.ask('fits');
  const { window: height } = await frame.ask('heights');
  await page.tab.evaluate(`void document.querySelector('iframe').contentWindow.location.replace(${JSON.stringify(liar)})`);
  await page.ask('comes', 'html[data-lies="5"]');
  await page.ask('rests', 'iframe');
  report.equal('the frame keeps the height that its own page told', (await page.ask('sizeOf', `iframe[src*="widget"]`)).height, height);
  const given = (await page.tab.evaluate('heights')) as string[];
  report.equal('no false height is ever given to a frame', given.filter((one) => one.startsWith('4321')), []);
  report.holds('true heights are', given.includes(`${height}px`), given);
  await page.close();
}
