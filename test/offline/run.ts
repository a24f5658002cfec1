import { build, PAGE_STEPS } from '../../packages/toolkit/src/cli/build.js';
import { inEveryEngine } from '../drive/every-engine.js';
import { Report } from '../visual/report.js';
import { checkOffline } from './offline.js';

const report = new Report();

await report.part('Offline folder', async () => {
  if (!build(PAGE_STEPS, true)) throw new Error('The offline folder did not build.');
  await inEveryEngine(report, checkOffline);
});
report.end();
