import { buildPages } from '../../stories/portal/pages.js';
import { inEveryEngine, withBrowser } from '../drive/every-engine.js';
import type { Browser } from '../drive/tab.js';
import type { Engine } from '../run/engines.js';
import { Report } from '../visual/report.js';
import { checkManner, checkRefused } from './addresses.js';
import { checkWidget } from './every-widget.js';
import { checkFalseHeights } from './false-heights.js';
import { checkFixedHeight } from './fixed-height.js';
import { checkFollowing } from './following.js';
import { FRAMED } from './framed.js';
import { checkOpenAttributes } from './open-attributes.js';
import { startPortals, type Portals } from './portals.js';
import { checkLonely, checkOlder, checkWithoutScripts } from './without-widget.js';

const CHECKS: Readonly<Record<string, (browser: Browser, portals: Portals, report: Report) => Promise<void>>> = {
  'following the content': checkFollowing,
  'false heights': checkFalseHeights,
  'fixed height': checkFixedHeight,
  'refused addresses': checkRefused,
  'language, mode and theme': checkManner,
  'elements missing': checkLonely,
  'older browser': checkOlder,
};

const report = new Report();

async function runIn(engine: Engine, portals: Portals, own: Report): Promise<void> {
  await withBrowser(engine, { scripts: true }, async (browser) => {
    for (const widget of FRAMED) {
      const ofWidget = own.under(widget.name);
      await ofWidget.part('The frame', () => checkWidget(browser, portals, widget, ofWidget));
    }
    for (const [name, check] of Object.entries(CHECKS)) {
      const ofCheck = own.under(name);
      await ofCheck.part('The check', () => check(browser, portals, ofCheck));
    }
  });
  await withBrowser(engine, { scripts: false }, (browser) => own.part('Without scripts', () => checkWithoutScripts(browser, portals, own)));
  console.log(`${engine.name}: ${FRAMED.map(({ name }) => name).join(', ')}; ${Object.keys(CHECKS).join(', ')}, no scripts`);
}

await report.part('Frames', async () => {
  if (!buildPages()) throw new Error('The pages did not build.');
  checkOpenAttributes(report);
  const portals = await startPortals();
  await inEveryEngine(report, (engine, own) => runIn(engine, portals, own));
  await portals.close();
});
report.end();
