import type { Browser } from 'playwright';
import { buildPages } from '../../stories/portal/pages.js';
import { launchChromium } from '../visual/chromium.js';
import { Report } from '../visual/report.js';
import { checkDownloads } from './downloads.js';
import { checkGauges } from './gauges.js';
import { checkManners } from './manners.js';
import { planPackage } from './package.js';
import { startPortal, checkStart } from './start.js';
import { checkSwitches } from './switches.js';
import { checkWithoutScripts } from './without-scripts.js';

const report = new Report();

async function run(browser: Browser): Promise<void> {
  if (!buildPages()) throw new Error('The demo portal did not build.');
  await report.part('npm start', () => checkStart(report));
  const server = await startPortal();
  const [address, data] = [`${server.address}/portal/`, planPackage()];
  await report.part('Gauges', () => checkGauges(browser, address, data, report));
  await report.part('Switches', () => checkSwitches(browser, address, report));
  await report.part('Downloads', () => checkDownloads(browser, address, report));
  await report.part('Manners', () => checkManners(browser, address, report));
  await report.part('Without scripts', () => checkWithoutScripts(browser, address, data, report));
  await server.close();
}

const browser = await launchChromium();
await report.part('Demo portal', () => run(browser));
await browser.close();
report.end();
