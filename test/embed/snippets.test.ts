import { expect } from '@open-wc/testing';
import { autoloadSnippet, divSnippet } from '../../packages/embed/src/snippets/div.js';
import type { Embedding } from '../../packages/embed/src/snippets/embedding.js';
import { figureSnippet } from '../../packages/embed/src/snippets/figure.js';
import { framedIn, rootAttributes } from '../../packages/embed/src/framing/frame-address.js';
import { frameAddress, frameSnippet } from '../../packages/embed/src/snippets/frame.js';
import { sealedTag } from '../../packages/embed/src/snippets/sealed-tag.js';
import { legacySnippet, tagSnippet } from '../../packages/embed/src/snippets/tag.js';

/** Words that would leave their place if they were not escaped. */
const ODD = '"><script>alert(1)</script>&amp; \' </ip-target-board> 《规划》';

const embedding: Embedding = {
  widget: 'target-board',
  base: 'https://portal.example/ip/',
  data: 'data/plans/plan-a.json',
  asked: [['plan', 'plan-a'], ['view', 'table']],
  lang: 'en',
  theme: 'red',
  isElder: true,
  words: 'Goal: 50\u00a0items.',
};

/** Elements of a text that was pasted, outside of any page: nothing in it runs. */
function pasted(text: string): Element[] {
  const template = document.createElement('template');
  template.innerHTML = text;
  return [...template.content.children];
}

function attributesOf(element: Element | undefined): Record<string, string> {
  return Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
}

const TAG = {
  src: 'https://portal.example/ip/data/plans/plan-a.json',
  plan: 'plan-a',
  view: 'table',
  lang: 'en',
  'data-ip-theme': 'red',
  'data-ip-mode': 'elder',
};

it('the tag stands after the module script of its own kind', () => {
  const [script, tag] = pasted(tagSnippet(embedding));
  expect(attributesOf(script)).to.deep.equal({ type: 'module', src: 'https://portal.example/ip/elements/ip-target-board.js' });
  expect(tag?.localName).to.equal('ip-target-board');
  expect(attributesOf(tag)).to.deep.equal(TAG);
});

it('the words in the tag have plain spaces, which every encoding of a page can hold', () => {
  expect(pasted(tagSnippet(embedding))[1]?.textContent?.trim()).to.equal('Goal: 50 items.');
});

it('the legacy text loads the one classic script', () => {
  const [script, tag] = pasted(legacySnippet(embedding));
  expect(attributesOf(script)).to.deep.equal({ src: 'https://portal.example/ip/ip-city-widgets.legacy.js', defer: '' });
  expect(attributesOf(tag)).to.deep.equal(TAG);
});

it('the box has wishes as data attributes, and language and look as they are', () => {
  const [box] = pasted(divSnippet(embedding));
  expect(attributesOf(box)).to.deep.equal({
    class: 'ip-widget',
    'data-widget': 'target-board',
    'data-src': TAG.src,
    'data-plan': 'plan-a',
    'data-view': 'table',
    lang: 'en',
    'data-ip-theme': 'red',
    'data-ip-mode': 'elder',
  });
  expect(attributesOf(pasted(autoloadSnippet(embedding.base))[0])).to.deep.equal({ type: 'module', src: 'https://portal.example/ip/autoload.js' });
});

it('the framed page understands the address of a frame', () => {
  const address = new URL(frameAddress({ ...embedding, asked: [['plan', 'plan-a plan-b']] }));
  const framed = framedIn(address.searchParams, address);
  expect(framed.status === 'widget' && [framed.tag, Object.fromEntries(framed.attributes)]).to.deep.equal([
    'ip-target-board', { src: TAG.src, plan: 'plan-a plan-b' },
  ]);
  expect(Object.fromEntries(rootAttributes(address.searchParams))).to.deep.equal({ lang: 'en', 'data-ip-theme': 'red', 'data-ip-mode': 'elder' });
});

it('a frame has size and title, and the script of heights follows it', () => {
  const [frame, script] = pasted(frameSnippet(embedding, { width: '100%', height: 640, title: ODD }));
  expect(attributesOf(frame)).to.deep.equal({ src: frameAddress(embedding), width: '100%', height: '640', title: ODD, loading: 'lazy' });
  expect(attributesOf(script)).to.deep.equal({ src: 'https://portal.example/ip/frame-height.js', defer: '' });
});

it('a figure has the picture with its words and the credit below it', () => {
  const saved = { address: 'plan-a.svg', alt: ODD, width: 480, height: 320, lang: 'zh-Hans' };
  const [figure] = pasted(figureSnippet(saved, ODD));
  expect(attributesOf(figure?.querySelector('img') ?? undefined)).to.deep.equal({ src: 'plan-a.svg', alt: ODD, width: '480', height: '320' });
  expect(figure?.querySelector('figcaption')?.textContent?.trim()).to.equal(ODD);
  expect(figure?.children.length).to.equal(2);
});

it('a sealed tag stands in a provider with the digest of its data, and takes the data from there', () => {
  const [provider] = pasted(sealedTag(embedding, 'sha384-abc'));
  expect(attributesOf(provider)).to.deep.equal({ src: TAG.src, integrity: 'sha384-abc' });
  const { src: ofProvider, ...others } = TAG;
  expect(provider?.getAttribute('src')).to.equal(ofProvider);
  expect(attributesOf(provider?.firstElementChild ?? undefined)).to.deep.equal(others);
});

it('no value leaves its place in any text', () => {
  const odd: Embedding = { ...embedding, base: `${ODD}/`, asked: [['plan', ODD]], words: ODD };
  const texts = [tagSnippet, legacySnippet, divSnippet].map((write) => pasted(write(odd)));
  for (const elements of texts) {
    const widget = elements[elements.length - 1];
    expect(elements.length).to.be.at.most(2);
    expect(widget?.textContent?.trim()).to.equal(ODD);
    expect(widget?.children.length).to.equal(0);
    expect([widget?.getAttribute('plan'), widget?.getAttribute('data-plan')]).to.include(ODD);
  }
});
