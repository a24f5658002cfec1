import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';

const PAGE = `<!doctype html>
<html lang="zh-Hans">
<head><meta charset="utf-8"><title>没有图表的页面</title><link rel="icon" href="/gauge.svg"><script src="/watch.js"></script></head>
<body><ip-data-notes id="first">请看原文。</ip-data-notes><script type="module" src="late/autoload.js"></script></body>
</html>
`;

/**
 * Where the autoloader was copied without the elements, the words in the tag stand and no script complains; once the file
 * is there, the next tag is defined.
 */
export async function checkAbsentElements(browser: Browser, portal: string, address: string, report: Report): Promise<void> {
  const folder = join(portal, 'late');
  mkdirSync(folder, { recursive: true });
  cpSync('dist/autoload.js', join(folder, 'autoload.js'));
  writeFileSync(join(portal, 'absent.html'), PAGE);
  const page = await openPage(browser, `${address}/absent.html`);
  const file = '/late/elements/ip-data-notes.js';
  const isAsked = `new Promise((done) => { const look = () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('${file}')) ? done(true) : setTimeout(look, 20); look(); })`;
  await page.tab.evaluate(isAsked);
  report.equal('the words in the tag stand', await page.ask('textsOf', '#first'), ['请看原文。']);
  report.equal('and are seen', await page.ask('isSeen', '#first'), true);
  mkdirSync(join(folder, 'elements'));
  writeFileSync(join(folder, 'elements/ip-data-notes.js'), "customElements.define('ip-data-notes', class extends HTMLElement {});");
  await page.tab.evaluate("document.body.append(document.createElement('ip-data-notes'))");
  report.equal('the next tag asks again', await page.tab.evaluate("customElements.whenDefined('ip-data-notes').then(() => true)"), true);
  const { violations, lines } = await page.ask('watched');
  report.equal('no script complains', [...violations, ...lines], []);
  await page.close();
}
