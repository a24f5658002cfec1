import type { CDPSession } from 'playwright';
import { launchChromium } from '../visual/chromium.js';
import { pageCode } from '../visual/page-code.js';
import type { Report } from '../visual/report.js';

/** How often a gauge comes and goes. */
export const CYCLES = 50;

interface Counted {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of the JavaScript heap in use. */
  readonly heap: number;
}

async function count(session: CDPSession): Promise<Counted> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { metrics } = await session.send('Performance.getMetrics');
  return { nodes, listeners: jsEventListeners, heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0 };
}

/** A gauge that comes and goes fifty times leaves no node, no listener and little memory behind, as Chromium alone can count them. */
export async function checkLeaks(address: string, report: Report): Promise<void> {
  const browser = await launchChromium();
  const code = await pageCode('test/csp/cycles.ts');
  for (const place of ['kept', 'inside', 'alone'] as const) {
    const page = await browser.newPage();
    await page.goto(`${address}/empty.html`);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const cycle = (times: number): Promise<unknown> => page.evaluate(`(globalThis.cycles ??= ${code}).cycle('${place}', ${times})`);
    await cycle(10);
    const before = await count(session);
    await cycle(CYCLES);
    const after = await count(session);
    if (place === 'kept') {
      report.holds('Gauges that a page keeps are counted', after.nodes - before.nodes > CYCLES, { before, after });
      await page.close();
      continue;
    }
    const where = place === 'inside' ? 'inside <ip-data>' : 'with a src of its own';
    report.holds(`${CYCLES} gauges ${where} leave no node behind`, after.nodes - before.nodes < CYCLES / 10, { before, after });
    report.holds(`${CYCLES} gauges ${where} leave no listener behind`, after.listeners - before.listeners < CYCLES / 10, { before, after });
    report.holds(`${CYCLES} gauges ${where} leave less than a megabyte behind`, after.heap - before.heap < 1_000_000, { before, after });
    console.log(`${CYCLES} gauges ${where}: ${after.nodes - before.nodes} nodes, ${after.listeners - before.listeners} listeners, ${Math.round((after.heap - before.heap) / 1000)} kB more`);
    await page.close();
  }
  await browser.close();
}
