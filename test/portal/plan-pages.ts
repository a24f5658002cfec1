import { FIGURES_PAGES } from '../../stories/portal/navigation.js';
import { withBrowser } from '../drive/every-engine.js';
import type { Engine } from '../run/engines.js';
import type { Report } from '../visual/report.js';
import { checkAnsweredGoal, checkBoardPage } from './board-page.js';
import { checkChoices, checkIndex } from './index-page.js';
import { checkFiguresPage, checkWayToPrograms } from './figures-pages.js';
import { onlyPlan, planPackages } from './package.js';
import { checkPlainBoard } from './plain-board.js';
import { checkPlainTables } from './plain-tables.js';
import { checkCitiesPage, checkProgramsPage, checkTimelinePage } from './widget-pages.js';

/** The first page, the page of each plan, the pages of the widgets and the plans in figures, with scripts and without. */
export async function checkPlanPages(engine: Engine, site: string, report: Report): Promise<void> {
  const packages = planPackages();
  await withBrowser(engine, { scripts: true }, async (browser) => {
    await report.part('Choices', () => checkChoices(browser, site, report));
    for (const data of packages) await report.part(onlyPlan(data).id, () => checkBoardPage(browser, site, data, report));
    await report.part('Goals answered by another plan', () => checkAnsweredGoal(browser, site, report));
    await report.part('Timeline', () => checkTimelinePage(browser, site, packages, report));
    await report.part('Cities', () => checkCitiesPage(browser, site, packages, report));
    await report.part('Programs', () => checkProgramsPage(browser, site, packages, report));
    for (const data of packages.filter((one) => FIGURES_PAGES.has(onlyPlan(one).id))) {
      await report.part(`${onlyPlan(data).id} in figures`, () => checkFiguresPage(browser, site, data, report));
      await report.part('From figures to programs', () => checkWayToPrograms(browser, site, data, report));
    }
  });
  await withBrowser(engine, { scripts: false }, async (browser) => {
    await report.part('Pages of the widgets', () => checkPlainTables(browser, site, packages, report));
    await report.part('First page', () => checkIndex(browser, site, packages, report));
    for (const data of packages) await report.part(`${onlyPlan(data).id} without scripts`, () => checkPlainBoard(browser, site, data, report));
  });
}
