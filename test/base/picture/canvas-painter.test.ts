import { expect } from '@open-wc/testing';
import { canvasMeasure, pngOf } from '../../../packages/base/src/picture/canvas-painter.js';
import { estimated } from '../../../packages/base/src/picture/text-width.js';
import { PALETTE, sceneOf } from './scene.js';

type Colour = readonly [red: number, green: number, blue: number];

/** Reads the pixels of a PNG. */
async function pixelsOf(blob: Blob): Promise<{ width: number; height: number; at: (x: number, y: number) => Colour; all: Uint8ClampedArray }> {
  const image = await createImageBitmap(blob);
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const at = (x: number, y: number): Colour => [0, 1, 2].map((part) => data[(y * image.width + x) * 4 + part]!) as unknown as Colour;
  return { width: image.width, height: image.height, at, all: data };
}

function colourOf(hex: string): Colour {
  return [1, 3, 5].map((place) => parseInt(hex.slice(place, place + 2), 16)) as unknown as Colour;
}

describe('a scene painted as PNG', () => {
  it('begins with the signature of a PNG', async () => {
    const blob = await pngOf(sceneOf(), PALETTE, 2);
    expect(blob.type).to.equal('image/png');
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 8)]).to.deep.equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  });

  it('has as many pixels a unit as asked for', async () => {
    for (const scale of [1, 2, 3]) {
      const { width, height } = await pixelsOf(await pngOf(sceneOf(), PALETTE, scale));
      expect([width, height]).to.deep.equal([120 * scale, 60 * scale]);
    }
  });

  it('has its marks where they belong, on an opaque ground', async () => {
    const { at, all } = await pixelsOf(await pngOf(sceneOf(), PALETTE, 2));
    expect(at(1, 1)).to.deep.equal(colourOf(PALETTE.ground));
    expect(at(60, 40)).to.deep.equal(colourOf(PALETTE.value));
    expect(at(160, 40)).to.deep.equal(colourOf(PALETTE.behind));
    expect(at(128, 84)).to.deep.equal(colourOf(PALETTE.achieved));
    expect(at(120, 116)).to.deep.equal(colourOf(PALETTE.goal));
    expect(all.every((part, place) => place % 4 !== 3 || part === 255)).to.equal(true);
  });

  it('has its words', async () => {
    const inked = async (words: string): Promise<number> => {
      const { at, width, height } = await pixelsOf(await pngOf({ ...sceneOf(words), marks: sceneOf(words).marks.slice(4) }, PALETTE, 2));
      let count = 0;
      for (let x = 0; x < width; x += 1) for (let y = 0; y < height; y += 1) count += at(x, y)[0] < 128 ? 1 : 0;
      return count;
    };
    expect(await inked('万人高价')).to.be.greaterThan((await inked('')) + 200);
  });
});

describe('a measure', () => {
  it('takes the fonts of this browser', () => {
    const measure = canvasMeasure(estimated);
    expect(measure('目标', 20, false)).to.be.closeTo(40, 4);
    expect(measure('目标', 40, false)).to.be.closeTo(2 * measure('目标', 20, false), 2);
    expect(measure('', 20, false)).to.equal(0);
  });

  it('is estimated where the browser has no canvas', () => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = (() => null) as typeof own;
    try {
      expect(canvasMeasure(estimated)('目标', 20, false)).to.equal(40);
    } finally {
      HTMLCanvasElement.prototype.getContext = own;
    }
  });

  it('is missing for a painter, who says so', async () => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = (() => null) as typeof own;
    try {
      const sentence = await pngOf(sceneOf(), PALETTE, 1).then(() => '', String);
      expect(sentence).to.contain('cannot draw on a canvas');
    } finally {
      HTMLCanvasElement.prototype.getContext = own;
    }
  });
});
