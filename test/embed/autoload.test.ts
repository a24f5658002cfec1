import { expect, fixture, html } from '@open-wc/testing';
import { until, reads, isSeen } from '../page.js';

const AUTOLOAD = '/dist/autoload.js';
const INDICATOR = 'high-value-invention-patents-per-10k-people';
const ATTRIBUTES = `src="/dist/data/indicators/${INDICATOR}.json" plan="nanjing-14th-five-year-plan" indicator="${INDICATOR}"`;

/** The tags whose file was asked for, in their order. */
function loadedTags(): string[] {
  const files = performance.getEntriesByType('resource').map(({ name }) => /\/elements\/(.+)\.js$/.exec(name)?.[1]);
  return files.filter((tag) => tag !== undefined);
}

function elementOf(markup: string): Element {
  const element = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
  if (element === null) throw new Error(`No element: ${markup}`);
  return document.adoptNode(element);
}

async function placeWith(...markup: readonly string[]): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  place.append(...markup.map(elementOf));
  return place;
}

describe('the autoloader', () => {
  it('loads the elements that a page uses, each once, and no other', async () => {
    const place = await placeWith(`<ip-target-gauge ${ATTRIBUTES}>到 2025 年 50 件。</ip-target-gauge>`, `<ip-target-gauge ${ATTRIBUTES}></ip-target-gauge>`, '<ip-unknown>不认识</ip-unknown>');
    expect(customElements.get('ip-target-gauge')).to.equal(undefined);
    await import(AUTOLOAD);
    for (const gauge of place.querySelectorAll('ip-target-gauge')) await reads(gauge, '50', '2025');
    expect(loadedTags()).to.deep.equal(['ip-target-gauge']);
    expect(isSeen(place.querySelector('ip-unknown')!)).to.equal(true);
  });

  it('loads an element that comes later, hidden as it is', async () => {
    const place = await placeWith();
    place.append(elementOf('<div hidden><ip-city-card></ip-city-card></div>'));
    await until(() => customElements.get('ip-city-card'), 'a card');
    expect(loadedTags()).to.deep.equal(['ip-target-gauge', 'ip-city-card']);
  });

  it('loads an element in an open shadow root', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(elementOf('<ip-data-notes></ip-data-notes>'));
    (await placeWith()).append(host);
    await until(() => customElements.get('ip-data-notes'), 'notes');
  });

  it('makes a widget of a box, after loading it', async () => {
    expect(customElements.get('ip-target-board')).to.equal(undefined);
    const place = await placeWith('<div class="ip-widget" data-widget="target-board" data-src="/dist/data/plans/nanjing-14th-five-year-plan.json">目标一览</div>');
    await until(() => place.querySelector('ip-target-board'), 'a board');
    const board = place.querySelector('ip-target-board')!;
    expect(board.firstChild!.textContent).to.equal('目标一览');
    await reads(board, '50');
  });

  it('waits for the end of a page that is still being read', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html><script type="module" async src="${AUTOLOAD}"></script>`);
    const script = page.querySelector('script')!;
    const loaded = new Promise((done) => script.addEventListener('load', done));
    page.write(`<div class="ip-widget" data-widget="data-notes" data-src="${location.origin}/dist/data/plans/nanjing-14th-five-year-plan.json"><p>一</p>`);
    await loaded;
    expect(page.readyState).to.equal('loading');
    page.write('<p>二</p></div><p>三</p>');
    page.close();
    await until(() => page.querySelector('ip-data-notes'), 'notes');
    expect(page.querySelector('ip-data-notes')!.textContent).to.equal('一二');
    expect(page.body.textContent).to.equal('一二三');
  });

  it('knows every element that there is', async () => {
    const manifest: unknown = await (await fetch('/dist/custom-elements.json')).json();
    const { modules } = manifest as { modules: { declarations?: { tagName?: string }[] }[] };
    const tags = modules.flatMap(({ declarations }) => declarations ?? []).flatMap(({ tagName }) => (tagName === undefined ? [] : [tagName]));
    expect(tags.length).to.be.greaterThan(7);
    await placeWith(...tags.map((tag) => `<${tag}></${tag}>`));
    for (const tag of tags) await until(() => customElements.get(tag), tag);
    expect(new Set(loadedTags())).to.deep.equal(new Set(tags));
    expect(loadedTags().length).to.equal(tags.length);
  });

  it('leaves no name on the page', () => {
    expect(Object.keys(window).filter((name) => /autoload|^ip|upgrade/i.test(name))).to.deep.equal([]);
  });
});
