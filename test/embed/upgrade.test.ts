import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import { upgrade } from '../../packages/embed/src/upgrading/upgrade.js';
import { isSeen, reads, until } from '../page.js';

const INDICATOR = 'high-value-invention-patents-per-10k-people';
const DATA = `/dist/data/indicators/${INDICATOR}.json`;
const PLAN = 'nanjing-14th-five-year-plan';
const ASKED = `plan=${PLAN}&indicator=${INDICATOR}`;
const ADDRESS = `/dist/frame.html?widget=target-gauge&src=data/indicators/${INDICATOR}.json&${ASKED}`;

function box(attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement('div');
  const all = { class: 'ip-widget', 'data-widget': 'target-gauge', 'data-src': DATA, 'data-plan': PLAN, 'data-indicator': INDICATOR };
  for (const [name, value] of Object.entries({ ...all, ...attributes })) element.setAttribute(name, value);
  element.append(Object.assign(document.createElement('p'), { textContent: '到 2025 年 50 件。' }));
  return element;
}

function link(address = ADDRESS): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: address, textContent: '到 2025 年 50 件。' });
}

/** An element with others in it. */
function around(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

async function placeWith(...children: readonly Node[]): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  place.append(...children);
  return place;
}

/** Waits until a place holds so many gauges, and gives them. */
async function gaugesIn(place: ParentNode, count = 1): Promise<Element[]> {
  await until(() => place.querySelectorAll('ip-target-gauge').length >= count, 'gauges');
  return [...place.querySelectorAll('ip-target-gauge')];
}

/** Waits until a box that is put after all else is a widget: what was to happen has happened. */
async function afterAnother(place: Element): Promise<void> {
  const last = box({ id: 'last' });
  place.append(last);
  await until(() => place.querySelector('ip-target-gauge#last'), 'the last gauge');
  place.querySelector('#last')?.remove();
}

describe('what stands for a widget', () => {
  let stop: () => void;
  beforeEach(() => (stop = upgrade(document, import.meta.url)));
  afterEach(() => stop());

  it('is a box, which becomes the widget with its attributes and shows its figure', async () => {
    const place = await placeWith(box({ id: 'goal', lang: 'en', 'data-heading-level': '3', 'data-ip-mode': 'elder' }));
    const [gauge] = await gaugesIn(place);
    expect(gauge!.getAttributeNames().sort()).to.deep.equal(['class', 'data-ip-mode', 'heading-level', 'id', 'indicator', 'lang', 'plan', 'src']);
    expect(place.querySelector('div')).to.equal(null);
    expect(gauge!.querySelector('p')!.textContent).to.equal('到 2025 年 50 件。');
    await reads(gauge!, '50', '2025');
    expect(isSeen(gauge!.querySelector('p')!)).to.equal(false);
  });

  it('is a link alone in its paragraph, which stays in the widget as its fallback', async () => {
    const anchor = link();
    const place = await placeWith(around('p', ' \n', anchor, ' '));
    const [gauge] = await gaugesIn(place);
    expect(gauge!.parentElement!.localName).to.equal('p');
    expect(anchor.parentElement).to.equal(gauge);
    expect(gauge!.getAttribute('src')).to.equal(new URL(DATA, location.href).href);
    await reads(gauge!, '50', '2025');
    expect(isSeen(anchor)).to.equal(false);
  });

  it('is a link whose manner is that of its frame', async () => {
    const place = await placeWith(around('div', link(`${ADDRESS}&lang=en&theme=dark&mode=elder`)));
    const [gauge] = await gaugesIn(place);
    expect(['lang', 'data-ip-theme', 'data-ip-mode'].map((name) => gauge!.getAttribute(name))).to.deep.equal(['en', 'dark', 'elder']);
  });

  it('is any link with the class, wherever it stands', async () => {
    const anchor = link();
    anchor.className = 'ip-widget';
    const place = await placeWith(around('ul', around('li', '目标：', anchor)));
    await gaugesIn(place);
    expect(anchor.closest('ip-target-gauge')).not.to.equal(null);
  });

  for (const [title, content] of [
    ['in a sentence', () => around('p', '见', link(), '。')],
    ['in a list', () => around('ul', around('li', link()))],
    ['in a cell', () => around('table', around('tr', around('td', link())))],
    ['in a heading', () => around('h2', link())],
    ['beside a picture', () => around('p', document.createElement('img'), link())],
    ['to another server', () => around('p', link(`https://example.org${ADDRESS}`))],
    ['to data on another server', () => around('p', link(ADDRESS.replace('src=', 'src=https://example.org/')))],
    ['to another page', () => around('p', link(ADDRESS.replace('frame.html', 'frame.htmlx')))],
    ['to no widget of ours', () => around('p', link(ADDRESS.replace('target-gauge', 'data')))],
    ['with a figure of its own', () => around('p', link(`${ADDRESS}&value=99`))],
    ['that is being edited', () => Object.assign(around('div', around('p', link())), { contentEditable: 'true' })],
  ] as const) {
    it(`is not a link ${title}`, async () => {
      const page = content();
      const before = page.outerHTML;
      const place = await placeWith(page);
      await afterAnother(place);
      expect(place.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(before);
    });
  }

  for (const [title, attributes] of [
    ['that names no widget', { 'data-widget': 'target-gauge2' }],
    ['that names what is no widget', { 'data-widget': 'data', 'data-default': '' }],
    ['with data on another server', { 'data-src': 'https://example.org/x.json' }],
    ['with one of several packages on another server', { 'data-src': `${DATA} //example.org/x.json` }],
    ['with an address that is none', { 'data-src': 'http://[' }],
    ['with data in its address', { 'data-src': 'data:application/json,{}' }],
  ] as const) {
    it(`is not a box ${title}`, async () => {
      const element = box(attributes);
      const before = element.outerHTML;
      const place = await placeWith(element);
      await afterAnother(place);
      expect(element.isConnected && element.outerHTML === before).to.equal(true);
    });
  }

  it('hands on no name that is not an attribute of the widget', async () => {
    const place = await placeWith(box({ 'data-onclick': 'x()', onclick: 'x()', 'data-style': 'color:red', 'data-slot': 'x', 'data-id': 'x', 'data-data': '{}', title: 'x' }));
    const [gauge] = await gaugesIn(place);
    expect(gauge!.getAttributeNames().sort()).to.deep.equal(['class', 'indicator', 'plan', 'src']);
  });
});

describe('a page that changes', () => {
  let stop: () => void;
  beforeEach(() => (stop = upgrade(document, import.meta.url)));
  afterEach(() => stop());

  it('gets a widget for a box that comes within other markup', async () => {
    const place = await placeWith();
    place.append(around('section', around('div', box())));
    await gaugesIn(place);
  });

  it('gets a widget for a box in an open shadow root, and for one that comes into it later', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(box());
    await placeWith(around('section', host));
    await gaugesIn(root);
    root.append(box());
    await gaugesIn(root, 2);
  });

  it('gets a widget for a box in the shadow root of an element that is defined late', async () => {
    const host = document.createElement('late-card');
    await placeWith(host);
    customElements.define('late-card', class extends HTMLElement {
      connectedCallback(): void {
        this.attachShadow({ mode: 'open' }).append(box());
      }
    });
    await gaugesIn(host.shadowRoot!);
  });

  it('gets no second widget when it moves and clones those that it has', async () => {
    const anchor = link();
    const place = await placeWith(box(), around('p', anchor));
    const gauges = await gaugesIn(place, 2);
    for (const gauge of gauges) {
      place.append(around('div', gauge));
      place.prepend(around('div', gauge.cloneNode(true)));
    }
    await afterAnother(place);
    expect(place.querySelectorAll('ip-target-gauge').length).to.equal(4);
    expect(place.querySelector('ip-target-gauge ip-target-gauge')).to.equal(null);
    expect(place.querySelector('div.ip-widget')).to.equal(null);
    for (const gauge of place.querySelectorAll('ip-target-gauge')) await reads(gauge, '50', '2025');
  });

  it('gets one widget for each of the copies of a box that it moves at once', async () => {
    const place = await placeWith();
    const element = box();
    place.append(element, element.cloneNode(true));
    place.append(around('section', element));
    await gaugesIn(place, 2);
    await afterAnother(place);
    expect(place.querySelectorAll('ip-target-gauge').length).to.equal(2);
  });

  it('keeps the words of a box that it takes away before the widget is made', async () => {
    const place = await placeWith();
    const element = box();
    const taking = new MutationObserver(() => element.remove());
    taking.observe(place, { childList: true });
    place.append(element);
    await nextFrame();
    taking.disconnect();
    expect(element.textContent).to.equal('到 2025 年 50 件。');
    place.append(element);
    expect((await gaugesIn(place))[0]!.textContent).to.equal('到 2025 年 50 件。');
  });

  it('is left alone once it is ended', async () => {
    const place = await placeWith();
    stop();
    place.append(box());
    await nextFrame();
    expect(place.querySelectorAll('div.ip-widget').length).to.equal(1);
  });
});

describe('the names that a box hands on', () => {
  it('are the documented attributes of every widget', async () => {
    const manifest: unknown = await (await fetch('/dist/custom-elements.json')).json();
    const { modules } = manifest as { modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[] };
    const documented = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName?.startsWith('ip-'));
    expect(documented.length).to.be.greaterThan(6);
    for (const { tagName, attributes } of documented) {
      const widget = customElements.get(tagName!) as unknown as { observedAttributes: string[] } | undefined;
      if (tagName !== 'ip-data') expect([...widget!.observedAttributes].sort(), tagName).to.deep.equal(attributes!.map(({ name }) => name).sort());
    }
  });
});
