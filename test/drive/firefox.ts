import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import type { Engine } from '../run/engines.js';
import { SavedFiles } from './saved-files.js';
import { TIME_ZONE, WINDOW, type Asked, type Browser, type BrowserOptions, type Line, type SavedFile, type Tab } from './tab.js';

/** Asks and presses a document, once it is there. */
function askedIn(found: () => Promise<Frame>): Asked {
  return {
    evaluate: async (expression) => (await found()).evaluate(expression),
    press: async (expression) => {
      const element = (await (await found()).evaluateHandle(expression)).asElement() as ElementHandle<Element> | null;
      if (element === null) throw new Error(`No element: ${expression.slice(-200)}`);
      await element.click();
    },
  };
}

class FirefoxTab implements Tab {
  readonly #page: Page;
  readonly #main: Asked;
  readonly #files: SavedFiles;
  readonly #lines: Line[] = [];
  readonly #requests: string[] = [];

  constructor(page: Page, files: SavedFiles) {
    this.#page = page;
    this.#main = askedIn(() => Promise.resolve(page.mainFrame()));
    this.#files = files;
    page.on('console', (message) => this.#lines.push({ text: message.text(), url: message.location().url ?? '' }));
    page.on('pageerror', (error) => this.#lines.push({ text: `uncaught: ${error instanceof Error ? error.message : String(error)}`, url: page.url() }));
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
    });
  }

  async save(expression: string): Promise<SavedFile> {
    await this.press(expression);
    return this.#files.next();
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

/** Starts the machine's own Firefox, driven over WebDriver BiDi by Puppeteer. */
export async function startFirefox(engine: Engine, { scripts }: BrowserOptions): Promise<Browser> {
  const files = new SavedFiles(mkdtempSync(join(tmpdir(), 'firefox-files-')));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: engine.executable,
    headless: true,
    defaultViewport: WINDOW,
    env: { ...process.env, TZ: TIME_ZONE },
    extraPrefsFirefox: {
      'javascript.enabled': scripts,
      'browser.download.folderList': 2,
      'browser.download.dir': files.folder,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'browser.download.start_downloads_in_tmp_dir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  return {
    engine: engine.name,
    open: async (address) => {
      const page = await browser.newPage();
      const tab = new FirefoxTab(page, files);
      await page.goto(address);
      return tab;
    },
    close: async () => {
      await browser.close();
      rmSync(files.folder, { recursive: true, force: true });
    },
  };
}
