import { dayInShanghai } from '../../packages/base/src/today.js';
import type { DataPackage, Target } from '../../packages/data/src/types.js';
import { openPage, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { primaryTargets, printedFigure } from './package.js';

export const PATENTS = 'nanjing-14th-five-year-plan-high-value-invention-patents-per-10k-people';

/** Every gauge but the one whose package is missing on purpose. */
export const SHOWN = 'ip-target-gauge:not(#without-data)';

/** The gauge of a goal, wherever it stands on the page. */
export function gaugeOf(target: string): string {
  return `${SHOWN}[target="${target}"]`;
}

/** The demo page with every gauge showing its goal. */
export async function openPortal(browser: Browser, address: string): Promise<Page> {
  const page = await openPage(browser, address);
  await page.ask('allShow', SHOWN, '[part~=source]');
  return page;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

async function checkGauge(page: Page, data: DataPackage, target: Target, report: Report): Promise<void> {
  const gauge = gaugeOf(target.id);
  const text = await page.ask('shownText', gauge);
  const { figure, unit } = printedFigure(data, target);
  const shown = (await page.ask('textsIn', gauge, '[part~=base] [part~=picture], [part~=base] .figure')).map(withoutSpace);
  report.holds(`${target.name}: the gauge shows ${figure} ${unit}`.trim(), shown.some((part) => part.includes(withoutSpace(`${figure}${unit}`))), shown);
  report.holds(`${target.name}: the gauge names its goal`, text.includes(target.name), text);
  report.holds(`${target.name}: the gauge names its source`, text.includes(`《${data.plans[0]?.name}》`) && text.includes(target.section ?? ''), text);
  for (const again of data.targets.filter(({ restates }) => restates === target.id)) {
    report.holds(`${target.name}: the source line names where the goal is printed again`, text.includes(again.section ?? ''), text);
  }
}

/** Every goal stands on the page once, with its printed figure; the leading one starts at 35.9 and aims at 50. */
export async function checkGauges(browser: Browser, address: string, data: DataPackage, report: Report): Promise<void> {
  const page = await openPortal(browser, address);
  const targets = primaryTargets(data);
  const ids = await page.ask('attributesOf', SHOWN, 'target');
  report.holds('The plan has goals', targets.length > 30, targets.length);
  report.equal('Every goal of the plan has one gauge, wherever it stands', [...ids].sort(), targets.map(({ id }) => id).sort());
  for (const target of targets) await checkGauge(page, data, target, report);

  const leading = gaugeOf(PATENTS);
  const picture = (await page.ask('textsIn', leading, '[part~=picture]')).join();
  report.holds('The picture of the patents shows 35.9 at the end of 2020', /2020.*35\.9/.test(picture), picture);
  report.holds('The picture of the patents shows the goal of 50 for 2025', /2025.*50/.test(picture), picture);
  const isOver = dayInShanghai(new Date()) > '2025-12-31';
  const said = await page.ask('shownText', leading);
  report.holds('82.86 stands nowhere in the gauge of the patents', !said.includes('82.86'), said);
  report.equal('A goal without a result reads as ended once its year is over', said.includes('规划期已结束'), isOver);

  await checkSources(page, report);
  await page.close();
}

async function checkSources(page: Page, report: Report): Promise<void> {
  const beside = await page.ask('shownText', 'aside ip-target-gauge[provider]');
  report.holds('The gauge outside <ip-data> reads the provider that it names', beside.includes('万人一般作品和软件著作权登记量') && /150/.test(beside), beside);
  const early = '.opening ip-target-gauge';
  report.holds('The gauge that stood before the script shows its figure', (await page.ask('shownText', early)).includes('35.9'));
  report.equal('Its plain words are gone from sight', await page.ask('isSeen', `${early} .plain`), false);
  const failed = '#without-data';
  await page.ask('allShow', failed, '[part~=message]');
  const sentence = (await page.ask('textsIn', failed, '[part~=message]')).join();
  report.holds('The gauge without its package names address, failure and way out', /no-such-plan\.json.*404.*请/.test(sentence), sentence);
  report.equal('The plain words of that gauge stay', await page.ask('isSeen', `${failed} .plain`), true);
}
