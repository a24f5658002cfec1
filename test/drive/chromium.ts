import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page } from 'playwright';
import type { Engine } from '../run/engines.js';
import { CHROMIUM_ARGUMENTS } from '../run/launchers.js';
import { SavedFiles } from './saved-files.js';
import { TIME_ZONE, WINDOW, type Asked, type Browser, type BrowserOptions, type Line, type SavedFile, type Tab } from './tab.js';

/** Asks and presses a document, once it is there. */
function askedIn(found: () => Promise<Frame>, force: boolean): Asked {
  return {
    evaluate: async (expression) => (await found()).evaluate(expression),
    press: async (expression) => {
      const element = (await (await found()).evaluateHandle<Element | null>(expression)).asElement();
      if (element === null) throw new Error(`No element: ${expression.slice(-200)}`);
      await element.click({ force });
    },
  };
}

class ChromiumTab implements Tab {
  readonly #page: Page;
  readonly #files: SavedFiles | undefined;
  readonly #main: Asked;
  readonly #lines: Line[] = [];
  readonly #requests: string[] = [];

  /** `files` is the folder of an old browser, which does not tell what it saves. */
  constructor(page: Page, files: SavedFiles | undefined) {
    this.#page = page;
    this.#files = files;
    this.#main = askedIn(() => Promise.resolve(page.mainFrame()), files !== undefined);
    page.on('console', (message) => this.#lines.push({ text: message.text(), url: message.location().url }));
    page.on('pageerror', (error) => this.#lines.push({ text: `uncaught: ${error.message}`, url: page.url() }));
    page.on('request', (request) => this.#requests.push(request.url()));
  }

  evaluate(expression: string): Promise<unknown> {
    return this.#main.evaluate(expression);
  }

  press(expression: string): Promise<void> {
    return this.#main.press(expression);
  }

  frame(place: number): Asked {
    return askedIn(async () => {
      const frame = await (await this.#page.$$('iframe'))[place]?.contentFrame();
      if (!frame) throw new Error(`No frame ${place}`);
      return frame;
    }, this.#files !== undefined);
  }

  async save(expression: string): Promise<SavedFile> {
    if (this.#files) {
      await this.press(expression);
      return this.#files.next();
    }
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

async function open(context: BrowserContext, address: string, files: SavedFiles | undefined): Promise<Tab> {
  const page = await context.newPage();
  if (files) {
    const session = await context.newCDPSession(page);
    await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: files.folder });
  }
  const tab = new ChromiumTab(page, files);
  await page.goto(address);
  return tab;
}

/** Starts a Chromium, the machine's own or an old one, driven by Playwright. */
export async function startChromium(engine: Engine, { scripts }: BrowserOptions): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: engine.executable, args: [...CHROMIUM_ARGUMENTS] });
  const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN', timezoneId: TIME_ZONE, javaScriptEnabled: scripts });
  // Playwright presses and saves with what Chromium has from 105 on.
  const isOld = parseInt(browser.version()) < 105;
  const files = isOld ? new SavedFiles(mkdtempSync(join(tmpdir(), 'chromium-files-'))) : undefined;
  return {
    engine: engine.name,
    open: (address) => open(context, address, files),
    close: async () => {
      await browser.close();
      if (files) rmSync(files.folder, { recursive: true, force: true });
    },
  };
}
