import { readFileSync } from 'node:fs';
import { parse } from '../../packages/data/src/parse.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { openPage, repeated, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import { pageCode } from '../visual/page-code.js';
import type { Report } from '../visual/report.js';

/** Ids of the gauges of every host, in the order in which they stand at first. */
const GAUGES = ['patents', 'transactions'];
const PATENTS = '#patents';
const PATENTS_GOAL = 'nanjing-14th-five-year-plan-high-value-invention-patents-per-10k-people';
const DIRECTORY = 'ip-program-directory';
const WIDGETS = `ip-target-gauge, ${DIRECTORY}`;
/** An even number: the gauges stand as before. */
const ROUNDS = 10;

type InPage = typeof import('./in-page.js');

const code = await pageCode('test/hosts/in-page.ts');

/** Calls a function of `in-page.ts` in the page. */
async function ask<Name extends keyof InPage>(
  page: Page,
  name: Name,
  ...values: Parameters<InPage[Name]>
): Promise<Awaited<ReturnType<InPage[Name]>>> {
  return (await page.tab.evaluate(
    `${code}.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`,
  )) as Awaited<ReturnType<InPage[Name]>>;
}

function readPlan(plan: string): DataPackage {
  const result = parse(JSON.parse(readFileSync(`dist/data/plans/${plan}.json`, 'utf8')));
  if (!result.ok) throw new Error(`The package of ${plan} has faults.`);
  return result.data;
}

/** The packages that every host sets as an object: the first at once, the other when asked. */
interface Plans {
  readonly nanjing: DataPackage;
  readonly nantong: DataPackage;
}

/** Reads what the build has written. */
function readPlans(): Plans {
  return { nanjing: readPlan('nanjing-operation-service-plan'), nantong: readPlan('nantong-pilot-city-plan') };
}

async function checkFigure(page: Page, report: Report): Promise<void> {
  const text = (await page.ask('shownText', PATENTS)).replace(/\s+/g, ' ');
  report.holds(
    'the gauge shows 35.9 of 2020 and the goal of 50 for 2025',
    /2020.*35\.9/.test(text) && /2025.*50 ?件/.test(text),
    text,
  );
  report.equal('the words in the tag have made way', await page.ask('textsIn', PATENTS, 'slot'), []);
}

async function checkTable(page: Page, report: Report): Promise<void> {
  await page.press('buttonOf', PATENTS, '表格');
  await page.ask('turnsTo', PATENTS, 'table', true);
  const rows = await page.ask('textsIn', PATENTS, 'tbody tr');
  report.holds(
    'the table has the start and the goal',
    rows.some((row) => row.includes('35.9')) && rows.some((row) => row.includes('50')),
    rows,
  );
  await page.press('buttonOf', PATENTS, '下载');
  await page.ask('turnsTo', PATENTS, '[part~=alt]', true);
  const { name, bytes } = await page.save('buttonOf', PATENTS, 'CSV');
  const [head, ...body] = bytes.subarray(3).toString('utf8').split('\r\n');
  report.equal('the CSV is named after the goal', name, `${PATENTS_GOAL}.csv`);
  report.equal('the CSV begins with a byte order mark', [...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  report.equal('its first line names the columns', head, (await page.ask('textsIn', PATENTS, 'thead th')).join(','));
  report.equal(
    'it has a line for each row of the table and ends with a line break',
    [body.length, body.at(-1)],
    [rows.length + 1, ''],
  );
}

async function checkLanguage(page: Page, { nantong }: Plans, report: Report): Promise<void> {
  for (const [words, program] of [
    ['Table', nantong.programs[0]?.nameEn ?? ''],
    ['表格', nantong.programs[0]?.name ?? ''],
  ] as const) {
    await page.press('elementOf', '#language');
    await page.ask('says', PATENTS, words);
    await page.ask('says', DIRECTORY, program);
  }
  report.holds(
    'the language of the page is followed there and back',
    !(await page.ask('shownText', PATENTS)).includes('Table'),
  );
}

async function checkProperty(page: Page, { nanjing, nantong }: Plans, report: Report): Promise<void> {
  const shown = async (): Promise<number> => (await page.ask('textsIn', DIRECTORY, '[part~=program]')).length;
  report.equal('the object set as `data` is listed', await shown(), nanjing.programs.length);
  await page.press('elementOf', '#city');
  await page.ask('says', DIRECTORY, nantong.programs[0]?.name ?? '');
  report.equal('the object set next replaces it', await shown(), nantong.programs.length);
}

async function checkEvent(page: Page, { nantong }: Plans, report: Report): Promise<void> {
  for (const { id, name } of nantong.programs.slice(0, 2)) {
    await page.press('buttonOf', DIRECTORY, name);
    report.equal('the page hears which program a reader opens', await ask(page, 'wordsOnce', '#opened', id), id);
  }
}

async function checkMove(page: Page, report: Report): Promise<void> {
  const requests = (await page.tab.requests()).length;
  const turned = [...GAUGES].reverse();
  await page.press('elementOf', '#move');
  report.equal('the page moves its gauges', await ask(page, 'gaugesOnce', turned), turned);
  await page.ask('allShow', WIDGETS, '[part~=source]');
  report.equal('a gauge that moves keeps its open table', (await page.ask('textsIn', PATENTS, 'table')).length, 1);
  await page.press('elementOf', '#move');
  report.equal('the page moves them back', await ask(page, 'gaugesOnce', GAUGES), GAUGES);
  report.equal('a gauge that moves asks for nothing', (await page.tab.requests()).slice(requests), []);
}

async function checkRemoval(page: Page, { nantong }: Plans, report: Report): Promise<void> {
  const requests = (await page.tab.requests()).length;
  await page.press('elementOf', '#remove');
  report.equal('the page removes its widgets', await ask(page, 'gaugesOnce', []), []);
  report.equal('nothing of ours is left on it', await page.ask('attributesOf', `ip-data, ${WIDGETS}`, 'id'), []);
  await ask(page, 'pressInTurn', '#move', '#remove', ROUNDS);
  await page.press('elementOf', '#remove');
  report.equal('the page brings them back', await ask(page, 'gaugesOnce', GAUGES), GAUGES);
  await page.ask('allShow', WIDGETS, '[part~=source]');
  report.holds('they show their figures again', (await page.ask('shownText', PATENTS)).includes('35.9'));
  await page.ask('says', DIRECTORY, nantong.programs[0]?.name ?? '');
  report.equal('widgets that go and come ask for nothing', (await page.tab.requests()).slice(requests), []);
}

async function checkManners(page: Page, address: string, report: Report): Promise<void> {
  const { violations, lines } = await page.ask('watched');
  const requests = await page.tab.requests();
  report.equal('nothing violates the policy', violations, []);
  report.equal('nothing is written to the console', [...lines, ...page.tab.lines()], []);
  report.equal(
    'nobody else is asked',
    requests.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('blob:')),
    [],
  );
  report.equal('every file is fetched once', repeated(requests), []);
}

/** Widgets that are moved and removed as soon as the page is loaded show their data in the end. */
async function checkHaste(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await openPage(browser, `${address}/index.html`);
  await ask(page, 'gaugesOnce', GAUGES);
  await ask(page, 'pressInTurn', '#move', '#remove', ROUNDS);
  report.equal(
    'widgets that went and came as soon as the page was loaded are there',
    await ask(page, 'gaugesOnce', GAUGES),
    GAUGES,
  );
  await page.ask('allShow', WIDGETS, '[part~=source]');
  await checkFigure(page, report);
  await checkManners(page, address, report);
  await page.close();
}

/** Opens the page of a host and does on it what its readers and its framework do. */
export async function checkHost(browser: Browser, address: string, report: Report): Promise<void> {
  const plans = readPlans();
  const page = await openPage(browser, `${address}/index.html`);
  report.equal('the gauges stand as the page lists them', await ask(page, 'gaugesOnce', GAUGES), GAUGES);
  await page.ask('allShow', WIDGETS, '[part~=source]');
  await checkFigure(page, report);
  await checkTable(page, report);
  await checkProperty(page, plans, report);
  await checkLanguage(page, plans, report);
  await checkEvent(page, plans, report);
  await checkMove(page, report);
  await checkRemoval(page, plans, report);
  await checkManners(page, address, report);
  await page.close();
  await checkHaste(browser, address, report);
}
