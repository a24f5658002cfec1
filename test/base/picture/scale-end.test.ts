import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { scaleEnd } from '../../../packages/base/src/picture/scale-end.js';

describe('The end of a scale', () => {
  it('is the next round number that leaves room', () => {
    expect([50, 900, 8.8, 10000, 0.07].map((most) => scaleEnd(most, 1.1))).to.deep.equal([60, 1000, 10, 12000, 0.08]);
  });

  it('always holds the largest value, with not more than three times its room', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (most) => {
        const end = scaleEnd(most, 1.1);
        expect(end).to.be.at.least(most);
        expect(end).to.be.at.most(most * 1.1 * 1.7);
      }),
    );
  });
});
