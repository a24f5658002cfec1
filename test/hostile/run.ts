import { buildPages } from '../../stories/portal/pages.js';
import { startServer, STRICT_HEADERS } from '../../stories/portal/server.js';
import { inEveryEngine, withBrowser } from '../drive/every-engine.js';
import type { Engine } from '../run/engines.js';
import { Report } from '../visual/report.js';
import { checkAgainstCalm, readPage, type Visit, type Visited } from './check-page.js';
import { checkMemory } from './check-memory.js';
import { checkStorm } from './check-storm.js';
import { GBK_PAGES } from './gbk-pages.js';
import { HOSTILE_PAGES } from './hostile-pages.js';
import { startOldServer } from './old-server.js';
import { WRITTEN, writePages } from './write-pages.js';

const report = new Report();

async function runIn(engine: Engine, address: string, visits: readonly Visit[], own: Report): Promise<void> {
  await withBrowser(engine, { scripts: true }, async (browser) => {
    const visited: Visited[] = [];
    for (const visit of visits) {
      const ofPage = own.under(visit.says);
      await ofPage.part('The page', async () => void visited.push({ ...visit, readings: await readPage(browser, visit, ofPage) }));
    }
    await own.part('A calm page', () => checkAgainstCalm(browser, `${address}/calm.html`, visited, own));
    await own.part('A storm', () => checkStorm(browser, address, own));
  });
  if (engine.name === 'chromium') await own.part('Memory', () => checkMemory(address, own));
}

await report.part('Hostile pages', async () => {
  if (!buildPages()) throw new Error('The pages did not build.');
  writePages();
  const server = await startServer({ folders: ['test/hostile/pages', WRITTEN, 'dist'], port: 0, headers: STRICT_HEADERS });
  const old = await startOldServer(server.address, Object.fromEntries(GBK_PAGES.map(({ path, source }) => [path, source])));
  const visits = [
    ...HOSTILE_PAGES.map((page): Visit => ({ ...page, url: `${server.address}/${page.name}.html` })),
    ...GBK_PAGES.map(({ path, says }): Visit => ({ says, url: `${old.address}${path}` })),
  ];
  await inEveryEngine(report, (engine, own) => runIn(engine, server.address, visits, own));
  await old.close();
  await server.close();
});
report.end();
