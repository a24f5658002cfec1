import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import type { DataProvider, TargetGauge } from '../../packages/widgets/src/index.js';
import { patentsGoal, samplePackage } from '../../stories/samples.js';
import { PATENTS, addressOf, flat, partOf, reads, until } from '../page.js';

/** A package that can be told by the name of its goal. */
function named(name: string): object {
  return samplePackage([patentsGoal({ name, breaks: [] })]);
}

function titleOf(gauge: Element): string {
  return flat(gauge.shadowRoot?.querySelector('[part="title"]')?.textContent);
}

function titled(gauge: Element, name: string): Promise<void> {
  return until(() => titleOf(gauge) === name, `the title ${name}`);
}

/** A custom element's shadow root, as a portal's own component has it. */
function shadowIn(host: Element): ShadowRoot {
  return host.shadowRoot ?? host.attachShadow({ mode: 'open' });
}

function gaugeElement(provider = ''): TargetGauge {
  return Object.assign(document.createElement('ip-target-gauge'), { target: PATENTS, provider });
}

function providerElement(name: string, more: Partial<DataProvider> = {}): DataProvider {
  return Object.assign(document.createElement('ip-data'), { data: named(name) }, more);
}

describe('where a widget takes its data from', () => {
  it('is its property, else its address, else the provider it names, else the nearest one, else the default one', async () => {
    const page = await fixture(html`<div>
      <ip-data default .data=${named('默认')}></ip-data>
      <ip-data id="chosen" .data=${named('指名')}></ip-data>
      <ip-data class="near" .data=${named('就近')}>
        <ip-target-gauge target=${PATENTS} provider="chosen" src=${addressOf(named('地址'))} .data=${named('属性')}></ip-target-gauge>
      </ip-data>
    </div>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    await titled(gauge, '属性');
    gauge.data = undefined;
    await titled(gauge, '地址');
    gauge.removeAttribute('src');
    await titled(gauge, '指名');
    gauge.removeAttribute('provider');
    await titled(gauge, '就近');
    page.append(gauge);
    await titled(gauge, '默认');
  });

  it('is the nearest of nested providers', async () => {
    const page = await fixture(html`<ip-data .data=${named('外')}>
      <ip-data .data=${named('内')}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>
    </ip-data>`);
    await titled(page.querySelector('ip-target-gauge')!, '内');
  });

  it('is found through shadow roots', async () => {
    const page = await fixture(html`<ip-data .data=${named('外')}><div></div></ip-data>`);
    const inner = document.createElement('div');
    shadowIn(page.querySelector('div')!).append(inner);
    const gauge = gaugeElement();
    shadowIn(inner).append(gauge);
    await titled(gauge, '外');
  });

  it('is the provider of that id in its own shadow root before one of the page', async () => {
    const page = await fixture(html`<div><ip-data id="chosen" .data=${named('页面')}></ip-data><div class="portal"></div></div>`);
    const root = shadowIn(page.querySelector('.portal')!);
    const gauge = gaugeElement('chosen');
    root.append(gauge);
    await titled(gauge, '页面');
    root.append(providerElement('影子', { id: 'chosen' }));
    await titled(gauge, '影子');
  });

  it('is the same for widgets before and after the provider they name', async () => {
    const page = await fixture(html`<div>
      <ip-target-gauge target=${PATENTS} provider="chosen"></ip-target-gauge>
      <ip-data id="chosen" .data=${named('指名')}></ip-data>
      <ip-target-gauge target=${PATENTS} provider="chosen"></ip-target-gauge>
    </div>`);
    for (const gauge of page.querySelectorAll('ip-target-gauge')) await titled(gauge, '指名');
  });

  it('may come later than the widget: a default provider', async () => {
    const page = await fixture(html`<div><ip-target-gauge target=${PATENTS}></ip-target-gauge></div>`);
    page.append(providerElement('默认', { default: true }));
    await titled(page.querySelector('ip-target-gauge')!, '默认');
  });

  it('may come later than the widget: a provider inside another one', async () => {
    const page = await fixture(html`<div>
      <ip-target-gauge target=${PATENTS} provider="late"></ip-target-gauge>
      <ip-data class="outer" .data=${named('外')}></ip-data>
    </div>`);
    page.querySelector('.outer')!.append(providerElement('内', { id: 'late' }));
    await titled(page.querySelector('ip-target-gauge')!, '内');
  });

  it('stays the provider it names when another one comes to stand inside that', async () => {
    const page = await fixture(html`<div>
      <ip-data .data=${named('就近')}><ip-target-gauge target=${PATENTS} provider="chosen"></ip-target-gauge></ip-data>
      <ip-data id="chosen" .data=${named('指名')}></ip-data>
    </div>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    await titled(gauge, '指名');
    const inner = providerElement('内');
    const witness = gaugeElement();
    inner.append(witness);
    page.querySelector('#chosen')!.append(inner);
    await titled(witness, '内');
    expect(titleOf(gauge)).to.equal('指名');
  });

  it('is another one after the widget has moved', async () => {
    const page = await fixture(html`<div>
      <ip-data class="one" .data=${named('一')}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>
      <ip-data class="two" .data=${named('二')}></ip-data>
    </div>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    await titled(gauge, '一');
    page.querySelector('.two')!.append(gauge);
    await titled(gauge, '二');
  });

  it('is no longer followed after the widget has moved away', async () => {
    const page = await fixture(html`<div>
      <ip-data class="one" .data=${named('一')}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>
      <ip-data class="two" .data=${named('二')}></ip-data>
    </div>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    const [one, two] = page.querySelectorAll('ip-data');
    await titled(gauge, '一');
    two!.append(gauge);
    await titled(gauge, '二');
    one!.data = named('三');
    two!.data = named('四');
    await titled(gauge, '四');
  });

  it('moves with the provider around the widget', async () => {
    const page = await fixture(html`<div><section></section><ip-data .data=${named('一')}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data></div>`);
    const provider = page.querySelector('ip-data')!;
    const gauge = page.querySelector('ip-target-gauge')!;
    await titled(gauge, '一');
    page.querySelector('section')!.append(provider);
    provider.data = named('二');
    await titled(gauge, '二');
  });

  it('falls to the next default provider when the first goes, and to the first that comes back', async () => {
    const page = await fixture(html`<div>
      <ip-data default .data=${named('一')}></ip-data><ip-data default .data=${named('二')}></ip-data>
      <ip-target-gauge target=${PATENTS}></ip-target-gauge>
    </div>`);
    const [one] = page.querySelectorAll('ip-data');
    const gauge = page.querySelector('ip-target-gauge')!;
    await titled(gauge, '一');
    one!.remove();
    await titled(gauge, '二');
    page.prepend(one!);
    await titled(gauge, '一');
  });

  it('is missing, and the widget waits, when the provider it names goes', async () => {
    const page = await fixture(html`<div><ip-data id="chosen" .data=${named('一')}></ip-data><ip-target-gauge target=${PATENTS} provider="chosen">备用</ip-target-gauge></div>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    await titled(gauge, '一');
    page.querySelector('ip-data')!.remove();
    await until(() => partOf(gauge, '.ip').getAttribute('aria-busy') === 'true', 'a gauge that waits');
    await reads(gauge, '“chosen”');
  });

  it('lends the widget its elder mode only while it serves it', async () => {
    const page = await fixture(html`<div>
      <ip-data mode="elder" .data=${named('一')}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>
    </div>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    await until(() => gauge.shadowRoot?.querySelector('.ip.elder:not(.pending)'), 'elder mode');
    gauge.data = named('二');
    page.append(gauge);
    await titled(gauge, '二');
    expect(partOf(gauge, '.ip').classList.contains('elder')).to.equal(false);
  });

  it('is read once, however many providers come and go elsewhere', async () => {
    let reading = 0;
    const data = { ...named('属性'), get resources() { reading += 1; return (named('属性') as { resources: unknown }).resources; } };
    const page = await fixture(html`<div><ip-target-gauge target=${PATENTS} .data=${data}></ip-target-gauge></div>`);
    const gauge = page.querySelector('ip-target-gauge')!;
    await titled(gauge, '属性');
    const before = reading;
    const other = gaugeElement();
    const provider = providerElement('别处', { default: true });
    page.append(other, provider);
    await titled(other, '别处');
    provider.remove();
    expect(reading).to.equal(before);
  });
});
