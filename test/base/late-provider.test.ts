import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/target-gauge/target-gauge.js';
import { patentsGoal, samplePackage } from '../../stories/samples.js';
import { AFTER, PATENTS, isSeen, reads } from '../page.js';

describe('widgets on a page where <ip-data> is defined last', () => {
  it('show their fallback first, and their data once it is defined', async () => {
    expect(customElements.get('ip-data')).to.equal(undefined);
    const page = await fixture(html`<div>
      <ip-data today=${AFTER} class="around">
        <script type="application/json">
          ${JSON.stringify(samplePackage([patentsGoal()]))}
        </script>
        <ip-target-gauge target=${PATENTS}><p>备用</p></ip-target-gauge>
      </ip-data>
      <ip-data id="named" today=${AFTER}><script type="application/json">${JSON.stringify(samplePackage([patentsGoal({ value: 60 })]))}</script></ip-data>
      <ip-target-gauge target=${PATENTS} provider="named"><p>备用</p></ip-target-gauge>
    </div>`);
    const [inside, outside] = page.querySelectorAll('ip-target-gauge');
    for (const gauge of [inside!, outside!]) expect(isSeen(gauge.querySelector('p')!)).to.equal(true);

    await import('../../packages/base/src/data-provider.js');

    await reads(inside!, '目标 50 件');
    await reads(outside!, '目标 60 件');
    for (const gauge of [inside!, outside!]) expect(isSeen(gauge.querySelector('p')!)).to.equal(false);
  });
});
