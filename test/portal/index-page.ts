import type { DataPackage } from '../../packages/data/src/types.js';
import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { onlyPlan, primaryTargets } from './package.js';

/** What a row of the list says after its first three cells: how many goals, tasks, programs and notes. */
function countsOf(data: DataPackage): number[] {
  return [primaryTargets(data).length, data.tasks.filter(({ kind }) => kind === 'task').length, data.programs.length, data.notes.length];
}

function shownCounts(cells: readonly string[]): number[] {
  return cells.map((text) => Number(/\d+$/.exec(text)?.[0]));
}

/** The first page lists every plan with what is known of it, its counts and its files; without scripts too. */
export async function checkIndex(browser: Browser, site: string, packages: readonly DataPackage[], report: Report): Promise<void> {
  const page = await openPage(browser, site);
  const rows = await page.ask('rowsOf', '.plans tbody tr', 'data-plan');
  report.equal('The first page lists five plans', rows.length, 5);
  report.equal('The first page lists every plan once', rows.map(({ name }) => name).sort(), packages.map((data) => onlyPlan(data).id).sort());
  for (const data of packages) {
    const plan = onlyPlan(data);
    const city = data.cities.find(({ id }) => id === plan.city);
    const row = rows.find(({ name }) => name === plan.id);
    const [place = '', document = '', period = ''] = row?.cells ?? [];
    const label = `The first page, ${plan.id}`;
    report.equal(`${label}: goals, tasks, programs and notes are counted as in the package`, shownCounts(row?.cells.slice(3, 7) ?? []), countsOf(data));
    report.holds(`${label}: the city is named`, place.includes(city?.name.replace(/（.*/, '') ?? '?'), place);
    report.equal(`${label}: a city that the document does not name is marked, with the reason`, [place.includes('推定'), place.includes('未具名'), place.includes('没有写市名')],
      [city?.attribution === 'inferred', city?.attribution === 'unnamed', city?.attribution !== 'stated']);
    report.holds(`${label}: the document is named, with its number or that none is given`, document.includes(plan.name) && document.includes(plan.documentNumber ?? '未注明'), document);
    const years = plan.start === null ? `至 ${plan.end.slice(0, 4)} 年` : `${plan.start.slice(0, 4)}—${plan.end.slice(0, 4)} 年`;
    report.holds(`${label}: the period is that of the plan`, period.endsWith(years), period);
    report.equal(`${label}: it leads to its page and its package`, await page.ask('attributesOf', `.plans tr[data-plan="${plan.id}"] a`, 'href'), [`${plan.id}.html`, `../data/plans/${plan.id}.json`]);
  }
  const sums = packages.map(countsOf).reduce((sum, counts) => sum.map((count, place) => count + (counts[place] ?? 0)));
  const [total] = await page.ask('rowsOf', '.plans tfoot tr', 'class');
  report.equal('The first page sums the counts up', shownCounts(total?.cells.slice(1, 5) ?? []), sums);
  await page.close();
}

/** What a reader chose stays with them from page to page, by the links alone. */
export async function checkChoices(browser: Browser, site: string, report: Report): Promise<void> {
  const first = await openPage(browser, site);
  await first.press('elementOf', '#elder-switch');
  await first.press('elementOf', '#dark-switch');
  await first.press('elementOf', '#language-switch');
  const link = (await first.ask('attributesOf', '.plans tbody a', 'href'))[0] ?? '';
  report.holds('A link to a plan carries what was chosen', link.endsWith('.html?elder&dark&en'), link);
  report.equal('A choice is stored nowhere', await first.ask('stored'), { cookies: '', local: 0, session: 0 });
  await first.close();

  const next = await openPage(browser, `${site}${link}`);
  await next.tab.evaluate("document.readyState === 'complete' || new Promise((done) => addEventListener('load', () => done(true)))");
  const root = await Promise.all(['data-ip-mode', 'data-ip-theme', 'lang'].map(async (name) => (await next.ask('attributesOf', 'html', name))[0]));
  report.equal('The next page opens in elder mode, dark and English', root, ['elder', 'dark', 'en']);
  report.equal('Its switches are pressed', (await next.ask('attributesOf', '.switches [aria-pressed]', 'aria-pressed')), ['true', 'true']);
  await next.press('elementOf', '#elder-switch');
  report.equal('Elder mode ends with its switch there too', (await next.ask('attributesOf', 'html', 'data-ip-mode'))[0], null);
  await next.close();
}
