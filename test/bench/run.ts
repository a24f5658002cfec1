import { launchChromium } from '../visual/chromium.js';
import { benchDirectory } from './directory.js';

const browser = await launchChromium();
try {
  await benchDirectory(browser);
} finally {
  await browser.close();
}
