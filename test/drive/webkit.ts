import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'webdriver';
import type { Engine } from '../run/engines.js';
import { startWebDriver } from '../run/web-driver.js';
import { SavedFiles } from './saved-files.js';
import { TIME_ZONE, WINDOW, type Asked, type Browser, type BrowserOptions, type Line, type SavedFile, type Tab } from './tab.js';

/** The test browser lists below a page what the page saved, 50 pixels a file: there is room for a page and fifty files. */
const HEIGHT = WINDOW.height + 50 * 50;

const REQUESTS = "[location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]";

const LESS_HIGH = `async (before) => {
  for (let tries = 0; innerHeight === before && tries < 100; tries += 1) await new Promise((done) => setTimeout(done, 20));
}`;

class WebKitTab implements Tab {
  readonly #client: Client;
  readonly #files: SavedFiles;

  constructor(client: Client, files: SavedFiles) {
    this.#client = client;
    this.#files = files;
  }

  evaluate(expression: string): Promise<unknown> {
    return this.#client.executeScript(`return (${expression});`, []);
  }

  async press(expression: string): Promise<void> {
    const [element] = Object.values((await this.evaluate(expression)) ?? {});
    if (typeof element !== 'string') throw new Error(`No element: ${expression.slice(-200)}`);
    await this.#client.elementClick(element);
  }

  frame(place: number): Asked {
    const inside = async <Value>(run: () => Promise<Value>): Promise<Value> => {
      await this.#client.switchToFrame(place);
      try {
        return await run();
      } finally {
        await this.#client.switchToParentFrame();
      }
    };
    return {
      evaluate: (expression) => inside(() => this.evaluate(expression)),
      press: (expression) => inside(() => this.press(expression)),
    };
  }

  /** The browser lists the file below the page, which makes the page less high: nothing is pressed before it is. */
  async save(expression: string): Promise<SavedFile> {
    const height = await this.evaluate('innerHeight');
    await this.press(expression);
    const file = await this.#files.next();
    await this.evaluate(`(${LESS_HIGH})(${height})`);
    return file;
  }

  lines(): readonly Line[] {
    return [];
  }

  async requests(): Promise<readonly string[]> {
    return (await this.evaluate(REQUESTS)) as string[];
  }

  async close(): Promise<void> {
    await this.#client.navigateTo('about:blank');
  }
}

/** Writes where a GTK program saves files, into the folder that it reads its settings from. */
function configure(folder: string, files: SavedFiles): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${files.folder}"\n`);
  return { XDG_CONFIG_HOME: folder, TZ: TIME_ZONE };
}

/** Replaces the window: the list of saved files goes with the old one. */
async function openWindow(client: Client): Promise<void> {
  const { handle } = await client.createWindow('window');
  await client.closeWindow();
  await client.switchToWindow(handle);
  await client.setWindowRect(0, 0, WINDOW.width, HEIGHT);
}

/** Starts the machine's own WebKitGTK in its test browser, driven by its WebDriver on a screen that nobody sees. */
export async function startWebKit(engine: Engine, { scripts }: BrowserOptions): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const files = new SavedFiles(join(home, 'files'));
  const screen = `${WINDOW.width + 20}x${HEIGHT + 200}`;
  const driver = await startWebDriver(engine.driver ?? '', screen, configure(join(home, 'settings'), files));
  const end = (): void => {
    driver.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    // Its log repeats what it throws, and its warnings name commands of another package.
    process.env['WDIO_LOG_LEVEL'] = 'silent';
    process.env['DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS'] = 'true';
    const { default: WebDriver } = await import('webdriver');
    const client = await WebDriver.newSession({
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      logLevel: 'silent',
      capabilities: {
        browserName: 'MiniBrowser',
        timeouts: { script: 120_000 },
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: engine.executable, args: ['--automation', `--enable-javascript=${scripts}`] },
      } as unknown as WebdriverIO.Capabilities,
    });
    return {
      engine: engine.name,
      open: async (address) => {
        await openWindow(client);
        await client.navigateTo(address);
        return new WebKitTab(client, files);
      },
      close: async () => {
        await client.deleteSession().finally(end);
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
