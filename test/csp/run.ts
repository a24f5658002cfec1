import { buildPages } from '../../stories/portal/pages.js';
import { startServer, STRICT_HEADERS } from '../../stories/portal/server.js';
import { inEveryEngine, withBrowser } from '../drive/every-engine.js';
import type { Engine } from '../run/engines.js';
import { Report } from '../visual/report.js';
import { checkThatViolationsAreFound } from './broken-page.js';
import { COPIES, writeCopies } from './copies.js';
import { checkComingAndGoing } from './coming-and-going.js';
import { checkEveryWidget, writeEveryWidget } from './every-widget.js';
import { checkRefused, checkUntyped, writeJsonManners } from './json-manners.js';
import { checkLeaks } from './leaks.js';
import { findNginx, NGINX_COMMAND, startNginx, type JsonManner } from './nginx.js';
import { STRICT_PAGES, checkStrictPage } from './strict-page.js';

const FOLDERS = ['test/csp/pages', COPIES, 'dist'];
const MANNERS: readonly JsonManner[] = ['typed', 'untyped', 403, 404];

const report = new Report();

/** The address of the strict site by its manner with JSON; without nginx there is one. */
interface Served {
  readonly addresses: ReadonlyMap<JsonManner, string>;
  readonly close: () => Promise<void>;
}

/** Serves the pages by nginx, as portals do, or by the server of the demo portal where there is none, and says so. */
async function serve(): Promise<Served> {
  const nginx = findNginx();
  if (nginx !== undefined) {
    const { addresses, close } = await startNginx(nginx, MANNERS.map((json) => ({ folders: FOLDERS, headers: STRICT_HEADERS, json })));
    return { addresses: new Map(MANNERS.map((json, place) => [json, addresses[place] ?? ''])), close };
  }
  console.log(`Not run: nginx is not installed, another server takes its place, and none refuses JSON. To install it: ${NGINX_COMMAND}`);
  if (process.env['ALL_ENGINES'] === '1') report.add({ passed: 0, failed: 1 });
  const { address, close } = await startServer({ folders: FOLDERS, port: 0, headers: STRICT_HEADERS });
  return { addresses: new Map([['typed', address]]), close };
}

async function runIn(engine: Engine, addresses: Served['addresses'], own: Report): Promise<void> {
  const address = addresses.get('typed') ?? '';
  await withBrowser(engine, { scripts: true }, async (browser) => {
    await own.part('A broken page', () => checkThatViolationsAreFound(browser, address, own));
    for (const strict of STRICT_PAGES) {
      const ofPage = own.under(strict.file);
      await own.part(strict.file, () => checkStrictPage(browser, address, strict, ofPage));
    }
    await own.part('Coming and going', () => checkComingAndGoing(browser, address, own));
    await own.part('Every widget', () => checkEveryWidget(browser, address, own.under('every widget')));
    for (const [json, of] of addresses) {
      if (json === 'untyped') await own.part('No type for JSON', () => checkUntyped(browser, of, own.under('no type for JSON')));
      if (typeof json === 'number') await own.part(`${json} for JSON`, () => checkRefused(browser, of, json, own.under(`${json} for JSON`)));
    }
  });
  if (engine.name === 'chromium') await own.part('Leaks', () => checkLeaks(address, own));
}

await report.part('Strict pages', async () => {
  if (!buildPages()) throw new Error('The pages did not build.');
  await writeCopies();
  writeEveryWidget(COPIES);
  writeJsonManners(COPIES);
  const served = await serve();
  await inEveryEngine(report, (engine, own) => runIn(engine, served.addresses, own));
  await served.close();
});
report.end();
