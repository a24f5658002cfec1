import { readFileSync } from 'node:fs';
import { chromium, type BrowserContext, type Page } from 'playwright';
import type { Engine } from '../run/engines.js';
import { CHROMIUM_ARGUMENTS } from '../run/launchers.js';
import { TIME_ZONE, WINDOW, type Browser, type BrowserOptions, type Line, type SavedFile, type Tab } from './tab.js';

class ChromiumTab implements Tab {
  readonly #page: Page;
  readonly #lines: Line[] = [];
  readonly #requests: string[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('console', (message) => this.#lines.push({ text: message.text(), url: message.location().url }));
    page.on('pageerror', (error) => this.#lines.push({ text: `uncaught: ${error.message}`, url: page.url() }));
    page.on('request', (request) => this.#requests.push(request.url()));
  }

  evaluate(expression: string): Promise<unknown> {
    return this.#page.evaluate(expression);
  }

  async press(expression: string): Promise<void> {
    const element = (await this.#page.evaluateHandle<Element | null>(expression)).asElement();
    if (element === null) throw new Error(`No element: ${expression.slice(-200)}`);
    await element.click();
  }

  async save(expression: string): Promise<SavedFile> {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), this.press(expression)]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  lines(): readonly Line[] {
    return this.#lines;
  }

  requests(): Promise<readonly string[]> {
    return Promise.resolve(this.#requests);
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

async function open(context: BrowserContext, address: string): Promise<Tab> {
  const page = await context.newPage();
  const tab = new ChromiumTab(page);
  await page.goto(address);
  return tab;
}

/** Starts the machine's own Chromium, driven by Playwright. */
export async function startChromium(engine: Engine, { scripts }: BrowserOptions): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: engine.executable, args: [...CHROMIUM_ARGUMENTS] });
  const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN', timezoneId: TIME_ZONE, javaScriptEnabled: scripts });
  return {
    engine: engine.name,
    open: (address) => open(context, address),
    close: () => browser.close(),
  };
}
