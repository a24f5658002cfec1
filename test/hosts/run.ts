import { PAGE_STEPS, build } from '../../packages/toolkit/src/cli/build.js';
import { startServer, type RunningServer } from '../../stories/portal/server.js';
import { inEveryEngine, withBrowser } from '../drive/every-engine.js';
import { tallyLine } from '../run/tally.js';
import { Report } from '../visual/report.js';
import { checkHost } from './check-host.js';
import { HOSTS, type Host } from './hosts.js';
import { WIDGETS, makePage, offerWidgets, policyOf, prepare } from './make-page.js';

/** A page that is served, with the name to tell it by. */
interface Served {
  readonly name: string;
  readonly server: RunningServer;
}

/** The hosts that `HOSTS` names, such as `plain-html,vue3`; all of them if it names none. */
function askedHosts(): readonly Host[] {
  const asked = process.env['HOSTS']?.split(',') ?? HOSTS.map(({ folder }) => folder);
  const names = new Set(HOSTS.map(({ folder }) => folder));
  const unknown = asked.filter((name) => !names.has(name));
  if (unknown.length > 0) throw new Error(`No such host: ${unknown.join(', ')}. There are ${[...names].join(', ')}.`);
  return HOSTS.filter(({ folder }) => asked.includes(folder));
}

async function serve(host: Host): Promise<Served> {
  const headers = { 'content-security-policy': policyOf(host), 'x-content-type-options': 'nosniff' };
  const server = await startServer({ folders: [makePage(host), WIDGETS], port: 0, headers });
  return { name: [host.folder, host.version].join(' ').trim(), server };
}

const report = new Report();

await report.part('Hosts', async () => {
  const hosts = askedHosts();
  if (!build(PAGE_STEPS, true)) throw new Error('The widgets did not build.');
  offerWidgets();
  for (const host of hosts) prepare(host);
  const pages = await Promise.all(hosts.map(serve));
  await inEveryEngine(report, (engine, own) =>
    withBrowser(engine, { scripts: true }, async (browser) => {
      for (const { name, server } of pages) {
        const before = { ...own.tally };
        await own.part(name, () => checkHost(browser, server.address, own.under(name)));
        const tally = { passed: own.tally.passed - before.passed, failed: own.tally.failed - before.failed };
        console.log(`${engine.name}, ${name}: ${tallyLine(tally)}`);
      }
    }),
  );
  for (const { server } of pages) await server.close();
});
report.end();
