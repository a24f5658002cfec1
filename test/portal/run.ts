import { GOALS_PAGE } from '../../stories/portal/navigation.js';
import { buildPages } from '../../stories/portal/pages.js';
import { inEveryEngine, withBrowser } from '../drive/every-engine.js';
import type { Engine } from '../run/engines.js';
import { Report } from '../visual/report.js';
import { checkDownloads } from './downloads.js';
import { checkGauges } from './gauges.js';
import { checkLinks } from './links.js';
import { checkManners } from './manners.js';
import { planPackage } from './package.js';
import { checkPlanPages } from './plan-pages.js';
import { checkStart } from './start.js';
import { checkSwitches } from './switches.js';
import { startWatchedPortal } from './watched-portal.js';
import { checkWithoutBundle, checkWithoutScripts } from './without-scripts.js';

const report = new Report();

async function runIn(engine: Engine, address: string, lost: string, own: Report): Promise<void> {
  const data = planPackage();
  await withBrowser(engine, { scripts: true }, async (browser) => {
    await own.part('Gauges', () => checkGauges(browser, address, data, own));
    await own.part('Switches', () => checkSwitches(browser, address, own));
    await own.part('Downloads', () => checkDownloads(browser, address, own));
    await own.part('Manners', () => checkManners(browser, address, own));
    await own.part('Without the bundle', () => checkWithoutBundle(browser, lost, own));
  });
  await withBrowser(engine, { scripts: false }, (browser) =>
    own.part('Without scripts', () => checkWithoutScripts(browser, address, data, own)));
}

await report.part('Demo portal', async () => {
  if (!buildPages()) throw new Error('The demo portal did not build.');
  await report.part('npm start', () => checkStart(report));
  const { whole, withoutBundle } = await startWatchedPortal();
  const site = `${whole.address}/portal/`;
  await report.part('Links', () => checkLinks(site, report));
  const [address, lost] = [whole, withoutBundle].map((server) => `${server.address}/portal/${GOALS_PAGE}`);
  await inEveryEngine(report, async (engine, own) => {
    await runIn(engine, address ?? '', lost ?? '', own);
    await own.part('Pages of the plans', () => checkPlanPages(engine, site, own));
  });
  await Promise.all([whole.close(), withoutBundle.close()]);
});
report.end();
