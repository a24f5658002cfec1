import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { RowTops } from '../../packages/widgets/src/program-directory/row-tops.js';

describe('the places of the rows of a long list', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 40 });

  it('stand one below the other, whatever is measured and in which order', () => {
    fc.assert(
      fc.property(heights, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 90 }))), (start, measured) => {
        const tops = new RowTops(start.length, 40);
        const expected = start.map(() => 40);
        for (const [index, height] of measured) {
          tops.measure(new Map([[index % start.length, height]]), 0);
          expected[index % start.length] = height;
        }
        let top = 0;
        expected.forEach((height, index) => {
          expect(tops.topOf(index)).to.equal(top);
          expect(tops.at(top)).to.equal(index);
          expect(tops.at(top + height - 0.5)).to.equal(index);
          top += height;
        });
        expect(tops.total).to.equal(top);
      }),
    );
  });

  it('say by how much the rows above have grown, and nothing where no height is new', () => {
    const tops = new RowTops(10, 40);
    expect(tops.measure(new Map([[0, 60], [1, 30], [5, 100]]), 80)).to.equal(10);
    expect(tops.measure(new Map([[0, 60], [5, 100]]), 80)).to.equal(null);
    expect(tops.measure(new Map([[9, 50]]), 80)).to.equal(0);
  });

  it('are none for an empty list', () => {
    const tops = new RowTops(0, 40);
    expect([tops.total, tops.at(100), tops.topOf(3)]).to.deep.equal([0, 0, 0]);
  });
});
