import { expect, fixture, html } from '@open-wc/testing';
import { dayInShanghai } from '../../packages/base/src/today.js';
import '../../packages/widgets/src/index.js';
import { patentsGoal, samplePackage } from '../../stories/samples.js';
import { AFTER, PATENTS, reads, requestsOf } from '../page.js';

const ADDRESS = '/kept.json';
const KEY = `ip-city-data:${new URL(ADDRESS, document.baseURI).href}`;

/** Shows a gauge below `<ip-data>` while the server answers so, and gives the gauge. */
async function gaugeWith(answer: () => Response, keep: boolean, words: string): Promise<Element> {
  let gauge: Element | null = null;
  await requestsOf(
    async () => {
      const page = await fixture(html`<ip-data src=${ADDRESS} ?keep=${keep} today=${AFTER}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>`);
      gauge = page.querySelector('ip-target-gauge');
      await reads(gauge!, words);
    },
    (address) => (address.startsWith(ADDRESS) ? Promise.resolve(answer()) : undefined),
  );
  return gauge!;
}

const lost = (): Response => new Response('', { status: 503 });

function stored(): string[] {
  return Object.keys(localStorage);
}

describe('a kept copy', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  function storeCopy(content: unknown): void {
    localStorage.setItem(KEY, JSON.stringify(content));
  }

  it('is shown, with the day it was stored, when the server fails', async () => {
    storeCopy({ day: '2026-04-20', package: samplePackage([patentsGoal()]) });
    const gauge = await gaugeWith(lost, true, '目标 50 件');
    await reads(gauge, '2026 年 4 月 20 日保存的副本');
  });

  it('is not looked for without keep', async () => {
    storeCopy({ day: '2026-04-20', package: samplePackage([patentsGoal()]) });
    await gaugeWith(lost, false, '503');
  });

  it('is no answer to a package of another contract', async () => {
    storeCopy({ day: '2026-04-20', package: samplePackage([patentsGoal()]) });
    await gaugeWith(() => new Response('{"contract":2}'), true, '约定版本是 2');
  });

  it('of one address is not shown for another one that a page writes the same', async () => {
    localStorage.setItem('ip-city-data:https://elsewhere.example/kept.json', JSON.stringify({ day: '2026-04-20', package: samplePackage([patentsGoal()]) }));
    localStorage.setItem(`ip-city-data:${ADDRESS}`, JSON.stringify({ day: '2026-04-20', package: samplePackage([patentsGoal()]) }));
    await gaugeWith(lost, true, '503');
  });

  it('is no better than none if it is damaged', async () => {
    for (const damaged of ['nonsense', { day: '2026-04-20' }, { day: '2026-04-20', package: { contract: 2 } }, null]) {
      storeCopy(damaged);
      await gaugeWith(lost, true, '503');
    }
    localStorage.setItem(KEY, '{');
    await gaugeWith(lost, true, '503');
  });

  it('is not stored of a package that has no address', async () => {
    const page = await fixture(html`<ip-data keep today=${AFTER} .data=${samplePackage([patentsGoal()])}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>`);
    await reads(page.querySelector('ip-target-gauge')!, '目标 50 件');
    expect(stored()).to.deep.equal([]);
  });

  // The last tests: an address that was read once is not asked for again on this page.
  it('is stored whole, under its day, when the server answers', async () => {
    await gaugeWith(() => new Response(JSON.stringify(samplePackage([patentsGoal()]))), true, '目标 50 件');
    expect(stored()).to.deep.equal([KEY]);
    const copy = JSON.parse(localStorage.getItem(KEY)!) as { day: string; package: unknown };
    expect(copy.day).to.equal(dayInShanghai(new Date()));

    const page = await fixture(html`<ip-data .data=${copy.package} today=${AFTER}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>`);
    await reads(page.querySelector('ip-target-gauge')!, '目标 50 件', '35.9', '南京市');
  });

  it('is not stored without keep', async () => {
    await gaugeWith(() => new Response(JSON.stringify(samplePackage([patentsGoal()]))), false, '目标 50 件');
    expect(stored()).to.deep.equal([]);
    expect(document.cookie).to.equal('');
  });
});
