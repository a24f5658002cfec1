import { expect } from '@open-wc/testing';
import { patentsGoal, result, samplePackage, type Row } from '../../stories/samples.js';
import { DURING, PATENTS, buttonOf, has, partOf, reads, seenIn, until } from '../page.js';
import { gaugeOf, gaugeWith, pictureOf } from './gauge.js';

declare global {
  interface Window {
    harmed?: boolean;
  }
}

const MARKUP = '<img src="data:," onerror="window.harmed=true"><script>window.harmed=true</script>';

/** The goal of 50 patents with every text column of it, its document, units and notes replaced. */
function infested(text: string): object {
  const whole = samplePackage(
    [patentsGoal({ name: text, nameEn: text, printed: text, section: text, breaks: [3], note: text, scope: text })],
    [result(44.6, '2023-12', { name: text, section: text, scope: text })],
    [{ id: 'note', plan: 'nanjing-14th-five-year-plan', kind: 'naming', lines: ['1'], rows: [`targets/${PATENTS}`], text, textEn: text }],
  ) as { resources: { name: string; data: Row[] }[] };
  const resources = whole.resources.map(({ name, data }) => {
    if (name === 'plans' || name === 'cities' || name === 'units' || name === 'methods') return { name, data: data.map((row) => ({ ...row, name: text, nameEn: text })) };
    return { name, data: data.map((row) => (row['id'] === `${PATENTS}-2020` ? { ...row, scope: text } : row)) };
  });
  return { ...whole, resources };
}

describe('<ip-target-gauge> of a package with hostile texts', () => {
  for (const variant of ['arc', 'bar', 'figure']) {
    for (const lang of ['zh', 'en']) {
      it(`shows markup as text (${variant}, ${lang})`, async () => {
        const gauge = await gaugeWith({ data: infested(MARKUP), today: DURING, variant, lang });
        await until(() => partOf(gauge, '[part="title"]').textContent?.includes(MARKUP), 'the markup as a title');
        expect(has(gauge, 'img, script, iframe, a, [onerror]')).to.equal(false);
        expect(seenIn(gauge)).to.not.match(/NaN|undefined|\[object/);
        expect(window.harmed).to.equal(undefined);
      });
    }
  }

  it('shows markup as text in its table', async () => {
    const gauge = await gaugeWith({ data: infested(MARKUP), today: DURING, view: 'table' });
    await until(() => has(gauge, 'table'), 'a table');
    expect(has(gauge, 'table img, table script')).to.equal(false);
    expect(window.harmed).to.equal(undefined);
  });

  it('has no link, whatever a text says', async () => {
    const gauge = await gaugeWith({ data: infested('javascript:window.harmed=true'), today: DURING });
    buttonOf(gauge, '下载').click();
    await until(() => gauge.shadowRoot!.querySelectorAll('button').length > 2, 'an open menu');
    expect(has(gauge, 'a, [href], [src]')).to.equal(false);
  });

  const long = { 'a long Chinese name': '知识产权'.repeat(60), 'a long word': 'x'.repeat(400), 'many combining marks': `目${'\u0301'.repeat(300)}` };
  for (const [name, text] of Object.entries(long)) {
    it(`keeps ${name} within its column`, async () => {
      for (const width of [240, 480]) {
        const gauge = await gaugeWith({ data: infested(text), today: DURING }, width);
        await pictureOf(gauge);
        const parts = ['title', 'subtitle', 'foot', 'source'].map((part) => partOf(gauge, `[part="${part}"]`));
        const { right } = gauge.getBoundingClientRect();
        for (const part of parts) {
          expect(part.scrollWidth, part.className).to.be.at.most(part.clientWidth + 1);
          expect(part.getBoundingClientRect().right, part.className).to.be.at.most(right + 1);
        }
      }
    });
  }

  it('keeps a long goal in words within its column', async () => {
    for (const kind of ['qualitative', 'rank', 'coverage']) {
      const gauge = await gaugeOf(patentsGoal({ kind, value: null, comparator: null, unit: null, per: null, baseline: null, printed: '建成'.repeat(80) }), { today: DURING }, 280);
      expect(partOf(gauge, '.ip').scrollWidth, kind).to.be.at.most(280);
    }
  });

  it('keeps its order around words that run from right to left', async () => {
    const gauge = await gaugeWith({ data: infested('\u202eملكية فكرية'), today: DURING });
    await reads(gauge, '44.6', '35.9');
    expect(getComputedStyle(partOf(gauge, '.ip')).direction).to.equal('ltr');
    expect((await pictureOf(gauge)).getAttribute('aria-valuenow')).to.equal('44.6');
  });

  it('stands on a page that runs from right to left', async () => {
    const gauge = await gaugeWith({ data: samplePackage([patentsGoal()], [result(44.6, '2023-12')]), today: DURING, variant: 'bar' });
    gauge.parentElement!.dir = 'rtl';
    await gauge.updateComplete;
    await pictureOf(gauge);
    expect(partOf(gauge, '.ip').scrollWidth).to.be.at.most(480);
  });

  it('shows no figure for one that is none', async () => {
    for (const value of ['50', '５０', null, true, [50], {}]) {
      const gauge = await gaugeWith({ data: samplePackage([patentsGoal({ value })]), today: DURING });
      expect(seenIn(gauge)).to.not.match(/NaN|undefined|\[object|null/);
      expect(has(gauge, '[role="meter"]'), String(value)).to.equal(false);
    }
  });

  it('draws a goal of zero, a negative start and a huge figure without harm', async () => {
    for (const [goalValue, start] of [[0, 10], [0, 0], [5, -3], [1e15, 1e14], [1e-7, 1e-8]] as const) {
      const gauge = await gaugeWith({
        data: samplePackage([patentsGoal({ value: goalValue, baseline: 'start' })], [result(start, '2020-12', { id: 'start', plan: 'nanjing-14th-five-year-plan', role: 'baseline' })]),
        today: DURING,
      });
      expect(seenIn(gauge), `${goalValue} ${start}`).to.not.match(/NaN|undefined|Infinity|e[+-]\d/);
    }
  });
});
