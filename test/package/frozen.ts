import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VERSION } from '../../packages/base/src/registration.js';
import { frozenSnippet, readIntegrity, type Integrity } from '../../packages/embed/src/snippets/frozen.js';
import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { EngineName } from '../run/engines.js';
import type { Report } from '../visual/report.js';

const PLAN = 'data/plans/nanjing-14th-five-year-plan.json';
const TARGET = 'nanjing-14th-five-year-plan-high-value-invention-patents-per-10k-people';
const MODULES = ['elements/ip-data.js', 'elements/ip-target-gauge.js'];
const ONE_FILE = ['ip-city-widgets.main.legacy.js'];
const FALLBACK = '到 2025 年，万人高价值发明专利拥有量 50 件。';

/** Two folders of the version: as it was built, and with one byte changed that changes nothing in what the scripts do. */
type Copy = 'whole' | 'changed';

function readSeals(): Integrity {
  const integrity = readIntegrity(JSON.parse(readFileSync(`dist/v${VERSION}/integrity.json`, 'utf8')));
  if (integrity === undefined) throw new Error('integrity.json is not what the snippet reads.');
  return integrity;
}

/** Turns the last semicolon or line feed of a script into a space. */
function changeOneByte(file: string): void {
  const code = readFileSync(file, 'utf8');
  const changed = code.replace(/[;\n]$/, ' ');
  if (changed === code) throw new Error(`${file} ends in neither a semicolon nor a line feed.`);
  writeFileSync(file, changed);
}

function page(scripts: string, copy: Copy, integrity: Integrity): string {
  const seal = integrity.files[PLAN];
  if (seal === undefined) throw new Error(`integrity.json has no ${PLAN}.`);
  return `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>frozen</title>
<link rel="icon" href="/mark.svg">
<script src="/watch.js"></script>
${scripts}
<ip-data src="/${copy}/${PLAN}" integrity="${seal}"><ip-target-gauge target="${TARGET}"><p id="fallback">${FALLBACK}</p></ip-target-gauge></ip-data>
</html>
`;
}

function liveScripts(copy: Copy): string {
  return MODULES.map((path) => `<script type="module" src="/${copy}/${path}"></script>`).join('\n');
}

/** Writes both copies of the version and the pages that name them; returns the chunk that was changed. */
export function writeFrozenPages(folder: string): void {
  const integrity = readSeals();
  const chunk = integrity.scripts[MODULES[1] ?? '']?.imports.find((path) => path.startsWith('chunks/base-'));
  if (chunk === undefined) throw new Error('The gauge imports no shared chunk.');
  for (const path of ['test/drive/watch.js', 'stories/portal/mark.svg']) cpSync(path, join(folder, basename(path)));
  for (const copy of ['whole', 'changed'] as const) {
    mkdirSync(join(folder, copy));
    for (const name of ['chunks', 'elements', 'ip-city-widgets.js', ...ONE_FILE, PLAN]) {
      cpSync(join(`dist/v${VERSION}`, name), join(folder, copy, name), { recursive: true });
    }
    const pages = {
      frozen: frozenSnippet(integrity, `/${copy}/`, MODULES),
      'one-file': frozenSnippet(integrity, `/${copy}`, ONE_FILE),
      live: liveScripts(copy),
    };
    for (const [name, scripts] of Object.entries(pages))
      writeFileSync(join(folder, `${name}-${copy}.html`), page(scripts, copy, integrity));
  }
  for (const path of [chunk, ...ONE_FILE]) changeOneByte(join(folder, 'changed', path));
}

async function checkThatItRuns(browser: Browser, address: string, name: string, report: Report): Promise<void> {
  const opened = await openPage(browser, `${address}/${name}.html`);
  await opened.ask('allShow', 'ip-target-gauge', '[part~=source]');
  const text = await opened.ask('shownText', 'ip-target-gauge');
  report.holds(`${name}: the gauge shows its figure`, text.includes('目标 50 件'), text);
  const { violations, lines } = await opened.ask('watched');
  report.equal(`${name}: nothing violates the policy`, violations, []);
  report.equal(`${name}: nothing is written to the console`, [...lines, ...opened.tab.lines()], []);
  await opened.close();
}

async function checkThatItIsRefused(browser: Browser, address: string, name: string, report: Report): Promise<void> {
  const opened = await openPage(browser, `${address}/${name}.html`);
  report.equal(
    `${name}: no element is defined`,
    await opened.tab.evaluate("typeof customElements.get('ip-target-gauge')"),
    'undefined',
  );
  report.equal(
    `${name}: the fallback stands`,
    [await opened.ask('isSeen', '#fallback'), await opened.ask('textsOf', '#fallback')],
    [true, [FALLBACK]],
  );
  await opened.close();
}

/** Engines that load a preloaded module whose bytes are others: there only the one-file build is sealed. */
const UNSEALED_CHUNKS: readonly EngineName[] = ['webkit'];

/** A frozen snippet runs under the strict policy, and does not once a byte of what it names is another. */
export async function checkFrozen(browser: Browser, address: string, report: Report): Promise<void> {
  for (const name of ['frozen-whole', 'one-file-whole', 'live-changed']) {
    await report.part(name, () => checkThatItRuns(browser, address, name, report));
  }
  const isUnsealed = UNSEALED_CHUNKS.includes(browser.engine);
  if (isUnsealed)
    console.log(`${browser.engine} does not check the seals of preloaded chunks: the one-file build is tested alone`);
  for (const name of isUnsealed ? ['one-file-changed'] : ['frozen-changed', 'one-file-changed']) {
    await report.part(name, () => checkThatItIsRefused(browser, address, name, report));
  }
}
