import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import { patentsGoal, result, samplePackage } from '../../stories/samples.js';
import { AFTER, DURING, PATENTS, addressOf, flat, has, isSeen, partOf, reads, requestsOf, until } from '../page.js';

const BASE = samplePackage([patentsGoal()]);

/** An overlay: a package of its own with only what it adds. */
function figures(...observations: readonly object[]): string {
  return addressOf({ name: 'portal', version: '1.0.0', contract: 1, resources: [{ name: 'observations', data: observations }] });
}

describe('<ip-data>', () => {
  it('reads a package written into the page', async () => {
    const requests = await requestsOf(async () => {
      const page = await fixture(html`<ip-data today=${AFTER}>
        <script type="application/json">
          ${JSON.stringify(BASE)}
        </script>
        <ip-target-gauge target=${PATENTS}></ip-target-gauge>
      </ip-data>`);
      await reads(page.querySelector('ip-target-gauge')!, '目标 50 件');
    });
    expect(requests).to.deep.equal([]);
  });

  it('takes the property before the address, and the address before the script', async () => {
    const written = JSON.stringify(samplePackage([patentsGoal({ value: 51 })]));
    const page = await fixture<HTMLElementTagNameMap['ip-data']>(html`<ip-data
      today=${AFTER} src=${addressOf(samplePackage([patentsGoal({ value: 52 })]))} .data=${samplePackage([patentsGoal({ value: 53 })])}
    ><script type="application/json">${written}</script><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    await reads(gauge, '目标 53 件');
    page.data = undefined;
    await reads(gauge, '目标 52 件');
    page.removeAttribute('src');
    await reads(gauge, '目标 51 件');
  });

  it('says that the package is there, once', async () => {
    const provider = Object.assign(document.createElement('ip-data'), { data: BASE });
    let times = 0;
    provider.addEventListener('ip-ready', ({ target }) => (times += target === provider ? 1 : 0));
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const ready = oneEvent(provider, 'ip-ready');
    page.append(provider);
    const event = await ready;
    expect(event.bubbles && event.composed).to.equal(true);
    provider.today = AFTER;
    await provider.updateComplete;
    expect(times).to.equal(1);
  });

  it('says why there is no package, and does not say that it is ready', async () => {
    const provider = Object.assign(document.createElement('ip-data'), { src: addressOf('nonsense') });
    let isReady = false;
    provider.addEventListener('ip-ready', () => (isReady = true));
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const failed = oneEvent(provider, 'ip-error');
    page.append(provider);
    const { detail, bubbles, composed } = await failed;
    expect(detail.kind === 'source' && detail.message).to.contain('不是 JSON');
    expect(bubbles && composed).to.equal(true);
    expect(isReady).to.equal(false);
  });

  it('shows the answer to its last address, whichever comes first', async () => {
    let arrive: (answer: Response) => void = () => undefined;
    const slow = new Promise<Response>((resolve) => (arrive = resolve));
    await requestsOf(async () => {
      const page = await fixture<HTMLElementTagNameMap['ip-data']>(html`<ip-data src="/slow.json" today=${AFTER}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>`);
      page.src = addressOf(samplePackage([patentsGoal({ value: 52 })]));
      const gauge = page.querySelector('ip-target-gauge')!;
      await reads(gauge, '目标 52 件');
      arrive(new Response(JSON.stringify(BASE)));
      await slow;
      await page.updateComplete;
      page.today = DURING;
      await reads(gauge, '暂无进展数据');
      expect(flat(gauge.shadowRoot!.textContent)).to.contain('目标 52 件');
    }, (address) => (address === '/slow.json' ? slow : undefined));
  });

  it("adds a portal's own figure from an overlay", async () => {
    const page = await fixture(html`<ip-data .data=${BASE} overlay=${figures(result(44.6, '2023-12'))} today=${DURING}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>`);
    await reads(page.querySelector('ip-target-gauge')!, '44.6', '进度正常', '示例数据');
  });

  it('refuses an overlay that changes a sourced row, and names the row', async () => {
    const changed = result(40, '2020-12', { id: `${PATENTS}-2020`, plan: 'nanjing-14th-five-year-plan', role: 'baseline' });
    const page = await fixture(html`<ip-data .data=${BASE} overlay=${figures(changed)} today=${DURING}><ip-target-gauge target=${PATENTS}>备用</ip-target-gauge></ip-data>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    await reads(gauge, `${PATENTS}-2020`, '未予显示');
    expect(has(gauge, '[part="title"]')).to.equal(false);
  });

  it('says that the overlay is missing rather than showing the package without it', async () => {
    const page = await fixture(html`<ip-data .data=${BASE} overlay=${addressOf('none')} today=${DURING}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>`);
    await reads(page.querySelector('ip-target-gauge')!, '不是 JSON');
  });

  it('hands its day on, and a new one at once', async () => {
    const page = await fixture<HTMLElementTagNameMap['ip-data']>(html`<ip-data .data=${BASE} today=${DURING}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    await reads(gauge, '暂无进展数据');
    page.today = AFTER;
    await reads(gauge, '规划期已结束');
    page.removeAttribute('today');
    gauge.today = DURING;
    await reads(gauge, '暂无进展数据');
  });

  it('turns elder mode on and off for its widgets', async () => {
    const page = await fixture(html`<ip-data .data=${BASE} today=${DURING}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    await reads(gauge, '暂无进展数据');
    const size = parseFloat(getComputedStyle(partOf(gauge, '[part="title"]')).fontSize);
    page.setAttribute('mode', 'elder');
    await reads(gauge, '还没有进展数据');
    expect(parseFloat(getComputedStyle(partOf(gauge, '[part="title"]')).fontSize)).to.be.greaterThan(size);
    page.setAttribute('mode', '');
    await reads(gauge, '暂无进展数据');
  });

  it('is no box of its own, and hides with what stands in it', async () => {
    const page = await fixture<HTMLElement>(html`<ip-data .data=${BASE}><p>文字</p></ip-data>`);
    expect(getComputedStyle(page).display).to.equal('contents');
    expect(isSeen(page.querySelector('p')!)).to.equal(true);
    page.hidden = true;
    expect(isSeen(page.querySelector('p')!)).to.equal(false);
  });

  it('reads its package again when it is given another one', async () => {
    const page = await fixture<HTMLElementTagNameMap['ip-data']>(html`<ip-data .data=${BASE} today=${AFTER}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    await reads(gauge, '目标 50 件');
    page.data = samplePackage([patentsGoal({ value: 60 })]);
    await reads(gauge, '目标 60 件');
    page.data = { contract: 2 };
    await until(() => !has(gauge, '[part="title"]'), 'no gauge');
    await reads(gauge, '约定版本是 2');
  });
});
