import { writeFileSync } from 'node:fs';
import { withBrowser } from '../drive/every-engine.js';
import { openPage, type Page } from '../drive/page.js';
import { checkGauges, gaugeOf, PATENTS } from '../portal/gauges.js';
import { planPackage } from '../portal/package.js';
import { startWatchedPortal } from '../portal/watched-portal.js';
import { GOALS_PAGE } from '../../stories/portal/navigation.js';
import type { Engine } from '../run/engines.js';
import type { Report } from '../visual/report.js';

const PAGES = '.cache/portal-without-sheets';

/** What Firefox before 101 and Safari before 16.4 lack, none of which is to be had here: the rest of the browser is today's. */
const WITHOUT = `delete Document.prototype.adoptedStyleSheets;
delete ShadowRoot.prototype.adoptedStyleSheets;
delete CSSStyleSheet.prototype.replace;`;

const QUIET = 'rgb(89, 99, 110)';

/** The colour of a gauge's second line once its rules have come, or what it has after ten seconds. */
async function quiet(page: Page): Promise<string> {
  const started = Date.now();
  for (;;) {
    const { color } = await page.ask('lookOf', gaugeOf(PATENTS), '[part~=subtitle] > *');
    if (color === QUIET || Date.now() - started > 10_000) return color;
  }
}

/** The gauges of the demo portal in a browser that has no style sheets to adopt: styled all the same, under the strict policy. */
export async function checkWithoutSheets(engine: Engine, report: Report): Promise<void> {
  const lacking = (html: string): string => html.replace('<head>', '<head><script src="/without.js"></script>');
  const portal = await startWatchedPortal(lacking, PAGES);
  writeFileSync(`${PAGES}/without.js`, WITHOUT);
  const address = `${portal.whole.address}/portal/${GOALS_PAGE}`;
  await withBrowser(engine, { scripts: true }, async (browser) => {
    const page = await openPage(browser, address);
    await page.ask('allShow', gaugeOf(PATENTS), '[part~=title]');
    report.equal('No style sheet is adopted', await page.tab.evaluate(`'adoptedStyleSheets' in document`), false);
    report.equal('The second line of a gauge turns quiet', await quiet(page), QUIET);
    await page.close();
    await report.part('Gauges', () => checkGauges(browser, address, planPackage(), report));
  });
  await Promise.all([portal.whole.close(), portal.withoutBundle.close()]);
}
