import { buildPages } from '../../stories/portal/pages.js';
import { startServer, STRICT_HEADERS } from '../../stories/portal/server.js';
import { inEveryEngine, withBrowser } from '../drive/every-engine.js';
import type { Engine } from '../run/engines.js';
import { Report } from '../visual/report.js';
import { checkThatViolationsAreFound } from './broken-page.js';
import { COPIES, writeCopies } from './copies.js';
import { checkComingAndGoing } from './coming-and-going.js';
import { checkLeaks } from './leaks.js';
import { STRICT_PAGES, checkStrictPage } from './strict-page.js';

const report = new Report();

async function runIn(engine: Engine, address: string, own: Report): Promise<void> {
  await withBrowser(engine, { scripts: true }, async (browser) => {
    await own.part('A broken page', () => checkThatViolationsAreFound(browser, address, own));
    for (const strict of STRICT_PAGES) {
      const ofPage = own.under(strict.file);
      await own.part(strict.file, () => checkStrictPage(browser, address, strict, ofPage));
    }
    await own.part('Coming and going', () => checkComingAndGoing(browser, address, own));
  });
  if (engine.name === 'chromium') await own.part('Leaks', () => checkLeaks(address, own));
}

await report.part('Strict pages', async () => {
  if (!buildPages()) throw new Error('The pages did not build.');
  await writeCopies();
  const server = await startServer({ folders: ['test/csp/pages', COPIES, 'dist'], port: 0, headers: STRICT_HEADERS });
  await inEveryEngine(report, (engine, own) => runIn(engine, server.address, own));
  await server.close();
});
report.end();
