import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { checkConduct } from './conduct.js';
import { TABLE_BUTTON } from './every-widget.js';
import { addressOf, BOARD } from './framed.js';
import { hostPage } from './host-page.js';
import type { Portals } from './portals.js';

const TAG = 'ip-target-board';

/** Without the script of the host a frame keeps the height that its tag gives; its page scrolls, so that nothing is lost. */
export async function checkFixedHeight(browser: Browser, portals: Portals, report: Report): Promise<void> {
  portals.write('fixed.html', hostPage([{ src: addressOf(portals.framed, BOARD) }], false));
  const page = await openPage(browser, `${portals.host}/fixed.html`);
  const frame = page.frame(0);
  await frame.ask('turnsTo', TAG, '[part~=source]', true);
  await frame.ask('comes', 'html:not([data-bar-hidden])');
  await frame.press('partOf', TAG, TABLE_BUTTON);
  await frame.ask('turnsTo', TAG, 'table', true);
  const { window, content, scrolled } = await frame.ask('heights');
  report.holds('the frame keeps its height', window === 420, window);
  report.holds('what stands below is reached by scrolling', content > 420 && scrolled > 0, { content, scrolled });
  report.equal('a host that does not ask is told nothing', await page.ask('attributesOf', 'html', 'data-messages'), [null]);
  await checkConduct(page, 1, portals, report);
  await page.close();
}
