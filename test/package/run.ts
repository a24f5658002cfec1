import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_STEPS, build } from '../../packages/toolkit/src/cli/build.js';
import { STRICT_HEADERS, startServer } from '../../stories/portal/server.js';
import { inEveryEngine, withBrowser } from '../drive/every-engine.js';
import { Report } from '../visual/report.js';
import { checkFrozen, writeFrozenPages } from './frozen.js';
import { buildConsumer, checkConsumer, checkPackage } from './npm.js';
import { checkThemes, writeThemePages } from './themes.js';

const report = new Report();
const folder = mkdtempSync(join(tmpdir(), 'package-'));

await report.part('The build', async () => {
  const steps = ALL_STEPS.filter(({ leaves }) => leaves.length > 0);
  if (!build(steps, true)) throw new Error('The build failed.');
});
await report.part('The npm package', () => checkPackage(report.under('npm')));
await report.part('In browsers', async () => {
  writeFrozenPages(folder);
  writeThemePages(folder);
  const bundled = await buildConsumer(folder, report.under('npm'));
  const server = await startServer({ folders: [folder, bundled], port: 0, headers: STRICT_HEADERS });
  await inEveryEngine(report, (engine, own) =>
    withBrowser(engine, { scripts: true }, async (browser) => {
      await own.part('Frozen snippets', () => checkFrozen(browser, server.address, own));
      await own.part('npm', () => checkConsumer(browser, server.address, own));
      await own.part('Themes', () => checkThemes(browser, server.address, own));
    }),
  );
  await server.close();
});
rmSync(folder, { recursive: true, force: true });
report.end();
