import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPages } from '../../stories/portal/pages.js';
import { startServer, STRICT_POLICY } from '../../stories/portal/server.js';
import { withBrowser } from '../drive/every-engine.js';
import type { Browser } from '../drive/tab.js';
import { findEngine } from '../run/engines.js';
import { pageCode } from '../visual/page-code.js';
import { Report } from '../visual/report.js';
import { checkAbsentElements } from './absent-elements.js';
import { articlePage } from './article-page.js';
import { EDITORS, type Editor } from './editors.js';
import { installPackages } from './install-packages.js';
import { resultTable, titleOf, type EditorResult, type Passed } from './results.js';
import { PICTURE_FILE, SNIPPETS, SNIPPET_NAMES, type SnippetName } from './snippets.js';

const HERE = 'test/editors';
const PORTAL = '.cache/editors';
const RESULTS = `${HERE}/results.json`;
const RECIPE = 'stories/recipes/editors.mdx';

/** A strict portal that lets pages of its own into frames. */
const HEADERS = { 'content-security-policy': `${STRICT_POLICY}; frame-src 'self'`, 'x-content-type-options': 'nosniff' };

const code = await pageCode(`${HERE}/in-page.ts`);

function layOutPortal(): void {
  rmSync(PORTAL, { recursive: true, force: true });
  mkdirSync(PORTAL, { recursive: true });
  symlinkSync(resolve('dist'), join(PORTAL, 'ip'), 'junction');
  cpSync('test/drive/watch.js', join(PORTAL, 'watch.js'));
  cpSync(PICTURE_FILE, join(PORTAL, 'gauge.svg'));
}

/** Every snippet through one editor. */
async function passAll(browser: Browser, address: string): Promise<ReadonlyMap<SnippetName, string>> {
  const tab = await browser.open(address);
  const passed = new Map<SnippetName, string>();
  for (const name of SNIPPET_NAMES) {
    passed.set(name, String(await tab.evaluate(`${code}.passThrough(${JSON.stringify(SNIPPETS[name])})`)));
  }
  await tab.close();
  return passed;
}

/** What a page with that article shows; it may break no rule of the portal but by the styles that an editor writes. */
async function look(browser: Browser, address: string, report: Report): Promise<Passed['found']> {
  const tab = await browser.open(address);
  const found = (await tab.evaluate(`${code}.found()`)) as Passed['found'];
  const violations = (await tab.evaluate('watched.violations')) as readonly string[];
  report.equal('nothing is refused', violations.filter((violation) => !violation.startsWith('style-src-attr')), []);
  await tab.close();
  return found;
}

async function tryEditor(browser: Browser, editor: Editor, editors: string, portal: string, report: Report): Promise<EditorResult> {
  const settings = encodeURIComponent(JSON.stringify(editor.settings ?? {}));
  const passed = await passAll(browser, `${editors}/${editor.page}.html#${settings}`);
  const snippets = new Map<SnippetName, Passed>();
  for (const [name, html] of passed) {
    const file = `${editor.page}-${editor.settings ? 'set' : 'default'}-${name}.html`;
    writeFileSync(join(PORTAL, file), articlePage(name, html));
    snippets.set(name, { html, found: await look(browser, `${portal}/${file}`, report.under(name)) });
  }
  return { editor: titleOf(editor), snippets: Object.fromEntries(snippets) as Record<SnippetName, Passed> };
}

/** Writes the results down, or holds them against what was written down. */
function publish(results: readonly EditorResult[], isNew: boolean, report: Report): void {
  const table = resultTable(results);
  const text = `${JSON.stringify(results, null, 2)}\n`;
  const recipe = readFileSync(RECIPE, 'utf8');
  if (isNew) {
    writeFileSync(RESULTS, text);
    writeFileSync(RECIPE, recipe.replace(/^\| editor \|.*\n(?:\|.*\n)*/m, () => `${table}\n`));
  } else {
    const known = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as readonly EditorResult[]) : [];
    for (const [place, { editor, snippets }] of results.entries()) {
      report.equal(`${editor} gives back what ${RESULTS} says`, snippets, known[place]?.snippets);
    }
    report.holds(`the table of ${RECIPE} is that of this run`, recipe.includes(`${table}\n`));
  }
  console.log(table);
}

const report = new Report();

await report.part('Editors', async () => {
  const engine = findEngine('chromium');
  if (engine === undefined) throw new Error('Chromium is not installed.');
  if (!buildPages()) throw new Error('The pages did not build.');
  installPackages(HERE);
  layOutPortal();
  const editors = await startServer({ folders: [`${HERE}/pages`, `${HERE}/node_modules`], port: 0 });
  const portal = await startServer({ folders: [PORTAL], port: 0, headers: HEADERS });
  await withBrowser(engine, { scripts: true }, async (browser) => {
    const results: EditorResult[] = [];
    for (const editor of EDITORS) {
      await report.part(titleOf(editor), async () => {
        results.push(await tryEditor(browser, editor, editors.address, portal.address, report.under(titleOf(editor))));
      });
    }
    publish(results, process.argv.includes('--write') && report.tally.failed === 0, report);
    await report.part('A portal without the elements', () => checkAbsentElements(browser, PORTAL, portal.address, report));
  });
  await editors.close();
  await portal.close();
});
report.end();
