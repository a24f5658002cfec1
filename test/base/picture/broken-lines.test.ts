import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { brokenLines } from '../../../packages/base/src/picture/broken-lines.js';
import { canvasMeasure } from '../../../packages/base/src/picture/canvas-painter.js';
import { estimated, lineWidth } from '../../../packages/base/src/picture/text-width.js';

/** Lines of so many Chinese signs of size 10. */
function lines(text: string, signs: number): string[] {
  return brokenLines(text, signs * 10, 10, false, estimated);
}

const CLOSING = [...'，。、；：？！）》〉」』”’％%'];
const OPENING = [...'（《〈「『“‘'];

describe('a text broken into lines', () => {
  const cases: readonly (readonly [name: string, text: string, signs: number, expected: readonly string[]])[] = [
    ['breaks between Chinese signs', '知识产权强市', 3, ['知识产', '权强市']],
    ['fits as it is', '知识产权', 4, ['知识产权']],
    ['takes a closing sign down with the one before it', '知识产权，保护', 4, ['知识产', '权，保护']],
    ['takes several closing signs down together', '知识产》。”权', 4, ['知识', '产》。”', '权']],
    ['takes an opening sign down with the one after it', '知识产（权）', 4, ['知识产', '（权）']],
    ['takes nested opening signs down together', '知识《“产权”》', 4, ['知识', '《“产', '权”》']],
    ['takes an opening sign down across a space', '知识「 产权', 3, ['知识', '「 产', '权']],
    ['keeps a number whole', '交易额1234.56亿', 6, ['交易额', '1234.56亿']],
    ['keeps Latin words whole and drops the space at the break', 'patents per person', 5, ['patents', 'per', 'person']],
    ['keeps what a no-break space joins', '目标为50\u00a0件', 4, ['目标为', '50\u00a0件']],
    ['breaks a range after its dash', '规划期2021—2025年', 4, ['规划期', '2021—', '2025年']],
    ['lets a piece stand out that is wider than the line', '1234567890', 3, ['1234567890']],
    ['has no line for no text', '', 5, []],
    ['has no line for spaces', '   ', 5, []],
  ];

  for (const [name, text, signs, expected] of cases) {
    it(name, () => {
      expect(lines(text, signs)).to.deep.equal(expected);
    });
  }

  const sign = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'知识产权保护运用创造') },
    { weight: 2, arbitrary: fc.constantFrom(...CLOSING, ...OPENING) },
    { weight: 3, arbitrary: fc.constantFrom(...'0123456789.AZaz', ' ', '\u00a0', '—', '…') },
  );
  const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));

  it('loses nothing but spaces at breaks', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (whole, width) => {
        expect(lines(whole, width).join('').replace(/\s/g, '')).to.equal(whole.replace(/\s/g, ''));
      }),
    );
  });

  it('begins no line with a closing sign and ends none with an opening one', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (whole, width) => {
        const broken = lines(whole, width);
        for (const line of broken.slice(1)) expect(CLOSING).to.not.include(line[0]);
        for (const line of broken.slice(0, -1)) expect(OPENING).to.not.include(line.slice(-1));
      }),
    );
  });

  it('has no line wider than asked that could be broken', () => {
    const plain = fc.array(fc.constantFrom(...'知识产权保护运用创造'), { maxLength: 60 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(plain, fc.integer({ min: 1, max: 30 }), (whole, width) => {
        for (const line of lines(whole, width)) expect(line.length).to.be.at.most(width);
      }),
    );
  });
});

describe('the width of a line', () => {
  it('adds its runs and the gaps before them', () => {
    const runs = [{ text: '目标', size: 10, fill: 'ink' }, { text: '件', size: 20, fill: 'ink', gap: 4 }] as const;
    expect(lineWidth({ runs }, estimated)).to.equal(10 * 2 + 4 + 20);
  });

  it('is estimated wide enough for the fonts of this browser', () => {
    const measured = canvasMeasure(estimated);
    for (const words of ['万人高价值发明专利拥有量', '规划期已结束', '2025\u00a0年底', '1234567.89', 'High-value invention patents', '目标\u00a050\u00a0件，2020\u00a0年底为\u00a035.9\u00a0件']) {
      expect(estimated(words, 20, false), words).to.be.at.least(measured(words, 20, false) * 0.97);
    }
  });
});
