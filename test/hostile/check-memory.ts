import type { CDPSession } from 'playwright';
import { launchChromium } from '../visual/chromium.js';
import { pageCode } from '../visual/page-code.js';
import type { Report } from '../visual/report.js';

/** Operations of one round. Each round does the same, so that the first ones have drawn all that the last one draws. */
const OPERATIONS = 2000;
const ROUNDS_BEFORE = 2;

interface Counted {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of the JavaScript heap in use. */
  readonly heap: number;
}

async function count(session: CDPSession): Promise<Counted> {
  for (let turn = 0; turn < 4; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

/** A storm leaves no node, no listener and little memory behind, as Chromium alone can count them. */
export async function checkMemory(address: string, report: Report): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(`${address}/storm.html`);
  const session = await page.context().newCDPSession(page);
  await page.evaluate(`globalThis.stormCode = ${await pageCode('test/hostile/storm.ts')}; undefined`);
  const round = (): Promise<unknown> => page.evaluate(`stormCode.storm(1, ${OPERATIONS}).then(() => stormCode.calm())`);
  for (let done = 0; done < ROUNDS_BEFORE; done += 1) await round();
  const before = await count(session);
  await round();
  const after = await count(session);
  await browser.close();
  const more = { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners, heap: after.heap - before.heap };
  report.holds(`${OPERATIONS} operations leave less than four widgets of nodes behind`, more.nodes < 1000, more);
  report.holds(`${OPERATIONS} operations leave fewer than 10 listeners behind`, more.listeners < 10, more);
  report.holds(`${OPERATIONS} operations leave less than a megabyte behind`, more.heap < 1_000_000, more);
  console.log(`${OPERATIONS} operations: ${more.nodes} nodes, ${more.listeners} listeners, ${Math.round(more.heap / 1000)} kB more`);
}
