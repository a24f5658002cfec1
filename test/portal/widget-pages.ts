import { CITIES_PAGE, PROGRAMS_PAGE, TIMELINE_PAGE } from '../../stories/portal/navigation.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { checkConduct } from './conduct.js';
import { PATENTS_INDICATOR } from './figures-pages.js';
import { onlyPlan, primaryTargets, printedFigure } from './package.js';

const NANTONG = 'nantong-pilot-city-plan';

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Tasks that print neither a start nor an end. */
function undated({ tasks }: DataPackage): number {
  return tasks.filter(({ kind, start, end }) => kind === 'task' && start === null && end === null).length;
}

/** All plans stand on one axis, and one plan with its phases and every task. */
export async function checkTimelinePage(browser: Browser, site: string, packages: readonly DataPackage[], report: Report): Promise<void> {
  const page = await openPage(browser, `${site}${TIMELINE_PAGE}`);
  await page.ask('allShow', 'ip-task-timeline', '[part~=source]');
  const all = withoutSpace(await page.ask('shownText', '#all ip-task-timeline'));
  for (const data of packages) report.holds(`The timeline of all plans names the source ${onlyPlan(data).id}`, all.includes(`《${onlyPlan(data).name}》`), all);
  const sum = packages.reduce((total, data) => total + undated(data), 0);
  report.holds('The timeline of all plans counts the tasks without a date', all.includes(`没有日期的${sum}项任务`), all);
  const one = withoutSpace(await page.ask('shownText', '#nantong ip-task-timeline'));
  const nantong = packages.filter((data) => onlyPlan(data).id === NANTONG);
  const names = nantong.flatMap(({ phases, tasks }) => [
    ...phases.map(({ name }) => name.replace(/阶段$/, '')),
    ...tasks.filter(({ kind }) => kind === 'task').map(({ title }) => title),
  ]);
  report.holds('Nantong has phases and tasks', names.length > 20, names.length);
  report.equal('The timeline of Nantong shows every phase and every task', names.filter((name) => !one.includes(withoutSpace(name))), []);
  await checkConduct(page, site, 1, TIMELINE_PAGE, report);
  await page.close();
}

/** Every plan has a card with its counts, and what all can be compared in stands on one scale. */
export async function checkCitiesPage(browser: Browser, site: string, packages: readonly DataPackage[], report: Report): Promise<void> {
  const page = await openPage(browser, `${site}${CITIES_PAGE}`);
  await page.ask('allShow', 'ip-city-card, ip-city-comparison', '[part~=source]');
  for (const data of packages) {
    const { id } = onlyPlan(data);
    const tally = (await page.ask('textsIn', `ip-city-card[plan="${id}"]`, '[part~=tally] li')).map(withoutSpace);
    const expected = [`${primaryTargets(data).length}项目标`, `${data.programs.length}个项目平台`];
    report.equal(`The card of ${id} counts its goals and programs`, expected.filter((words) => !tally.includes(words)), []);
  }
  const panels = (await page.ask('textsIn', 'ip-city-comparison', '[part~=panel]')).map(withoutSpace);
  const figures = packages.flatMap((data) => data.targets.filter(({ indicator, restates }) => indicator === PATENTS_INDICATOR && restates === null)
    .map((target) => withoutSpace(Object.values(printedFigure(data, target)).join(''))));
  report.holds('Four plans set a goal for high-value patents', figures.length === 4, figures);
  report.holds('Their goals stand on one scale', panels.some((panel) => figures.every((figure) => panel.includes(figure))), panels);
  await checkConduct(page, site, 1, CITIES_PAGE, report);
  await page.close();
}

/** The directory lists every program; an address that narrows it shows as many as the package has, and keeps what it says. */
export async function checkProgramsPage(browser: Browser, site: string, packages: readonly DataPackage[], report: Report): Promise<void> {
  const widget = 'ip-program-directory';
  const page = await openPage(browser, `${site}${PROGRAMS_PAGE}`);
  await page.ask('allShow', widget, '[part~=source]');
  const shown = async (): Promise<number> => (await page.ask('textsIn', widget, '[part~=program]')).length;
  report.equal('The directory lists every program', await shown(), packages.reduce((sum, { programs }) => sum + programs.length, 0));
  await page.press('elementOf', '#elder-switch');
  await page.press('elementOf', '#elder-switch');
  await checkConduct(page, site, 1, PROGRAMS_PAGE, report);
  await page.close();
}
