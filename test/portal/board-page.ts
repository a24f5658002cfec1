import type { DataPackage } from '../../packages/data/src/types.js';
import { openPage, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import { pageCode } from '../visual/page-code.js';
import type { Report } from '../visual/report.js';
import { checkConduct } from './conduct.js';
import { onlyPlan, primaryTargets, printedFigure } from './package.js';

const BOARD = 'ip-target-board';
const NOTES = 'ip-data-notes';

type InPage = typeof import('./board-in-page.js');

const code = await pageCode('test/portal/board-in-page.ts');

/** Calls a function of `board-in-page.ts` in the page. */
async function ask<Name extends keyof InPage>(page: Page, name: Name): Promise<Awaited<ReturnType<InPage[Name]>>> {
  return (await page.tab.evaluate(`${code}.${name}()`)) as Awaited<ReturnType<InPage[Name]>>;
}

async function checkGoals(page: Page, data: DataPackage, label: string, report: Report): Promise<void> {
  const shown = await ask(page, 'shownGoals');
  const targets = primaryTargets(data);
  report.equal(`${label}: the board shows every goal once`, shown.map(({ name }) => name).sort(), targets.map(({ name }) => name).sort());
  for (const target of targets) {
    const { figure, unit } = printedFigure(data, target);
    const expected = `${figure}${unit}`.replace(/\s+/g, '');
    const found = shown.filter(({ name }) => name === target.name).map((goal) => goal.figure);
    const isRight = target.kind === 'rank' && target.value !== null ? found.some((text) => text === `第${figure}位`) : found.includes(expected);
    report.holds(`${label}: the board shows ${expected} for ${target.id}`, isRight, found);
  }
}

async function checkNotes(page: Page, data: DataPackage, label: string, report: Report): Promise<void> {
  const texts = await page.ask('textsIn', NOTES, '[part~=note] .text');
  report.equal(`${label}: every note is shown once`, [...texts].sort(), data.notes.map(({ text }) => text).sort());
}

/** Every press leaves the page as it should be. */
async function checkPresses(page: Page, site: string, packages: number, label: string, report: Report): Promise<void> {
  for (const button of ['#elder-switch', '#elder-switch', '#dark-switch', '#dark-switch', '#language-switch']) await page.press('elementOf', button);
  await page.ask('says', BOARD, 'Table');
  await page.press('elementOf', '#language-switch');
  await page.ask('says', BOARD, '表格');
  await ask(page, 'restAtActions');
  await page.press('buttonOf', BOARD, '表格');
  await page.ask('turnsTo', BOARD, 'table', true);
  await checkConduct(page, site, packages, label, report);
}

/** The page of a plan: every goal with its printed figure, every note, and the page's manners. */
export async function checkBoardPage(browser: Browser, site: string, data: DataPackage, report: Report): Promise<void> {
  const { id } = onlyPlan(data);
  const page = await openPage(browser, `${site}${id}.html`);
  await page.ask('allShow', BOARD, '[part~=source]');
  await page.ask('allShow', NOTES, '[part~=source]');
  await checkGoals(page, data, id, report);
  await checkNotes(page, data, id, report);
  const sources = (await page.ask('attributesOf', 'ip-data', 'src')).join(' ');
  report.holds(`${id}: its own package comes first`, sources.startsWith(`../data/plans/${id}.json`), sources);
  await checkPresses(page, site, sources.split(' ').length, id, report);
  await page.close();
}

/** A goal of 2018 is answered by what a later plan of the same city prints for 2020. */
export async function checkAnsweredGoal(browser: Browser, site: string, report: Report): Promise<void> {
  const page = await openPage(browser, `${site}nanjing-operation-service-plan.html`);
  await page.ask('allShow', BOARD, '[part~=source]');
  const known = await page.ask('textsIn', BOARD, '.known');
  report.holds('The board of 2018 shows 82.86 for 2020, printed in the plan of 2021', known.some((text) => text.includes('2020 年底 82.86')), known);
  report.holds('Its goal reads as reached', known.some((text) => text.includes('已实现')), known);
  await page.close();
}
