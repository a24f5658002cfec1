import type { DataPackage } from '../../packages/data/src/types.js';
import { openPage, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import { onlyPlan } from '../portal/package.js';
import type { Report } from '../visual/report.js';
import { FIGURE_FAULTS, type PlainTable } from './plain-figures.js';
import { PLAN, type PlainPage } from './pages.js';

async function tableOf(page: Page, tag: string, report: Report): Promise<PlainTable> {
  const [heads] = await page.ask('rowsOf', `${tag} thead tr`, 'class');
  const rows = await page.ask('rowsOf', `${tag} tbody tr`, 'class');
  report.holds('every row of the table is seen', rows.length > 0 && rows.every(({ isSeen }) => isSeen), rows.length);
  const [caption = ''] = await page.ask('textsOf', `${tag} caption`);
  const titles = heads?.cells ?? [];
  return { caption, rows: rows.map(({ cells }) => Object.fromEntries(titles.map((title, place) => [title, cells[place] ?? '']))) };
}

/** In a browser without scripts the tag holds the figures of the package in a native table, the source, and the picture. */
export async function checkWithoutScripts(browser: Browser, address: string, { tag, isPictured }: PlainPage, packages: readonly DataPackage[], report: Report): Promise<void> {
  const page = await openPage(browser, `${address}/${tag}.html`);
  const plan = packages.find((data) => onlyPlan(data).id === PLAN);
  if (!plan) throw new Error(`There is no package of ${PLAN}.`);
  report.equal('no script has run', await page.tab.evaluate('typeof watched'), 'undefined');
  if (isPictured) {
    report.equal('the picture is seen', await page.ask('isSeen', `${tag} svg[role=img]`), true);
    const ground = await page.tab.evaluate(`getComputedStyle(document.querySelector('${tag} svg[role=img] > rect')).fill`);
    report.equal('the picture has its colours', ground, 'rgb(255, 255, 255)');
    // Not every driver can press where no script runs.
    await page.tab.evaluate(`void (document.querySelector('${tag} > .ip-plain > details').open = true)`);
  }
  const table = await tableOf(page, tag, report);
  report.check('the table has the figures of the package', FIGURE_FAULTS[tag]?.(table, packages, plan) ?? ['no figures are known']);
  const [text = ''] = await page.ask('textsOf', `${tag} .ip-plain`);
  report.holds('the source stands there', text.includes(tag === 'ip-city-comparison' ? '出处见表格' : `来源：《${onlyPlan(plan).name}》`), text.slice(-80));
  report.equal('the page is no wider than its window', await page.tab.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
  report.equal('the browser has nothing to say', page.tab.lines(), []);
  await page.close();
}
