import { expect } from '@open-wc/testing';
import { counted } from '../../packages/base/src/counted.js';
import { isWhole, timelineWith } from '../widgets/timeline.js';
import { seenIn } from '../page.js';

describe('values that are counted', () => {
  it('are made each from its place, none for no length or less', () => {
    expect(counted(3, (place) => place * 2)).to.deep.equal([0, 2, 4]);
    expect(counted(0, String)).to.deep.equal([]);
    expect(counted(-2, String)).to.deep.equal([]);
  });

  it('are made on a page whose framework has an Array.from that takes no function', async () => {
    const own = Array.from;
    const calm = seenIn(await timelineWith());
    Array.from = (things: { length: number }) => own({ length: things.length });
    try {
      const timeline = await timelineWith();
      await isWhole(timeline);
      expect(seenIn(timeline)).to.equal(calm);
    } finally {
      Array.from = own;
    }
  });
});
