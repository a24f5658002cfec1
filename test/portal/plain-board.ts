import type { DataPackage, Target } from '../../packages/data/src/types.js';
import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { onlyPlan, printedFigure } from './package.js';

/** A row of the table of a page without scripts. */
interface Row {
  /** True if it says that it prints another goal again. */
  readonly isAgain: boolean;
  readonly name: string;
  readonly comparator: string;
  readonly figure: string;
  readonly unit: string;
  readonly year: string;
  readonly binding: string;
  readonly section: string;
  readonly printed: string;
}

const COMPARATORS = { '>': '超过', '>=': '不低于', '=': '等于', '~': '约', '<': '低于', '<=': '不超过' };
const BINDINGS = { obligatory: '约束性', anticipatory: '预期性' };

/** What the package says of a target; the comparator of plain numbers alone, as other kinds have words of their own. */
function rowFor(data: DataPackage, target: Target): Row {
  const { name, kind, comparator, inferred, restates, year, binding, section, printed, certainty } = target;
  const { figure, unit } = printedFigure(data, target);
  const isSaid = kind === 'numeric' && comparator !== null && !inferred.includes('comparator');
  return {
    isAgain: restates !== null,
    name,
    comparator: isSaid ? COMPARATORS[comparator] : '',
    figure: certainty === 'unreadable' && figure === '' ? '数字无法辨认' : figure,
    unit,
    year: String(year),
    binding: binding === null ? '' : BINDINGS[binding],
    section: section ?? '',
    printed: printed ?? '',
  };
}

/** The cells of a row by the titles of their columns. */
function rowOf(cells: readonly string[], titles: readonly string[], isNumeric: (name: string) => boolean): Row {
  const cell = (title: string): string => cells[titles.indexOf(title)] ?? '';
  const [, relation = '', name = ''] = /^(?:(重述|其中|或者|每\S+) )?(.*)$/.exec(cell('目标')) ?? [];
  const words = cell('目标值');
  const comparator = isNumeric(name) ? (Object.values(COMPARATORS).find((word) => words.startsWith(`${word} `)) ?? '') : '';
  return {
    isAgain: relation === '重述', name, comparator, figure: words.slice(comparator === '' ? 0 : comparator.length + 1), unit: cell('单位'),
    year: cell('目标年'), binding: cell('性质'), section: cell('出处'), printed: cell('原文'),
  };
}

/** In a browser without scripts a plan's page has a row for every target, each value as in the package, and every note. */
export async function checkPlainBoard(browser: Browser, site: string, data: DataPackage, report: Report): Promise<void> {
  const plan = onlyPlan(data);
  const page = await openPage(browser, `${site}${plan.id}.html`);
  const label = `Without scripts, ${plan.id}`;
  report.equal(`${label}: no script has run`, await page.tab.evaluate('typeof watched'), 'undefined');
  const [titles = []] = (await page.ask('rowsOf', '.plain-board thead tr', 'class')).map(({ cells }) => cells);
  const plain = (target: Target): boolean => target.kind === 'numeric';
  const found = await page.ask('rowsOf', '.plain-board tbody tr:not(.theme-row)', 'class');
  report.holds(`${label}: every row is seen`, found.every(({ isSeen }) => isSeen));
  const rows = found.map(({ cells }) => rowOf(cells, titles, (name) => data.targets.some((target) => plain(target) && target.name === name)));
  report.equal(`${label}: the table has a row for every target`, rows.length, data.targets.length);
  const left = [...rows];
  for (const target of data.targets) {
    const expected = rowFor(data, target);
    // Growth, multiples, scopes and ranks have words of their own before or around the number.
    const isFigure = ({ figure }: Row): boolean => figure === expected.figure || figure.endsWith(` ${expected.figure}`) || figure === `第 ${expected.figure} 位`;
    const isRight = (row: Row): boolean => plain(target)
      ? JSON.stringify(row) === JSON.stringify(expected)
      : isFigure(row) && JSON.stringify({ ...row, figure: '' }) === JSON.stringify({ ...expected, figure: '' });
    const place = left.findIndex(isRight);
    report.holds(`${label}: name, figure, unit, year, binding and source of ${target.id} are those of the package`, place >= 0, { expected, rows: left.filter(({ name }) => name === target.name) });
    if (place >= 0) left.splice(place, 1);
  }
  const [source = ''] = await page.ask('textsOf', '.plain-source');
  const day = (plan.issuedOn ?? plan.publishedOn ?? '').split('-').map(Number).join('');
  report.holds(`${label}: the source names the document and its day`, source.includes(`《${plan.name}》`) && (day === '0' || source.replace(/\D/g, '').endsWith(day)), source);
  const notes = await page.ask('textsOf', '.plain-notes li');
  report.equal(`${label}: every note stands there`, data.notes.filter(({ text }) => notes.filter((note) => note.startsWith(text)).length !== 1).map(({ id }) => id), []);
  report.equal(`${label}: no note stands there twice`, notes.length, data.notes.length);
  await page.close();
}
