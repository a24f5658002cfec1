import { openPage, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { checkConduct } from './conduct.js';
import { addressOf, CARD, GAUGE } from './framed.js';
import { hostPage } from './host-page.js';
import type { Portals } from './portals.js';

/** A frame shows a widget in full, and is as high as its page. */
async function checkSized(page: Page, place: number, tag: string, report: Report): Promise<void> {
  const frame = page.frame(place);
  await page.ask('scrollToEnd', 'iframe', place);
  await frame.ask('turnsTo', tag, '[part~=source]', true);
  await frame.ask('fits');
  await page.ask('rests', 'iframe');
  const { window, content } = await frame.ask('heights');
  report.holds('it is as high as its page', window >= content && window < content + 1, { window, content });
}

/** Frames that are there, that come later, that change their address, that stood in a closed tab: each has its height. */
export async function checkFollowing(browser: Browser, portals: Portals, report: Report): Promise<void> {
  const [gauge, card] = [addressOf(portals.framed, GAUGE), addressOf(portals.framed, CARD)];
  portals.write('following.html', hostPage([
    { src: gauge, attributes: 'id="boxed" class="boxed"' },
    { src: addressOf(portals.host, GAUGE) },
    { src: gauge, attributes: 'id="closed" hidden' },
    { src: `${portals.host}/other/frame.html`, attributes: 'id="other"' },
  ], true));
  const page = await openPage(browser, `${portals.host}/following.html`);
  await checkSized(page, 0, 'ip-target-gauge', report.under('A frame whose border is part of its height'));
  await checkSized(page, 1, 'ip-target-gauge', report.under('A frame of the same origin'));
  await page.tab.evaluate(`void document.getElementById('closed').removeAttribute('hidden')`);
  await checkSized(page, 2, 'ip-target-gauge', report.under('A frame in a tab that opens'));
  await page.ask('leadTo', '#boxed', card);
  await checkSized(page, 0, 'ip-city-card', report.under('A frame that changes its address'));
  await page.tab.evaluate(`void document.querySelector('main').append(Object.assign(document.createElement('iframe'), { src: ${JSON.stringify(gauge)}, title: 'later' }))`);
  await checkSized(page, 4, 'ip-target-gauge', report.under('A frame that comes later'));
  report.equal('a page of the same name, but of somebody else, keeps its height', (await page.ask('sizeOf', '#other')).height, 420);
  await checkConduct(page, 5, portals, report);
  await page.close();
}
