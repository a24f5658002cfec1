import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { svgOf } from '../../../packages/base/src/picture/svg-writer.js';
import { PALETTE, sceneOf } from './scene.js';

const HOSTILE = '<img src=x onerror="alert(1)">&"\'</svg><script>alert(1)</script>';

/** The root of a well-formed SVG text; throws for any other. */
function read(text: string): SVGSVGElement {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg' || root.querySelector('parsererror')) throw new Error(`Not well-formed: ${text}`);
  return root as unknown as SVGSVGElement;
}

describe('a scene written as SVG', () => {
  it('is well-formed, with title and description first', () => {
    const [title, description, ground] = read(svgOf(sceneOf(), PALETTE)).children;
    expect([title!.localName, title!.textContent]).to.deep.equal(['title', '目标']);
    expect([description!.localName, description!.textContent]).to.deep.equal(['desc', '目标的说明']);
    expect(ground!.getAttribute('fill')).to.equal(PALETTE.ground);
  });

  it('says its size and that it is an image of that name', () => {
    const root = read(svgOf(sceneOf(), PALETTE));
    const [width, height, box, role, name] = ['width', 'height', 'viewBox', 'role', 'aria-label'].map((attribute) => root.getAttribute(attribute));
    expect([width, height, box, role, name]).to.deep.equal(['120', '60', '0 0 120 60', 'img', '目标']);
  });

  it('has nothing that an editor strips', () => {
    const elements = [...read(svgOf(sceneOf(HOSTILE), PALETTE)).querySelectorAll('*')];
    const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
    for (const name of ['id', 'class', 'style', 'href', 'xlink:href']) expect(attributes.has(name), name).to.equal(false);
    const names = new Set(elements.map(({ localName }) => localName));
    expect([...names].sort()).to.deep.equal(['circle', 'desc', 'path', 'rect', 'text', 'title', 'tspan']);
  });

  it('draws the marks in their colours, from the first to the last', () => {
    const marks = [...read(svgOf(sceneOf(), PALETTE)).children].slice(3);
    expect(marks.map(({ localName }) => localName)).to.deep.equal(['rect', 'circle', 'path', 'path', 'text']);
    expect(marks[0]!.getAttribute('fill')).to.equal(PALETTE.value);
    expect([marks[1]!.getAttribute('fill'), marks[1]!.getAttribute('stroke')]).to.deep.equal([PALETTE.behind, PALETTE.ink]);
    expect(marks[2]!.getAttribute('transform')).to.equal('translate(60 40) scale(0.5)');
    expect([marks[3]!.getAttribute('fill'), marks[3]!.getAttribute('stroke-width')]).to.deep.equal(['none', '2']);
    expect(marks[4]!.querySelectorAll('tspan')[1]!.getAttribute('dx')).to.equal('4');
  });

  it('is well-formed for any words, and says them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant(HOSTILE)), (words) => {
        const root = read(svgOf(sceneOf(words), PALETTE));
        const sayable = words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n');
        expect(root.querySelector('title')!.textContent).to.equal(sayable);
        expect(root.querySelector('script, img')).to.equal(null);
      }),
    );
  });

  it('is well-formed for a text cut in the middle of a sign', () => {
    expect(read(svgOf(sceneOf('𠮷'.slice(0, 1)), PALETTE)).localName).to.equal('svg');
    expect(read(svgOf(sceneOf('甲\u0001\u0000乙'), PALETTE)).querySelector('title')!.textContent).to.equal('甲乙');
  });
});
