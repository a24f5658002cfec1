import { FIGURES_PAGES, PROGRAMS_PAGE } from '../../stories/portal/navigation.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { openPage, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { checkConduct } from './conduct.js';
import { countsOfTheme, onlyPlan, primaryTargets, printedFigure } from './package.js';

/** The indicator whose goal both pages show first. */
export const PATENTS_INDICATOR = 'high-value-invention-patents-per-10k-people';

const LINKS = ['creation', 'utilization', 'protection', 'management', 'service'];

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Goals, tasks and programs of each link of the chain, and of all else together, are those of the package. */
async function checkChain(page: Page, data: DataPackage, label: string, report: Report): Promise<void> {
  const shown = (await page.ask('textsOf', '.chain li')).map((text) => (text.match(/\d+/g) ?? []).map(Number));
  const found = shown.map(([goals, , tasks, programs]) => ({ goals, tasks, programs }));
  const expected = LINKS.map((theme) => countsOfTheme(data, theme));
  report.equal(`${label}: each link of the chain has the goals, tasks and programs of the package`, found, expected);
  const [beyond = ''] = await page.ask('textsOf', '.beyond');
  const [, , , ...rest] = [0, 0, 0, ...(beyond.match(/\d+/g) ?? []).map(Number)];
  const all = { goals: primaryTargets(data).length, tasks: data.tasks.filter(({ kind }) => kind === 'task').length, programs: data.programs.length };
  const sum = (name: keyof typeof all): number => expected.reduce((total, counts) => total + counts[name], 0);
  report.equal(`${label}: the rest adds up to the counts of the plan`, rest, [all.goals - sum('goals'), all.tasks - sum('tasks'), all.programs - sum('programs')]);
}

/** What a page says of the plan without a script: the same in every browser. */
export async function checkFiguresInWords(page: Page, data: DataPackage, label: string, report: Report): Promise<void> {
  await checkChain(page, data, label, report);
  const ids = await page.ask('attributesOf', '.leading-programs li', 'data-program');
  report.equal(`${label}: six programs of the plan stand there`, ids.filter((id) => data.programs.some((program) => program.id === id)).length, 6);
  const special = data.programs.filter(({ kind }) => kind === 'special-program').map(({ id }) => id);
  if (special.length > 0) report.equal(`${label}: they are its special programs`, ids, special);
}

async function checkGoals(page: Page, data: DataPackage, label: string, report: Report): Promise<void> {
  const targets = primaryTargets(data);
  const leading = targets.filter(({ indicator }) => indicator === PATENTS_INDICATOR);
  const gauge = withoutSpace((await page.ask('textsIn', 'ip-target-gauge', '[part~=base] [part~=picture], [part~=base] .figure')).join(' '));
  for (const target of leading) report.holds(`${label}: the gauge shows the printed goal`, gauge.includes(withoutSpace(Object.values(printedFigure(data, target)).join(''))), gauge);
  const heads = (await page.ask('textsIn', 'ip-city-card', '[part~=goal]')).map(withoutSpace);
  const obligatory = targets.filter((target) => target.binding === 'obligatory' && !leading.includes(target));
  if (obligatory.length > 0) report.equal(`${label}: beside it stand the obligatory goals and no other`, heads.length, obligatory.length);
  const isShown = (name: string, figure: string): boolean => heads.some((head) => head.includes(withoutSpace(name)) && head.includes(withoutSpace(figure)));
  for (const target of obligatory) {
    const { figure, unit } = printedFigure(data, target);
    report.holds(`${label}: the card shows ${figure} ${unit} for ${target.id}`, isShown(target.name, `${figure}${unit}`), heads);
  }
  report.equal(`${label}: the card shows seven goals`, heads.length, 7);
  const [said = ''] = await page.ask('textsOf', '#goals > header');
  report.equal(`${label}: a document that does not divide its goals says so`, said.includes('没有把目标分为约束性和预期性'), targets.every(({ binding }) => binding === null));
}

/** A plan in figures: goals, chain, programs, comparison and notes agree with its package; each block has its source. */
export async function checkFiguresPage(browser: Browser, site: string, data: DataPackage, report: Report): Promise<void> {
  const { id, name } = onlyPlan(data);
  const file = FIGURES_PAGES.get(id) ?? '';
  const page = await openPage(browser, `${site}${file}`);
  const widgets = 'ip-target-gauge, ip-city-card, ip-task-timeline, ip-city-comparison, ip-data-notes';
  await page.ask('allShow', widgets, '[part~=source]');
  await checkGoals(page, data, file, report);
  await checkFiguresInWords(page, data, file, report);
  const phases = withoutSpace(await page.ask('shownText', 'ip-task-timeline'));
  report.equal(`${file}: the timeline shows every phase`, data.phases.filter((phase) => !phases.includes(phase.name.replace(/阶段$/, ''))), []);
  const conflicts = data.notes.filter(({ kind }) => kind === 'conflict').map(({ text }) => text);
  report.equal(`${file}: the contradictions come first`, await page.ask('textsIn', 'ip-data-notes', '[part~=note] .text'), conflicts);
  const own = await page.ask('textsOf', '.block > .source');
  report.equal(`${file}: what is no widget names the document`, own.map((text) => text.includes(`《${name}》`)), [true, true]);
  await checkConduct(page, site, 1, file, report);
  await page.close();
}

/** A count in the chain leads to the directory with just as many programs, and keeps what the reader chose. */
export async function checkWayToPrograms(browser: Browser, site: string, data: DataPackage, report: Report): Promise<void> {
  const { id } = onlyPlan(data);
  const first = await openPage(browser, `${site}${FIGURES_PAGES.get(id) ?? ''}`);
  await first.ask('allShow', 'ip-target-gauge', '[part~=source]');
  await first.press('elementOf', '#dark-switch');
  const [way = ''] = await first.ask('attributesOf', '.chain [data-theme=protection] a', 'href');
  report.equal('The way to the directory keeps plan, theme and dark colours', way, `${PROGRAMS_PAGE}?ip-plan=${id}&ip-theme=protection&dark`);
  await first.close();
  const page = await openPage(browser, `${site}${way}`);
  await page.ask('allShow', 'ip-program-directory', '[part~=source]');
  const shown = await page.ask('textsIn', 'ip-program-directory', '[part~=program]');
  report.equal('The directory opens with as many programs as the chain counts', shown.length, countsOfTheme(data, 'protection').programs);
  report.equal('It opens dark', (await page.ask('attributesOf', 'html', 'data-ip-theme'))[0], 'dark');
  await page.close();
}
