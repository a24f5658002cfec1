import { ENGINE_NAMES, engines, type Engine } from '../run/engines.js';
import { tallyLine } from '../run/tally.js';
import { Report } from '../visual/report.js';
import { startChromium } from './chromium.js';
import { startFirefox } from './firefox.js';
import { UNTOLD, type Browser, type BrowserOptions } from './tab.js';
import { startWebKit } from './webkit.js';

function start(engine: Engine, options: BrowserOptions): Promise<Browser> {
  switch (engine.name) {
    case 'chromium':
      return startChromium(engine, options);
    case 'firefox':
      return startFirefox(engine, options);
    case 'webkit':
      return startWebKit(engine, options);
  }
}

/** Starts a browser, hands it over, and ends it in every case. */
export async function withBrowser(engine: Engine, options: BrowserOptions, run: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await start(engine, options);
  try {
    await run(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Runs a check in each installed engine, all at the same time, and names those that are missing. `ENGINES` chooses
 * among them; with `ALL_ENGINES=1` a missing engine counts as failed, and so does having none.
 */
export async function inEveryEngine(report: Report, run: (engine: Engine, report: Report) => Promise<void>): Promise<void> {
  const asked = process.env['ENGINES']?.split(',');
  const isAll = process.env['ALL_ENGINES'] === '1';
  const { found, missing } = engines(ENGINE_NAMES.filter((name) => asked?.includes(name) ?? true), isAll);
  const done = await Promise.all(found.map(async (engine) => {
    const own = new Report().under(engine.name);
    const started = Date.now();
    await own.part('The run', () => run(engine, own));
    return { name: engine.name, tally: own.tally, seconds: Math.round((Date.now() - started) / 1000) };
  }));
  for (const { name, tally, seconds } of done) {
    report.add(tally);
    console.log(`${name}: ${tallyLine(tally)} in ${seconds} s`);
    if (UNTOLD[name].length > 0) console.log(`  not told by ${name}, seen in Chromium alone: ${UNTOLD[name].join(', ')}`);
  }
  for (const { name, command } of missing) {
    console.log(`Not run: ${name} is not installed. To install it: ${command}`);
    if (isAll) report.add({ passed: 0, failed: 1 });
  }
  if (found.length === 0 && !isAll) report.add({ passed: 0, failed: 1 });
}
