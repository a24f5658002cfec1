import type { BrowserLauncher } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import type { Engine } from './engines.js';

/** Chromium does nothing on the network by itself, and starts in a container where there is no sandbox. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * What starts an engine for Web Test Runner.
 *
 * @param webDriverPort where the WebDriver of WebKitGTK listens
 */
export function launcherOf(engine: Engine, webDriverPort: number): BrowserLauncher {
  switch (engine.name) {
    case 'chromium':
      return playwrightLauncher({
        product: 'chromium',
        concurrency: 2,
        launchOptions: { executablePath: engine.executable, args: [...CHROMIUM_ARGUMENTS] },
      });
    case 'firefox':
      return puppeteerLauncher({
        concurrency: 1,
        launchOptions: { browser: 'firefox', executablePath: engine.executable, headless: true },
      });
    case 'webkit': {
      const capabilities = {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: engine.executable, args: ['--automation'] },
      };
      const launcher = webdriverLauncher({
        hostname: '127.0.0.1',
        port: webDriverPort,
        path: '/',
        capabilities,
      });
      // The packages of the runner agree at run time; their types differ in `undefined` only.
      return launcher as unknown as BrowserLauncher;
    }
  }
}
