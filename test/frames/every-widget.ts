import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { checkConduct } from './conduct.js';
import { addressOf, type FramedWidget } from './framed.js';
import { hostPage } from './host-page.js';
import type { Portals } from './portals.js';

/** The button that shows the table, there and back. */
export const TABLE_BUTTON = '[part~=actions] [aria-pressed]';

/** A widget in a frame of another origin shows its figure, and the height of the frame follows its table. */
export async function checkWidget(browser: Browser, portals: Portals, widget: FramedWidget, report: Report): Promise<void> {
  const [file, tag] = [`${widget.name}.html`, `ip-${widget.name}`];
  portals.write(file, hostPage([{ src: addressOf(portals.framed, widget) }], true));
  const page = await openPage(browser, `${portals.host}/${file}`);
  const frame = page.frame(0);
  const height = async (): Promise<number> => {
    await page.ask('rests', 'iframe');
    await frame.ask('fits');
    return (await frame.ask('heights')).window;
  };
  const turnTable = async (isThere: boolean): Promise<number> => {
    // Drivers do not scroll the page around a frame of another origin.
    await page.ask('scrollToEnd', 'iframe', 0);
    await frame.press('partOf', tag, TABLE_BUTTON);
    await frame.ask('turnsTo', tag, 'table', isThere);
    return height();
  };
  await frame.ask('says', tag, widget.shows);
  await frame.ask('turnsTo', tag, '[part~=source]', true);
  const before = await height();
  report.holds('the frame is as high as the widget', Math.abs((await page.ask('sizeOf', 'iframe')).height - before) < 1, before);
  const opened = await turnTable(true);
  report.holds('the height follows the table', opened !== before, { before, opened });
  const closed = await turnTable(false);
  report.holds('the height follows the table as it goes', closed !== opened, { opened, closed });
  await frame.ask('comes', 'html[data-bar-hidden]');
  await checkConduct(page, 1, portals, report);
  await page.close();
}
