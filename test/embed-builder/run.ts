import { existsSync } from 'node:fs';
import { inEveryEngine, withBrowser } from '../drive/every-engine.js';
import { Report } from '../visual/report.js';
import { launchChromium } from '../visual/chromium.js';
import { checkAddress } from './address.js';
import { checkAppearance } from './appearance.js';
import { checkCopying, PLAIN_HOST } from './copying.js';
import { checkFromDisk } from './from-disk.js';
import { checkKeyboard } from './keyboard.js';
import { checkPastedScripts } from './pasted.js';
import { checkPictures } from './pictures.js';
import { openSite, type Site } from './site.js';

/** What the build leaves for the embed builder and its texts. */
const BUILT = ['embed.html', 'embed.js', 'embed.css', 'embed-controls.css', 'autoload.js', 'frame.html', 'frame-height.js', 'ip-city-widgets.legacy.js'];

const report = new Report();

/** What needs the keyboard, the clipboard or axe, which Chromium alone hands over. */
async function runInChromium(site: Site, own: Report): Promise<void> {
  const browser = await launchChromium([`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`]);
  try {
    for (const [name, check] of Object.entries({ checkCopying, checkKeyboard, checkAppearance, checkFromDisk })) {
      await own.part(name, () => check(browser, site, own.under(name)));
    }
  } finally {
    await browser.close();
  }
}

await report.part('The embed builder', async () => {
  const missing = BUILT.filter((file) => !existsSync(`dist/${file}`));
  if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}. Run npm run build.`);
  const site = await openSite();
  try {
    await inEveryEngine(report, (engine, own) =>
      withBrowser(engine, { scripts: true }, async (browser) => {
        await own.part('The address', () => checkAddress(browser, site, own));
        await own.part('Pictures', () => checkPictures(browser, site, own));
        await own.part('Pasted texts', () => checkPastedScripts(browser, site, own));
      }));
    await runInChromium(site, report.under('chromium'));
  } finally {
    await site.close();
  }
});
report.end();
