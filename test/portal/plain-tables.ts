import { CITIES_PAGE, FIGURES_PAGES, PROGRAMS_PAGE, TIMELINE_PAGE } from '../../stories/portal/navigation.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { openPage, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { checkFiguresInWords } from './figures-pages.js';
import { onlyPlan, primaryTargets, printedFigure } from './package.js';

/** The rows of a plain table, each as one text; all of them are seen. */
async function rowsIn(page: Page, table: string, label: string, report: Report): Promise<string[][]> {
  const rows = await page.ask('rowsOf', `${table} tbody tr:not(.theme-row)`, 'class');
  report.holds(`Without scripts, ${label}: the table stands there`, rows.length > 0 && rows.every(({ isSeen }) => isSeen), rows.length);
  return rows.map(({ cells }) => cells.map((cell) => cell.replace(/\s+/g, ' ')));
}

async function checkTimeline(browser: Browser, site: string, packages: readonly DataPackage[], report: Report): Promise<void> {
  const page = await openPage(browser, `${site}${TIMELINE_PAGE}`);
  const names = (await rowsIn(page, '#all .plain-timeline', TIMELINE_PAGE, report)).map(([name = '']) => name);
  const expected = packages.flatMap(({ tasks, phases }) => [...tasks.filter(({ kind }) => kind === 'task').map(({ title }) => title), ...phases.map(({ name }) => name)]);
  report.equal('Without scripts the timeline has every task and phase', expected.filter((name) => !names.includes(name)), []);
  await page.close();
}

async function checkCities(browser: Browser, site: string, packages: readonly DataPackage[], report: Report): Promise<void> {
  const page = await openPage(browser, `${site}${CITIES_PAGE}`);
  const rows = await rowsIn(page, '.plain-comparison', CITIES_PAGE, report);
  for (const data of packages) {
    const figures = primaryTargets(data).filter(({ value, kind }) => value !== null && kind === 'numeric');
    const isThere = ({ figure, unit }: { figure: string; unit: string }): boolean => rows.some((cells) => cells.includes(figure) && cells.includes(unit));
    report.equal(`Without scripts the comparison has every figure of ${onlyPlan(data).id}`, figures.filter((target) => !isThere(printedFigure(data, target))).map(({ id }) => id), []);
  }
  report.equal('Without scripts every plan has a card', (await page.ask('textsOf', '.plain-card')).length, packages.length);
  await page.close();
}

async function checkPrograms(browser: Browser, site: string, packages: readonly DataPackage[], report: Report): Promise<void> {
  const page = await openPage(browser, `${site}${PROGRAMS_PAGE}`);
  const names = (await rowsIn(page, '.plain-programs', PROGRAMS_PAGE, report)).map(([name = '']) => name);
  report.equal('Without scripts the directory has every program once', [...names].sort(), packages.flatMap(({ programs }) => programs.map(({ name }) => name)).sort());
  await page.close();
}

async function checkFigures(browser: Browser, site: string, data: DataPackage, report: Report): Promise<void> {
  const file = FIGURES_PAGES.get(onlyPlan(data).id) ?? '';
  const page = await openPage(browser, `${site}${file}`);
  const label = `Without scripts, ${file}`;
  await checkFiguresInWords(page, data, label, report);
  await rowsIn(page, '#time .plain-timeline', file, report);
  await rowsIn(page, '#compared .plain-comparison', file, report);
  const goals = await page.ask('textsOf', '#goals .plain li, #goals p.plain');
  report.equal(`${label}: eight goals stand in words`, goals.length, 8);
  report.equal(`${label}: every note stands there`, (await page.ask('textsOf', '.plain-notes li')).length, data.notes.length);
  await page.close();
}

/** In a browser without scripts the pages of the widgets and the plans in figures hold all they show as tables and lists. */
export async function checkPlainTables(browser: Browser, site: string, packages: readonly DataPackage[], report: Report): Promise<void> {
  await checkTimeline(browser, site, packages, report);
  await checkCities(browser, site, packages, report);
  await checkPrograms(browser, site, packages, report);
  for (const data of packages.filter((one) => FIGURES_PAGES.has(onlyPlan(one).id))) await checkFigures(browser, site, data, report);
}
