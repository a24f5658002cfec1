import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { startServer, STRICT_HEADERS } from '../../stories/portal/server.js';
import type { Report } from '../visual/report.js';

const FOLDER = '.cache/smoke';

const PAGE = `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>1</title>
<script src="told.js"></script><script src="/ip-city-widgets.legacy.js" defer></script></head>
<body><ip-target-gauge src="/data/indicators/high-value-invention-patents-per-10k-people.json"
  plan="nanjing-14th-five-year-plan" indicator="high-value-invention-patents-per-10k-people"></ip-target-gauge></body></html>`;

/** Leaves on the page what a widget shows, since a printed document has no shadow trees. */
const TOLD = `document.addEventListener('ip-ready', function (event) {
  document.body.setAttribute('data-told', event.target.shadowRoot.textContent.replace(/\\s+/g, ' '));
});
window.addEventListener('error', function (event) { document.body.setAttribute('data-error', event.message); });
document.addEventListener('securitypolicyviolation', function (event) { document.body.setAttribute('data-violation', event.violatedDirective); });`;

/** On a busy machine so old a browser may end before it has drawn or printed a thing. */
const TRIES = 5;

/** A browser too old to be driven prints its document: a gauge is drawn in it under the strict policy. */
export async function checkPrintedDocument(executable: string, report: Report): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/page.html`, PAGE);
  writeFileSync(`${FOLDER}/told.js`, TOLD);
  const server = await startServer({ folders: [FOLDER, 'dist'], port: 0, headers: STRICT_HEADERS });
  const words = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=300000', '--dump-dom', `${server.address}/page.html`];
  let printed = '';
  for (let tries = 0; !printed.includes('data-told') && tries < TRIES; tries += 1) {
    printed = (await promisify(execFile)(executable, words, { timeout: 120_000, maxBuffer: 2 ** 24 })).stdout;
  }
  await server.close();
  report.holds('The gauge shows where it started, and its goal', /data-told="[^"]*35\.9[^"]*50/.test(printed), printed.slice(0, 900));
  report.holds('No error and no violation reaches the page', !/data-(?:error|violation)/.test(printed), printed.slice(0, 600));
}
