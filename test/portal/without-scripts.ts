import type { DataPackage } from '../../packages/data/src/types.js';
import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { SHOWN } from './gauges.js';
import { primaryTargets, printedFigure } from './package.js';

/** In a browser without scripts every goal stands in a table with figure, unit, year and source. */
export async function checkWithoutScripts(browser: Browser, address: string, data: DataPackage, report: Report): Promise<void> {
  const page = await openPage(browser, address);
  const rows = await page.ask('rowsOf', '#goal-table tr[data-target]', 'data-target');
  const targets = primaryTargets(data);
  report.equal('No script has run', await page.tab.evaluate('typeof watched'), 'undefined');
  report.equal('Without scripts the table has every goal once', rows.map(({ name }) => name).sort(), targets.map(({ id }) => id).sort());
  for (const target of targets) {
    const row = rows.find((one) => one.name === target.id);
    const [name = '', goal = '', unit = '', year = '', source = ''] = row?.cells ?? [];
    const printed = printedFigure(data, target);
    const isRight = name === target.name && goal.split(/[\s（）]/).includes(printed.figure.split(/\s/)[0] ?? '') && goal.includes(printed.figure)
      && unit === printed.unit && year === (target.year === null ? '' : `${target.year} 年`)
      && source.includes(`《${data.plans[0]?.name}》`) && source.includes(target.section ?? '') && row?.isSeen === true;
    report.holds(`Without scripts the table has figure, unit, year and source of ${target.name}`, isRight, row);
  }
  const plain = await page.ask('textsOf', `${SHOWN} .plain`);
  report.equal('Without scripts the tags of the gauges hold plain words', plain.filter((words) => words.trim() !== '').length, targets.length);
  await page.close();
}

/** Where the page's own scripts run and our bundle is lost, the table is one press away. */
export async function checkWithoutBundle(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await openPage(browser, address);
  await page.press('elementOf', '#tab-table');
  const rows = await page.ask('rowsOf', '#goal-table tr[data-target]', 'data-target');
  report.holds('Without the bundle the table is one press away', rows.length > 0 && rows.every(({ isSeen }) => isSeen), rows);
  await page.close();
}
