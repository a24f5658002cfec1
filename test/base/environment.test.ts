import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import type { TargetGauge } from '../../packages/widgets/src/index.js';
import { patentsGoal, samplePackage } from '../../stories/samples.js';
import { AFTER, DURING, PATENTS, partOf, reads, until } from '../page.js';

const DATA = samplePackage([patentsGoal()]);

function gaugeElement(): TargetGauge {
  return Object.assign(document.createElement('ip-target-gauge'), { target: PATENTS, data: DATA, today: DURING });
}

function rootOf(gauge: Element): Element {
  return partOf(gauge, '.ip');
}

describe('a widget on its page', () => {
  const { documentElement } = document;

  afterEach(() => {
    documentElement.lang = 'zh-Hans';
    documentElement.removeAttribute('data-ip-mode');
    documentElement.removeAttribute('data-ip-theme');
  });

  it('speaks the language of the nearest ancestor that has one, and follows it', async () => {
    const page = await fixture<HTMLElement>(html`<section><div></div></section>`);
    const gauge = gaugeElement();
    page.querySelector('div')!.append(gauge);
    await reads(gauge, '万人高价值发明专利拥有量', '暂无进展数据');
    expect(rootOf(gauge).getAttribute('lang')).to.equal('zh-Hans');
    page.lang = 'en-GB';
    await reads(gauge, 'High-value invention patents per 10,000 people', 'No progress published');
    expect(rootOf(gauge).getAttribute('lang')).to.equal('en');
    page.querySelector('div')!.lang = 'zh-CN';
    await reads(gauge, '万人高价值发明专利拥有量');
    page.querySelector('div')!.removeAttribute('lang');
    page.removeAttribute('lang');
    documentElement.lang = 'en';
    await reads(gauge, 'No progress published');
    gauge.lang = 'zh';
    await reads(gauge, '暂无进展数据');
  });

  it('is in elder mode inside an <ip-data> that is, whatever its own source, and follows it', async () => {
    const provider = await fixture<HTMLElement>(html`<ip-data mode="elder" .data=${DATA}></ip-data>`);
    const gauge = gaugeElement();
    provider.append(gauge);
    await reads(gauge, '还没有进展数据');
    expect(rootOf(gauge).classList.contains('elder')).to.equal(true);
    provider.removeAttribute('mode');
    await reads(gauge, '暂无进展数据');
  });

  it('speaks Chinese where the page has another language', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="ende"></div>`);
    const gauge = gaugeElement();
    page.append(gauge);
    await reads(gauge, '暂无进展数据');
  });

  it('follows the language of the page around a shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<section lang="zh"><div></div></section>`);
    const gauge = gaugeElement();
    page.querySelector('div')!.attachShadow({ mode: 'open' }).append(gauge);
    await reads(gauge, '暂无进展数据');
    page.lang = 'en';
    await reads(gauge, 'No progress published');
  });

  it('may speak another language than its neighbour', async () => {
    const page = await fixture<HTMLElement>(html`<div><section lang="en"></section><section></section></div>`);
    const [english, chinese] = [gaugeElement(), gaugeElement()];
    page.firstElementChild!.append(english);
    page.lastElementChild!.append(chinese);
    await reads(english, 'No progress published');
    await reads(chinese, '暂无进展数据');
  });

  it('speaks the language of the place it has moved to', async () => {
    const page = await fixture<HTMLElement>(html`<div><section lang="en"></section><section></section></div>`);
    const gauge = gaugeElement();
    page.firstElementChild!.append(gauge);
    await reads(gauge, 'No progress published');
    page.lastElementChild!.append(gauge);
    await reads(gauge, '暂无进展数据');
  });

  it('turns to elder mode and back with the page', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const gauge = gaugeElement();
    page.append(gauge);
    await reads(gauge, '暂无进展数据');
    documentElement.setAttribute('data-ip-mode', 'elder');
    await reads(gauge, '还没有进展数据');
    documentElement.removeAttribute('data-ip-mode');
    await reads(gauge, '暂无进展数据');
  });

  it('offers targets of 44 pixels in elder mode', async () => {
    const page = await fixture<HTMLElement>(html`<div data-ip-mode="elder"></div>`);
    const gauge = gaugeElement();
    page.append(gauge);
    await reads(gauge, '看表格');
    for (const button of gauge.shadowRoot!.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('turns to a theme and back with the page', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const gauge = gaugeElement();
    page.append(gauge);
    await reads(gauge, '暂无进展数据');
    const plain = getComputedStyle(rootOf(gauge)).backgroundColor;
    documentElement.setAttribute('data-ip-theme', 'dark');
    await until(() => getComputedStyle(rootOf(gauge)).backgroundColor === 'rgb(15, 23, 32)', 'a dark ground');
    page.setAttribute('data-ip-theme', 'newsroom');
    await until(() => getComputedStyle(rootOf(gauge)).backgroundColor === 'rgb(255, 250, 243)', "the newsroom's ground");
    page.setAttribute('data-ip-theme', 'unheard-of');
    await until(() => getComputedStyle(rootOf(gauge)).backgroundColor === plain, 'the ground of the page');
  });

  it('keeps the ground and ink of the page unless a theme is named', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.color = 'rgb(120, 0, 60)';
    const gauge = gaugeElement();
    page.append(gauge);
    await reads(gauge, '暂无进展数据');
    expect(getComputedStyle(rootOf(gauge)).color).to.equal('rgb(120, 0, 60)');
    expect(getComputedStyle(rootOf(gauge)).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('takes its colours from the tokens of the page', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.setProperty('--ip-accent', 'rgb(0, 90, 40)');
    const gauge = gaugeElement();
    page.append(gauge);
    await reads(gauge, '暂无进展数据', '表格');
    expect(getComputedStyle(partOf(gauge, 'button')).color).to.equal('rgb(0, 90, 40)');
  });

  it('stands up to a page with a rude reset', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { display: inline; letter-spacing: 3px; text-indent: 2em; line-height: 1; white-space: nowrap }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const gauge = gaugeElement();
    page.append(gauge);
    await until(() => gauge.shadowRoot?.querySelector('[part="title"]'), 'a title');
    const { display, letterSpacing, textIndent, whiteSpace } = getComputedStyle(gauge);
    const title = getComputedStyle(partOf(gauge, '[part="title"]'));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    expect([display, letterSpacing, textIndent, whiteSpace]).to.deep.equal(['block', 'normal', '0px', 'normal']);
    expect([title.letterSpacing, title.textIndent, title.whiteSpace]).to.deep.equal(['normal', '0px', 'normal']);
  });

  it('hides with the hidden attribute', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const gauge = gaugeElement();
    gauge.hidden = true;
    page.append(gauge);
    await gauge.updateComplete;
    expect(getComputedStyle(gauge).display).to.equal('none');
    gauge.hidden = false;
    await reads(gauge, '暂无进展数据');
  });

  it('leaves no observer, listener or subscription behind', async () => {
    const page = await fixture<HTMLElement>(html`<ip-data .data=${DATA} today=${AFTER}><div></div></ip-data>`);
    const own = window.MutationObserver;
    const observers = new Set<MutationObserver>();
    window.MutationObserver = class extends own {
      override observe(...place: Parameters<MutationObserver['observe']>): void {
        observers.add(this);
        super.observe(...place);
      }
      override disconnect(): void {
        observers.delete(this);
        super.disconnect();
      }
    };
    const listeners = listenersOf(document, window);
    try {
      for (let time = 0; time < 50; time += 1) {
        const gauge = Object.assign(document.createElement('ip-target-gauge'), { target: PATENTS });
        page.querySelector('div')!.append(gauge);
        // Every second one leaves before it has come to listen at all.
        if (time % 2 === 0) await until(() => listeners.counted() > 0 && observers.size === 1, 'a widget that listens');
        gauge.remove();
      }
      // A widget that comes last and is seen: whatever the others had under way is over.
      const last = Object.assign(document.createElement('ip-target-gauge'), { target: PATENTS });
      page.querySelector('div')!.append(last);
      await reads(last, '规划期已结束');
      last.remove();
      expect([observers.size, listeners.counted()]).to.deep.equal([0, 0]);
    } finally {
      window.MutationObserver = own;
      listeners.stop();
    }
  });
});

/** Counts the listeners that stand on some targets, from now on. */
function listenersOf(...targets: readonly EventTarget[]): { counted: () => number; stop: () => void } {
  const standing = new Map<string, Set<unknown>>();
  const named = (place: number, type: string): Set<unknown> => {
    const known = standing.get(`${place} ${type}`) ?? new Set();
    standing.set(`${place} ${type}`, known);
    return known;
  };
  targets.forEach((target, place) => {
    target.addEventListener = function add(type: string, listener: EventListener, options?: boolean): void {
      if (/^(?:context-provider|beforeprint)$/.test(type)) named(place, type).add(listener);
      EventTarget.prototype.addEventListener.call(this, type, listener, options);
    };
    target.removeEventListener = function remove(type: string, listener: EventListener, options?: boolean): void {
      named(place, type).delete(listener);
      EventTarget.prototype.removeEventListener.call(this, type, listener, options);
    };
  });
  return {
    counted: () => [...standing.values()].reduce((sum, { size }) => sum + size, 0),
    stop: () => {
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    },
  };
}
