import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import { patentsGoal, samplePackage } from '../../stories/samples.js';
import { AFTER, PATENTS, has, isSeen, reads, until } from '../page.js';

const DATA = samplePackage([patentsGoal()]);

/** A page with one gauge at the top and one far below. */
async function tallPage(): Promise<readonly [top: Element, bottom: Element]> {
  const page = await fixture<HTMLElement>(html`<div>
    <ip-target-gauge .data=${DATA} target=${PATENTS} today=${AFTER}></ip-target-gauge>
    <div class="gap"></div>
    <ip-target-gauge .data=${DATA} target=${PATENTS} today=${AFTER}><p>备用</p></ip-target-gauge>
  </div>`);
  page.querySelector<HTMLElement>('.gap')!.style.height = '20000px';
  const [top, bottom] = page.querySelectorAll('ip-target-gauge');
  return [top!, bottom!];
}

describe('a widget far below the window', () => {
  beforeEach(() => window.scrollTo(0, 0));
  afterEach(() => window.scrollTo(0, 0));

  it('draws nothing until it is scrolled near', async () => {
    const [top, bottom] = await tallPage();
    await reads(top, '规划期已结束');
    expect(has(bottom, '[part="title"]')).to.equal(false);
    expect(isSeen(bottom.querySelector('p')!)).to.equal(true);
    bottom.scrollIntoView();
    await reads(bottom, '规划期已结束');
    expect(isSeen(bottom.querySelector('p')!)).to.equal(false);
  });

  it('draws before the page is printed', async () => {
    const [top, bottom] = await tallPage();
    await reads(top, '规划期已结束');
    expect(has(bottom, '[part="title"]')).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    await reads(bottom, '规划期已结束');
  });

  it('says nothing of its data before it is seen', async () => {
    const heard: EventTarget[] = [];
    const hear = ({ target }: Event): void => void heard.push(target!);
    document.addEventListener('ip-ready', hear);
    const [top, bottom] = await tallPage();
    await until(() => heard.includes(top), 'the first gauge');
    expect(heard).to.not.include(bottom);
    bottom.scrollIntoView();
    await until(() => heard.includes(bottom), 'the second gauge');
    document.removeEventListener('ip-ready', hear);
    expect(heard).to.deep.equal([top, bottom]);
  });
});
