import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import { sumOf } from '../../packages/base/src/sum-of.js';
import { patentsGoal, samplePackage } from '../../stories/samples.js';
import { DURING, PATENTS, has, seenIn, until } from '../page.js';

const DATA = samplePackage([patentsGoal()], []);

async function wordsOfGauge(): Promise<string> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const gauge = Object.assign(document.createElement('ip-target-gauge'), { target: PATENTS, data: DATA, today: DURING });
  page.append(gauge);
  await until(() => has(gauge, '[part="source"]'), 'a whole gauge');
  return seenIn(gauge);
}

describe('A sum', () => {
  it('adds up what values amount to, and nothing to 0', () => {
    expect(sumOf([{ count: 2 }, { count: 3 }], ({ count }) => count)).to.equal(5);
    expect(sumOf([], () => 1)).to.equal(0);
  });

  it('leaves a gauge as it is on a page whose framework has a reduce that adds nothing up', async () => {
    const calm = await wordsOfGauge();
    const own = Array.prototype.reduce;
    Array.prototype.reduce = function reduce(this: unknown[]) {
      return this.length > 1 ? this : this[0];
    };
    try {
      expect(await wordsOfGauge()).to.equal(calm);
    } finally {
      Array.prototype.reduce = own;
    }
  });
});
