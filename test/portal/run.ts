import { buildPages } from '../../stories/portal/pages.js';
import { inEveryEngine } from '../drive/every-engine.js';
import { Report } from '../visual/report.js';
import { checkLinks } from './links.js';
import { checkPortal } from './portal.js';
import { checkStart } from './start.js';
import { startWatchedPortal } from './watched-portal.js';

const report = new Report();

await report.part('Demo portal', async () => {
  if (!buildPages()) throw new Error('The demo portal did not build.');
  await report.part('npm start', () => checkStart(report));
  const portal = await startWatchedPortal();
  await report.part('Links', () => checkLinks(`${portal.whole.address}/portal/`, report));
  await inEveryEngine(report, (engine, own) => checkPortal(engine, portal, own));
  await Promise.all([portal.whole.close(), portal.withoutBundle.close()]);
});
report.end();
