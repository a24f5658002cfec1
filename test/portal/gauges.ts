import type { Browser, Locator, Page } from 'playwright';
import { dayInShanghai } from '../../packages/base/src/today.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import type { Report } from '../visual/report.js';
import { primaryTargets, printedFigure } from './package.js';

export const PATENTS = 'nanjing-14th-five-year-plan-high-value-invention-patents-per-10k-people';

/** Every gauge but the one whose package is missing on purpose. */
const SHOWN = 'ip-target-gauge:not(#without-data)';

/** The demo page in a window so tall that every gauge is near it. */
export async function openPortal(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 12000 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await page.goto(address);
  await page.waitForFunction(() => {
    const gauges = [...document.querySelectorAll('ip-target-gauge:not(#without-data)')];
    return gauges.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~=source]')?.textContent);
  });
  return page;
}

/** Everything that a gauge shows and says, without the words that stand only in its tags. */
export async function shownText(gauge: Locator): Promise<string> {
  return gauge.evaluate(({ shadowRoot }) => {
    const parts = [...(shadowRoot?.querySelectorAll('[aria-label], [aria-valuetext]') ?? [])];
    const labels = parts.flatMap((part) => [part.getAttribute('aria-label') ?? '', part.getAttribute('aria-valuetext') ?? '']);
    return [shadowRoot?.querySelector('.ip')?.textContent ?? '', ...labels].join('\n').replace(/\u00a0/g, ' ');
  });
}

/** Every goal stands on the page once, with its printed figure; the leading one starts at 35.9 and aims at 50. */
export async function checkGauges(browser: Browser, address: string, data: DataPackage, report: Report): Promise<void> {
  const page = await openPortal(browser, address);
  const targets = primaryTargets(data);
  const ids = await page.locator(SHOWN).evaluateAll((all) => all.map((gauge) => gauge.getAttribute('target')));
  report.holds('The plan has goals', targets.length > 30, targets.length);
  report.equal('Every goal of the plan has one gauge, wherever it stands', [...ids].sort(), targets.map(({ id }) => id).sort());

  for (const target of targets) {
    const gauge = page.locator(`${SHOWN}[target="${target.id}"]`);
    const text = await shownText(gauge);
    const { figure, unit } = printedFigure(data, target);
    const shown = await gauge.locator('[part~=base] [part~=picture], [part~=base] .figure').evaluateAll((all) => all.map((part) => part.textContent?.replace(/\s+/g, '') ?? ''));
    report.holds(`${target.name}: the gauge shows ${figure} ${unit}`.trim(), shown.some((part) => part.includes(`${figure}${unit}`.replace(/\s+/g, ''))), shown);
    report.holds(`${target.name}: the gauge names its goal`, text.includes(target.name), text);
    report.holds(`${target.name}: the gauge names its source`, text.includes(`《${data.plans[0]?.name}》`) && text.includes(target.section ?? ''), text);
    for (const again of data.targets.filter(({ restates }) => restates === target.id)) {
      report.holds(`${target.name}: the source line names where the goal is printed again`, text.includes(again.section ?? ''), text);
    }
  }

  const leading = page.locator(`${SHOWN}[target="${PATENTS}"]`);
  const picture = (await leading.locator('[part~=picture]').textContent()) ?? '';
  report.holds('The picture of the patents shows 35.9 at the end of 2020', /2020.*35\.9/.test(picture), picture);
  report.holds('The picture of the patents shows the goal of 50 for 2025', /2025.*50/.test(picture), picture);
  const isOver = dayInShanghai(new Date()) > '2025-12-31';
  const said = await shownText(leading);
  report.holds('82.86 stands nowhere in the gauge of the patents', !said.includes('82.86'), said);
  report.equal('A goal without a result reads as ended once its year is over', said.includes('规划期已结束'), isOver);

  await checkSources(page, report);
  await page.close();
}

async function checkSources(page: Page, report: Report): Promise<void> {
  const beside = await shownText(page.locator('aside ip-target-gauge[provider]'));
  report.holds('The gauge outside <ip-data> reads the provider that it names', beside.includes('万人一般作品和软件著作权登记量') && /150/.test(beside), beside);
  const early = page.locator('.opening ip-target-gauge');
  report.holds('The gauge that stood before the script shows its figure', (await shownText(early)).includes('35.9'));
  report.equal('Its plain words are gone from sight', await early.locator('.plain').isVisible(), false);
  const failed = page.locator('#without-data');
  await failed.locator('[part~=message]').waitFor();
  const sentence = (await failed.locator('[part~=message]').textContent()) ?? '';
  report.holds('The gauge without its package names address, failure and way out', /no-such-plan\.json.*404.*请/.test(sentence), sentence);
  report.equal('The plain words of that gauge stay', await failed.locator('.plain').isVisible(), true);
}
