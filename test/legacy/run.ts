import { writeFileSync } from 'node:fs';
import { buildPages } from '../../stories/portal/pages.js';
import { inEveryEngine } from '../drive/every-engine.js';
import { checkOffline } from '../offline/offline.js';
import { checkPortal } from '../portal/portal.js';
import { startWatchedPortal, type WatchedPortal } from '../portal/watched-portal.js';
import { bundledTests } from '../run/bundled-tests.js';
import { runElementTests } from '../run/element-tests.js';
import type { Engine } from '../run/engines.js';
import { OLD_LAYOUT } from '../run/old-layout.js';
import { tallyLine } from '../run/tally.js';
import { elementTests } from '../run/test-files.js';
import { Report } from '../visual/report.js';
import { checkPrintedDocument } from './smoke.js';
import { checkWithoutSheets } from './without-sheets.js';
import { oldChromium, OLD_VERSIONS, type OldVersion } from './old-chromium.js';

// The demo portal and the offline folder with the legacy script, and the tests of the elements, in real old Chromium.
// `VERSIONS=86,109` chooses among them, `ELEMENTS=86` those that run the tests of the elements.

/** No driver of today speaks its language. */
const UNDRIVEN = 80;

/** The module scripts of the build are written for this version and later ones; older ones get the legacy script. */
const MODULES_FROM = 91;
const OF_MODULES = 'test/embed/autoload.test.ts';

/** How many browsers run at the same time. */
const AT_ONCE = 2;

const PAGES = '.cache/legacy-portal';
const MODULE = /<script type="module" src="\.\.\/[^"]+"><\/script>/g;

function withLegacyScript(html: string): string {
  const without = html.replace(MODULE, '');
  if (without === html) return html;
  return without
    .replace('<head>', '<head><script src="/layout.js"></script>')
    .replace('</body>', '<script src="../ip-city-widgets.legacy.js"></script></body>');
}

function chosen(name: string): readonly OldVersion[] {
  const asked = process.env[name]?.split(',').map(Number);
  return OLD_VERSIONS.filter((version) => asked?.includes(version) ?? true);
}

function testsFor(version: OldVersion): string[] {
  return elementTests().filter((file) => version >= MODULES_FROM || file !== OF_MODULES);
}

const withElements = chosen('ELEMENTS');
const report = new Report();

async function checkElements(engine: Engine, version: OldVersion, own: Report): Promise<void> {
  const files = await bundledTests(testsFor(version), `chrome${version}`);
  for (const { skipped, ...tally } of await runElementTests(engine, files, true)) {
    own.add(tally);
    for (const name of skipped) console.log(`  not possible in Chromium ${version}: ${name}`);
  }
}

async function checkVersion(version: OldVersion, portal: WatchedPortal): Promise<void> {
  const own = new Report().under(`Chromium ${version}`);
  const engine = { name: 'chromium', executable: await oldChromium(version) } as const;
  if (version === UNDRIVEN) {
    await own.part('A gauge, as a browser that cannot be driven prints it', () => checkPrintedDocument(engine.executable, own));
  } else {
    await own.part('The run', () => checkPortal(engine, portal, own));
    await own.part('Offline folder', () => checkOffline(engine, own));
    if (withElements.includes(version)) await checkElements(engine, version, own);
  }
  report.add(own.tally);
  console.log(`Chromium ${version}: ${tallyLine(own.tally)}`);
}

await report.part('Old browsers', async () => {
  if (!buildPages()) throw new Error('The demo portal did not build.');
  const portal = await startWatchedPortal(withLegacyScript, PAGES);
  writeFileSync(`${PAGES}/layout.js`, OLD_LAYOUT);
  const waiting = [...chosen('VERSIONS')];
  const work = async (): Promise<void> => {
    for (let version = waiting.shift(); version; version = waiting.shift()) await checkVersion(version, portal);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await inEveryEngine(report, (engine, own) => checkWithoutSheets(engine, own.under('without adopted sheets')));
  await Promise.all([portal.whole.close(), portal.withoutBundle.close()]);
});
report.end();
