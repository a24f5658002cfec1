import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import { pageCode } from '../visual/page-code.js';
import type { Report } from '../visual/report.js';
import { pressAll, saveAll } from './press.js';
import { checkWatched } from './strict-page.js';

/** The file of the page that has every widget of the build in every manner. */
const FILE = 'every-widget.html';

const PLAN = 'nanjing-14th-five-year-plan';
const INDICATOR = 'high-value-invention-patents-per-10k-people';
const MANNERS: Readonly<Record<string, string>> = {
  zh: '',
  en: 'lang="en" data-ip-theme="dark"',
  elder: 'data-ip-mode="elder"',
};

/** Widgets that have no picture to save. */
const WITHOUT_PICTURE = ['ip-data-notes', 'ip-program-directory'];

/** Controls of one widget that are used at most: a directory has one a program. */
const CONTROLS = 40;

function widgetTags(): string[] {
  const files = readdirSync('dist/elements').filter((name) => name.endsWith('.js'));
  return files.map((name) => name.slice(0, -'.js'.length)).filter((tag) => tag !== 'ip-data');
}

/** Writes the page: a widget that is added to the build stands on it by itself. */
export function writeEveryWidget(folder: string): void {
  const widgets = (manner: string): string[] =>
    widgetTags().map((tag) => `<${tag} id="${tag}-${manner}" plan="${PLAN}" indicator="${INDICATOR}"></${tag}>`);
  const groups = Object.entries(MANNERS).map(
    ([manner, attributes]) => `<div ${attributes}>\n${widgets(manner).join('\n')}\n</div>`,
  );
  writeFileSync(
    join(folder, FILE),
    `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<title>Every widget</title>
<link rel="icon" href="/portal/icon.svg">
<script src="/watch.js"></script>
<script type="module" src="/one/ip-city-widgets.js"></script>
</head>
<body>
<ip-data src="/data/ip-city-data.json" today="2026-01-15">
${groups.join('\n')}
</ip-data>
</body>
</html>
`,
  );
}

/** Shows the table of every widget, saves what each offers, uses all its controls, and looks at what the page did meanwhile. */
export async function checkEveryWidget(browser: Browser, address: string, report: Report): Promise<void> {
  const code = await pageCode('test/csp/press-every.ts');
  const page = await openPage(browser, `${address}/${FILE}`);
  // What moves others comes last: first all are drawn, then each is pressed, then every control is used.
  await page.ask('allShow', '[id^=ip-]', '[part~=source]');
  const named = widgetTags().flatMap((tag) =>
    Object.keys(MANNERS).map((manner) => ({ tag, widget: `#${tag}-${manner}` })),
  );
  for (const { tag, widget } of named) {
    await report.part(widget, async () => {
      await page.tab.evaluate(`${code}.bringActions('${widget}')`);
      await pressAll(page, widget);
      const formats = WITHOUT_PICTURE.includes(tag) ? ['csv'] : ['csv', 'svg', 'png'];
      report.equal(`${widget}: what it offers is saved`, await saveAll(page, widget), formats);
    });
  }
  for (const { widget } of named) {
    const used = await page.tab.evaluate(`${code}.useEvery('${widget}', ${CONTROLS})`);
    report.holds(`${widget}: its controls are used`, Number(used) >= 2, used);
  }
  await checkWatched(page, 0, address, report);
  await page.close();
}
