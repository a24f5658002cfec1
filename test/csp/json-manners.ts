import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openPage, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { pressAll } from './press.js';
import { checkWatched } from './strict-page.js';

const PLAN = 'nanjing-14th-five-year-plan';
const PACKAGE = `data/plans/${PLAN}`;
const FALLBACK = '到 2025 年，万人高价值发明专利拥有量 50 件。';

/** The ways to write the address of a package: as it is built, and as a server without JSON has it. */
const ENDINGS = ['json', 'txt'] as const;

/** What the sentence names in each language: the file, the answer, and the name to give it. */
const REMEDIES: Readonly<Record<string, (code: number) => readonly string[]>> = {
  zh: (code) => [`${PLAN}.json`, String(code), '改名', `${PLAN}.txt`],
  en: (code) => [`${PLAN}.json`, String(code), 'rename', `${PLAN}.txt`],
  elder: (code) => [`${PLAN}.json`, String(code), '改名', `${PLAN}.txt`],
};

/** Writes the package as `.txt`, and a page for each ending with a gauge in each manner. */
export function writeJsonManners(folder: string): void {
  mkdirSync(dirname(join(folder, PACKAGE)), { recursive: true });
  cpSync(`dist/${PACKAGE}.json`, join(folder, `${PACKAGE}.txt`));
  const gauge = (id: string, ending: string): string =>
    `<ip-target-gauge id="${id}" src="/${PACKAGE}.${ending}" indicator="high-value-invention-patents-per-10k-people" plan="${PLAN}"><p id="fallback-${id}">${FALLBACK}</p></ip-target-gauge>`;
  for (const ending of ENDINGS) {
    writeFileSync(
      join(folder, `package-${ending}.html`),
      `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<title>A package by its ending</title>
<link rel="icon" href="/portal/icon.svg">
<script src="/watch.js"></script>
<script type="module" src="/one/elements/ip-target-gauge.js"></script>
</head>
<body>
${gauge('zh', ending)}
<div lang="en">${gauge('en', ending)}</div>
<div data-ip-mode="elder">${gauge('elder', ending)}</div>
</body>
</html>
`,
    );
  }
}

async function checkThatItIsRead(page: Page, address: string, report: Report): Promise<void> {
  await page.ask('allShow', 'ip-target-gauge', '[part~=source]');
  await pressAll(page, '#zh');
  await checkWatched(page, 0, address, report);
}

/** A server that has no type for JSON, and sends what it does not know as bytes, is read all the same. */
export async function checkUntyped(browser: Browser, address: string, report: Report): Promise<void> {
  const answer = await fetch(`${address}/${PACKAGE}.json`);
  report.equal(
    'the server has no type for JSON',
    [answer.headers.get('content-type'), answer.headers.get('x-content-type-options')],
    ['application/octet-stream', 'nosniff'],
  );
  for (const ending of ENDINGS) {
    const page = await openPage(browser, `${address}/package-${ending}.html`);
    await checkThatItIsRead(page, address, report.under(`.${ending}`));
    await page.close();
  }
}

/** A server that gives no JSON: the widget says which file to rename, and reads it under its new name. */
export async function checkRefused(browser: Browser, address: string, code: number, report: Report): Promise<void> {
  const refused = await openPage(browser, `${address}/package-json.html`);
  for (const [id, remedy] of Object.entries(REMEDIES)) {
    await refused.ask('allShow', `#${id}`, '[part~=message]');
    const [sentence = ''] = await refused.ask('textsIn', `#${id}`, '[part~=message]');
    report.check(
      `${id}: the sentence names the remedy`,
      remedy(code)
        .filter((word) => !sentence.includes(word))
        .map((word) => `no ${word} in ${sentence}`),
    );
    report.equal(`${id}: the fallback stands`, [await refused.ask('isSeen', `#fallback-${id}`)], [true]);
  }
  const { violations, lines } = await refused.ask('watched');
  report.equal('nothing violates the policy', violations, []);
  report.equal('no script writes to the console', lines, []);
  await refused.close();
  const renamed = await openPage(browser, `${address}/package-txt.html`);
  await checkThatItIsRead(renamed, address, report.under('.txt'));
  await renamed.close();
}
