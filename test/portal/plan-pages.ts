import { withBrowser } from '../drive/every-engine.js';
import type { Engine } from '../run/engines.js';
import type { Report } from '../visual/report.js';
import { checkAnsweredGoal, checkBoardPage } from './board-page.js';
import { checkChoices, checkIndex } from './index-page.js';
import { onlyPlan, planPackages } from './package.js';
import { checkPlainBoard } from './plain-board.js';

/** The first page and the page of each plan, with scripts and without. */
export async function checkPlanPages(engine: Engine, site: string, report: Report): Promise<void> {
  const packages = planPackages();
  await withBrowser(engine, { scripts: true }, async (browser) => {
    await report.part('Choices', () => checkChoices(browser, site, report));
    for (const data of packages) await report.part(onlyPlan(data).id, () => checkBoardPage(browser, site, data, report));
    await report.part('Goals answered by another plan', () => checkAnsweredGoal(browser, site, report));
  });
  await withBrowser(engine, { scripts: false }, async (browser) => {
    await report.part('First page', () => checkIndex(browser, site, packages, report));
    for (const data of packages) await report.part(`${onlyPlan(data).id} without scripts`, () => checkPlainBoard(browser, site, data, report));
  });
}
