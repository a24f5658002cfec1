import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { digits } from '../../packages/base/src/format.js';
import { rounded, withUnit } from '../../packages/base/src/sentence-figure.js';

describe('a figure as shown', () => {
  const cases = [
    [50, '50', '50'],
    [35.9, '35.9', '35.9'],
    [0, '0', '0'],
    [0.07, '0.07', '0.07'],
    [9999, '9999', '9999'],
    [12345, '12345', '12,345'],
    [1234567.89, '1234567.89', '1,234,567.89'],
    [0.0000001, '0.0000001', '0.0000001'],
    [1e21, '1000000000000000000000', '1,000,000,000,000,000,000,000'],
    [-12345.6, '-12345.6', '-12,345.6'],
  ] as const;

  for (const [value, chinese, english] of cases) {
    it(`prints ${value} as ${chinese} in Chinese and ${english} in English`, () => {
      expect([digits(value, 'zh'), digits(value, 'en')]).to.deep.equal([chinese, english]);
    });
  }

  it('reads back to the value that it stands for', () => {
    const printed = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 })).map(([number, places]) => number / 10 ** places);
    fc.assert(
      fc.property(fc.oneof(printed, fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })), fc.constantFrom('zh' as const, 'en' as const), (value, locale) => {
        fc.pre(value === 0 || Math.abs(value) >= 1e-3);
        expect(Number(digits(value, locale).replace(/,/g, ''))).to.equal(value === 0 ? 0 : value);
      }),
    );
  });

  it('has no exponent and abbreviates nothing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 0, max: 1e18 }), (value) => {
        expect(digits(value, 'zh')).to.match(/^\d+(\.\d+)?$/);
      }),
    );
  });
});

describe('a computed figure', () => {
  it('has the decimals of the figures beside it, one at least', () => {
    expect(rounded(43.7812, [44, 50], 'zh')).to.equal('43.8');
    expect(rounded(43.7812, [35.92], 'zh')).to.equal('43.78');
    expect(rounded(43.7812, [35], 'zh', 0)).to.equal('44');
    expect(rounded(12345.67, [1], 'en')).to.equal('12,345.7');
  });

  it('prints no digits that only binary arithmetic brings in', () => {
    expect(rounded(50 - 35.9, [50, 35.9], 'zh', 0)).to.equal('14.1');
  });
});

describe('a figure with its unit', () => {
  it('stands close to per cent and one no-break space from other units', () => {
    expect(withUnit('8.6', '%')).to.equal('8.6%');
    expect(withUnit('50', '件')).to.equal('50\u00a0件');
    expect(withUnit('50', '')).to.equal('50');
  });
});
