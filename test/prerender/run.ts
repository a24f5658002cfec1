import { buildPages } from '../../stories/portal/pages.js';
import { startServer, STRICT_HEADERS } from '../../stories/portal/server.js';
import { inEveryEngine, withBrowser } from '../drive/every-engine.js';
import type { Engine } from '../run/engines.js';
import { planPackages } from '../portal/package.js';
import { Report } from '../visual/report.js';
import { PAGES, PLAIN_PAGES, writePages } from './pages.js';
import { checkShifts } from './shifts.js';
import { checkWithoutScripts } from './without-scripts.js';

const report = new Report();

async function runIn(engine: Engine, address: string, own: Report): Promise<void> {
  await withBrowser(engine, { scripts: false }, async (browser) => {
    for (const plain of PLAIN_PAGES) {
      const ofPage = own.under(plain.tag);
      await own.part(plain.tag, () => checkWithoutScripts(browser, address, plain, planPackages(), ofPage));
    }
  });
  if (engine.name === 'chromium') await own.part('Layout shift', () => checkShifts(address, own));
}

await report.part('Pages written ahead', async () => {
  if (!buildPages()) throw new Error('The pages did not build.');
  await writePages();
  const server = await startServer({ folders: [PAGES, 'packages/embed/src/prerender', 'dist'], port: 0, headers: STRICT_HEADERS });
  await inEveryEngine(report, (engine, own) => runIn(engine, server.address, own));
  await server.close();
});
report.end();
