import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import type { TargetGauge } from '../../packages/widgets/src/index.js';
import { patentsGoal, result, samplePackage } from '../../stories/samples.js';
import { DURING, PATENTS, has, partOf, reads, until } from '../page.js';

/** How often the fallback took the place of the picture during a change. */
async function fallbacksDuring(gauge: TargetGauge, change: () => Promise<unknown>): Promise<number> {
  let seen = 0;
  const root = gauge.shadowRoot!;
  const observer = new MutationObserver(() => {
    if (root.querySelector('[aria-busy]')) seen += 1;
  });
  observer.observe(root, { childList: true, attributes: true, subtree: true });
  await change();
  observer.disconnect();
  return seen;
}

// The parts are fetched once a page, so each of these changes is the first of its kind.
describe('<ip-target-gauge> that changes', () => {
  let page: HTMLElement;
  let gauge: TargetGauge;

  beforeEach(async () => {
    page = await fixture<HTMLElement>(html`<div class="wide">
      <ip-target-gauge target=${PATENTS} today=${DURING} .data=${samplePackage([patentsGoal()], [result(44.6, '2023-12')])}>备用文字</ip-target-gauge>
    </div>`);
    gauge = page.querySelector('ip-target-gauge')!;
    await reads(gauge, '进度正常', '来源');
  });

  it('keeps its picture while the bar is fetched', async () => {
    const fallbacks = await fallbacksDuring(gauge, async () => {
      page.style.width = '180px';
      await until(() => has(gauge, 'svg.bar'), 'the bar');
    });
    expect(fallbacks).to.equal(0);
  });

  it('keeps its picture while the looks of a theme are fetched', async () => {
    const fallbacks = await fallbacksDuring(gauge, async () => {
      page.setAttribute('data-ip-theme', 'red');
      await until(() => partOf(gauge, '.ip').classList.contains('red'), 'the red theme');
    });
    expect(fallbacks).to.equal(0);
  });

  it('keeps its picture while English is fetched', async () => {
    const fallbacks = await fallbacksDuring(gauge, async () => {
      page.lang = 'en';
      await reads(gauge, 'On track', 'Source');
    });
    expect(fallbacks).to.equal(0);
  });
});
