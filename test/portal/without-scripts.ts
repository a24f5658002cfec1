import type { Browser } from 'playwright';
import type { DataPackage } from '../../packages/data/src/types.js';
import type { Report } from '../visual/report.js';
import { primaryTargets, printedFigure } from './package.js';

interface Row {
  readonly target: string;
  readonly cells: readonly string[];
  readonly isVisible: boolean;
}

/** With JavaScript off every goal stands in a table with figure, unit, year and source; with a lost bundle it is one press away. */
export async function checkWithoutScripts(browser: Browser, address: string, data: DataPackage, report: Report): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const rows: Row[] = [];
  for (const row of await page.locator('#goal-table tr[data-target]').all()) {
    const cells = (await row.locator('th, td').allTextContents()).map((text) => text.replace(/\u00a0/g, ' '));
    rows.push({ target: (await row.getAttribute('data-target')) ?? '', cells, isVisible: await row.isVisible() });
  }
  const targets = primaryTargets(data);
  report.equal('Without scripts the table has every goal once', rows.map(({ target }) => target).sort(), targets.map(({ id }) => id).sort());
  for (const target of targets) {
    const row = rows.find((one) => one.target === target.id);
    const [name = '', goal = '', unit = '', year = '', source = ''] = row?.cells ?? [];
    const printed = printedFigure(data, target);
    const isRight = name === target.name && goal.split(/[\s（）]/).includes(printed.figure.split(/\s/)[0] ?? '') && goal.includes(printed.figure)
      && unit === printed.unit && year === (target.year === null ? '' : `${target.year} 年`)
      && source.includes(`《${data.plans[0]?.name}》`) && source.includes(target.section ?? '') && row?.isVisible === true;
    report.holds(`Without scripts the table has figure, unit, year and source of ${target.name}`, isRight, row);
  }
  const plain = await page.locator('ip-data ip-target-gauge .plain').count();
  report.equal('Without scripts the tags of the gauges hold plain words', plain, targets.length);
  await context.close();

  const lost = await browser.newPage();
  await lost.route('**/ip-city-widgets.js', (route) => route.abort());
  await lost.goto(address);
  await lost.click('#tab-table');
  report.equal('Without the bundle the table is one press away', await lost.locator('#goal-table tr[data-target]').first().isVisible(), true);
  await lost.close();
}
