import { expect } from '@open-wc/testing';
import { dayInShanghai } from '../../packages/base/src/today.js';

describe('the day in Shanghai', () => {
  const cases = [
    ['2024-06-30T15:59:59.999Z', '2024-06-30'],
    ['2024-06-30T16:00:00Z', '2024-07-01'],
    ['2025-12-31T15:59:00Z', '2025-12-31'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
    ['2024-02-28T16:00:00Z', '2024-02-29'],
    ['2026-04-26T00:00:00Z', '2026-04-26'],
  ] as const;

  for (const [instant, day] of cases) {
    it(`is ${day} at ${instant}`, () => {
      expect(dayInShanghai(new Date(instant))).to.equal(day);
    });
  }
});
