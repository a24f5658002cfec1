import { GOALS_PAGE } from '../../stories/portal/navigation.js';
import { withBrowser } from '../drive/every-engine.js';
import type { Engine } from '../run/engines.js';
import type { Report } from '../visual/report.js';
import { checkDownloads } from './downloads.js';
import { checkGauges } from './gauges.js';
import { checkManners } from './manners.js';
import { planPackage } from './package.js';
import { checkPlanPages } from './plan-pages.js';
import { checkSwitches } from './switches.js';
import type { WatchedPortal } from './watched-portal.js';
import { checkWithoutBundle, checkWithoutScripts } from './without-scripts.js';

/** Every page of the demo portal in one browser: with scripts, without ours, without any. */
export async function checkPortal(engine: Engine, { whole, withoutBundle }: WatchedPortal, report: Report): Promise<void> {
  const data = planPackage();
  const site = `${whole.address}/portal/`;
  const goals = site + GOALS_PAGE;
  await withBrowser(engine, { scripts: true }, async (browser) => {
    await report.part('Gauges', () => checkGauges(browser, goals, data, report));
    await report.part('Switches', () => checkSwitches(browser, goals, report));
    await report.part('Downloads', () => checkDownloads(browser, goals, report));
    await report.part('Manners', () => checkManners(browser, goals, report));
    await report.part('Without the bundle', () => checkWithoutBundle(browser, `${withoutBundle.address}/portal/${GOALS_PAGE}`, report));
  });
  await withBrowser(engine, { scripts: false }, (browser) =>
    report.part('Without scripts', () => checkWithoutScripts(browser, goals, data, report)));
  await report.part('Pages of the plans', () => checkPlanPages(engine, site, report));
}
