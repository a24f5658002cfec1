import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { askOf } from './in-page.js';
import type { Reading } from './reading.js';

/** A page to look at: where it is, and what its widgets make of it. */
export interface Visit {
  readonly says: string;
  readonly url: string;
  readonly size?: string;
  readonly isScaled?: true;
  readonly atLast?: string;
  readonly awaits?: string;
}

/** A page that was looked at, with what its widgets showed. */
export interface Visited extends Visit {
  readonly readings: readonly Reading[];
}

const WIDGETS = '.widget > [id]';

/** Pixels that roundings of letters may take, beside a hundredth of where a text stands. */
const TOLERANCE = 1.5;

/** Differences of a widget that are written out; the rest are counted. */
const SHOWN = 2;

/** What Firefox writes about a page, not about what stands in it. */
const OF_THE_PAGE = /^(uncaught: )?The character encoding of the document was not declared/;

/** Opens a page, waits until every widget shows its source, and looks at what the page did meanwhile. */
export async function readPage(browser: Browser, { url, size = '16px', atLast, awaits }: Visit, report: Report): Promise<readonly Reading[]> {
  const page = await openPage(browser, url);
  if (awaits !== undefined) await askOf(page, 'reading', 'appears', awaits);
  await page.ask('allShow', WIDGETS, '[part~=source]');
  if (atLast !== undefined) {
    await askOf(page, 'reading', 'settled');
    await page.tab.evaluate(atLast);
  }
  const readings = await askOf(page, 'reading', 'readings');
  const { violations, lines } = await page.ask('watched');
  report.equal(`every widget has letters of ${size}`, readings.filter(({ fontSize }) => fontSize !== size).map(({ id, fontSize }) => `${id} ${fontSize}`), []);
  report.equal('nothing violates the policy', violations, []);
  report.equal('nothing is written to the console', [...lines, ...page.tab.lines().map(({ text }) => text)].filter((line) => !OF_THE_PAGE.test(line)), []);
  await page.close();
  return readings;
}

/** The room and letters that a page gives its widgets. */
function roomOf(readings: readonly Reading[]): string {
  return JSON.stringify(readings.map(({ id, width, fontSize }) => [id, width, fontSize]));
}

/** Holds what widgets showed on hostile pages against a calm page that gives each the same room and letters. */
export async function checkAgainstCalm(browser: Browser, url: string, visited: readonly Visited[], report: Report): Promise<void> {
  const page = await openPage(browser, url);
  await page.ask('allShow', WIDGETS, '[part~=source]');
  for (const room of new Set(visited.map(({ readings }) => roomOf(readings)))) {
    const alike = visited.filter(({ readings }) => roomOf(readings) === room);
    await askOf(page, 'reading', 'furnish', alike[0]?.readings ?? []);
    const calm = await askOf(page, 'reading', 'readings');
    report.check(`A calm page with the room of ${alike[0]?.says}: every text has a place of its own`, await askOf(page, 'reading', 'geometryFaults'));
    for (const { says, readings, isScaled } of alike) checkReadings(readings, calm, isScaled === true, report.under(says));
  }
  await page.close();
}

function checkReadings(found: readonly Reading[], calm: readonly Reading[], isScaled: boolean, report: Report): void {
  report.equal('every widget is there', found.map(({ id }) => id), calm.map(({ id }) => id));
  for (const [place, reading] of found.entries()) {
    report.check(`${reading.id} stands as on a calm page`, differences(reading, calm[place], isScaled));
  }
}

function differences(found: Reading, calm: Reading | undefined, isScaled: boolean): string[] {
  const [one, other] = [found.placed, calm?.placed ?? []].map((placed) => [...new Set(placed.map(({ text }) => text))].join('|'));
  if (one === '' || one !== other) return [firstDifference(one ?? '', other ?? '')];
  if (isScaled) return [];
  const moved = found.placed.flatMap(({ text, edges }, place) => {
    const expected = calm?.placed[place]?.edges ?? [];
    const isMoved = edges.some((edge, side) => Math.abs(edge - (expected[side] ?? Infinity)) > TOLERANCE + Math.abs(edge) / 100);
    return isMoved ? [`“${text}” stands at ${edges.join(' ')}, on a calm page at ${expected.join(' ')}`] : [];
  });
  return moved.length > SHOWN ? [...moved.slice(0, SHOWN), `and ${moved.length - SHOWN} more`] : moved;
}

function firstDifference(found: string, expected: string): string {
  const place = [...found].findIndex((letter, at) => letter !== expected[at]);
  const around = (text: string): string => `“${text.slice(Math.max(0, place - 10), place + 40)}”`;
  return `shows ${around(found)}, on a calm page ${around(expected)}`;
}
