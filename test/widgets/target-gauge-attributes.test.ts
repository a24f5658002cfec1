import { expect } from '@open-wc/testing';
import { patentsGoal, result, samplePackage } from '../../stories/samples.js';
import { AFTER, DURING, PATENTS, flat, has, partOf, reads, seenIn, until } from '../page.js';
import { gaugeWith, patents, pictureOf } from './gauge.js';

const PLAN = 'nanjing-14th-five-year-plan';

describe('the query of <ip-target-gauge>', () => {
  it('may be a plan and an indicator instead of a target', async () => {
    await reads(await gaugeWith({ target: '', plan: PLAN, indicator: 'patents' }), '万人高价值发明专利拥有量', '目标 50 件');
  });

  it('leads from a plan and an indicator to the goal that restates no other', async () => {
    const again = patentsGoal({ id: `${PATENTS}-again`, restates: PATENTS, value: 51, name: '重述' });
    await reads(await gaugeWith({ data: samplePackage([again, patentsGoal()]), target: '', plan: PLAN, indicator: 'patents' }), '目标 50 件');
  });

  const cases = [
    ['asks for nothing', { target: '' }, ['target', 'plan', 'indicator'], 'Say which target to show'],
    ['asks for a plan alone', { target: '', plan: PLAN }, ['target', 'indicator'], 'Say which target to show'],
    ['asks for a target that is not there', { target: 'unknown-goal' }, ['“unknown-goal”', 'target'], 'no target with the id “unknown-goal”'],
    ['asks for an indicator that is not there', { target: '', plan: PLAN, indicator: 'moon' }, [`“${PLAN}”`, '“moon”', 'indicator'], 'no target for the indicator “moon”'],
    [
      'fits several targets',
      { target: '', plan: PLAN, indicator: 'patents', data: samplePackage([patentsGoal(), patentsGoal({ id: `${PATENTS}-2022`, year: 2022 })]) },
      [PATENTS, `${PATENTS}-2022`, 'target'], 'has several targets',
    ],
  ] as const;

  for (const [name, more, words, english] of cases) {
    it(`is answered by a sentence that names the thing and the way out if it ${name}`, async () => {
      const gauge = await gaugeWith(more);
      await reads(gauge, ...words);
      expect(has(gauge, '[part="title"], [part="picture"], [part="goal"]')).to.equal(false);
      gauge.parentElement!.lang = 'en';
      await reads(gauge, english);
    });
  }
});

describe('the attributes of <ip-target-gauge>', () => {
  it('are followed live: target', async () => {
    const other = patentsGoal({ id: 'other-goal', name: '另一目标', breaks: [], value: 70, baseline: null });
    const gauge = await gaugeWith({ data: samplePackage([patentsGoal(), other]) });
    gauge.setAttribute('target', 'other-goal');
    await reads(gauge, '另一目标', '70');
    gauge.setAttribute('target', 'unknown-goal');
    await reads(gauge, '“unknown-goal”');
    gauge.setAttribute('target', PATENTS);
    await reads(gauge, '目标 50 件');
  });

  it('are followed live: variant', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    expect(has(gauge, 'svg.arc')).to.equal(true);
    gauge.setAttribute('variant', 'bar');
    await until(() => has(gauge, '[role="meter"] svg.bar'), 'a bar');
    expect(has(gauge, 'svg.arc')).to.equal(false);
    gauge.setAttribute('variant', 'figure');
    await until(() => !has(gauge, '[part="picture"]'), 'no picture');
    expect(flat(partOf(gauge, '.leading').textContent)).to.equal('44.6件 进度正常');
    gauge.setAttribute('variant', 'arc');
    await until(() => has(gauge, '[role="meter"] svg.arc'), 'an arc');
  });

  it('are followed live: today', async () => {
    const gauge = await gaugeWith({ today: DURING });
    await reads(gauge, '暂无进展数据');
    gauge.setAttribute('today', AFTER);
    await reads(gauge, '规划期已结束');
  });

  it('may be removed again: variant', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    gauge.setAttribute('variant', 'figure');
    await until(() => !has(gauge, '[part="picture"]'), 'no picture');
    gauge.removeAttribute('variant');
    await until(() => has(gauge, 'svg.arc'), 'an arc');
  });

  it('do no harm with other values: variant', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING, variant: 'pie' });
    await reads(gauge, '44.6', '进度正常');
    expect(seenIn(gauge)).to.contain('目标 50 件');
  });
});

describe("a portal's own figure", () => {
  it('shows progress towards the goal, and who gave it', async () => {
    const gauge = await gaugeWith({ today: '2025-03-01' });
    gauge.setAttribute('value', '46.3');
    gauge.setAttribute('as-of', '2024-12');
    await reads(gauge, '进度正常', '2024 年底 46.3 件', '进展数由本网站提供。');
    expect((await pictureOf(gauge)).getAttribute('aria-valuenow')).to.equal('46.3');
    expect(has(gauge, '.sample')).to.equal(false);
  });

  it('is of today where it has no day', async () => {
    const gauge = await gaugeWith({ today: '2024-06-30', value: 43 });
    await reads(gauge, '2024 年 6 月 30 日 43 件');
  });

  it('stands before the observations of the package', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: '2025-03-01', value: 46.3, asOf: '2022-12' });
    await reads(gauge, '2022 年底 46.3 件');
    expect(seenIn(gauge)).to.not.contain('44.6');
  });

  it('follows the attribute, and goes with it', async () => {
    const gauge = await gaugeWith({ today: '2025-03-01', value: 46.3, asOf: '2024-12' });
    gauge.setAttribute('value', '37');
    await reads(gauge, '严重滞后');
    gauge.removeAttribute('value');
    await reads(gauge, '暂无进展数据');
    expect((await pictureOf(gauge)).getAttribute('role')).to.equal('img');
  });

  for (const value of ['', ' ']) {
    it(`is left out if it is empty: “${value}”`, async () => {
      const gauge = await gaugeWith({ today: DURING });
      gauge.setAttribute('value', value);
      await gauge.updateComplete;
      await reads(gauge, '暂无进展数据');
      expect((await pictureOf(gauge)).getAttribute('role')).to.equal('img');
    });
  }

  for (const value of ['abc', 'Infinity', '12%', '1e400', '44,6']) {
    it(`is refused in a sentence if it is no number: “${value}”`, async () => {
      const gauge = await gaugeWith({ today: DURING });
      gauge.setAttribute('value', value);
      await reads(gauge, `value 属性应为一个数，如 44.6，现为“${value}”。`);
      expect(has(gauge, 'svg')).to.equal(false);
    });
  }

  for (const asOf of ['2024-13-45', '20230630', '2023年6月', '2023/06/30', 'tomorrow', '2019', '2031', '2023-02-30']) {
    it(`is refused in a sentence if its day is no date of the period: “${asOf}”`, async () => {
      const gauge = await gaugeWith({ today: DURING, value: 44.6, asOf });
      await reads(gauge, 'as-of 属性应为规划期内、不晚于今天的日期', `“${asOf}”`);
      expect(has(gauge, 'svg')).to.equal(false);
    });
  }

  for (const asOf of ['', '2026-03']) {
    it(`is refused in a sentence if its day is after the period: “${asOf}”`, async () => {
      const gauge = await gaugeWith({ today: AFTER, value: 51.2, asOf });
      await reads(gauge, 'as-of 属性应为规划期内');
    });
  }

  it('counts after the period if its day is within it', async () => {
    await reads(await gaugeWith({ today: AFTER, value: 51.2, asOf: '2025-12' }), '已实现', '进展数由本网站提供');
  });

  it('is not ascribed to the document in the table, which keeps the notes', async () => {
    const gauge = await gaugeWith({ today: '2025-03-01', value: 46.3, asOf: '2024-12', view: 'table' });
    await reads(gauge, '进展46.3件2024 年底本网站', '进展数由本网站提供。');
  });

  it('is zero where the portal says so', async () => {
    const gauge = await gaugeWith({ today: '2025-03-01' });
    gauge.setAttribute('value', '0');
    gauge.setAttribute('as-of', '2024-12');
    await reads(gauge, '2024 年底 0 件', '严重滞后');
  });

  it('after the end of the period settles the goal', async () => {
    const gauge = await gaugeWith({ today: AFTER, value: 47.3, asOf: '2025-12-31' });
    await reads(gauge, '未实现', '2025 年底 47.3 件，距目标 2.7 件');
    gauge.value = 51;
    await reads(gauge, '已实现');
  });
});

describe('the place of <ip-target-gauge>', () => {
  it('decides between arc and bar by its width', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING }, 480);
    expect(has(gauge, 'svg.arc')).to.equal(true);
    gauge.parentElement!.style.width = '230px';
    await until(() => has(gauge, 'svg.bar'), 'a bar');
    gauge.parentElement!.style.width = '480px';
    await until(() => has(gauge, 'svg.arc'), 'an arc');
  });

  for (const width of [160, 200, 243, 280, 320, 480, 768, 1200]) {
    it(`is not wider than a column of ${width} pixels`, async () => {
      for (const variant of ['arc', 'bar', 'figure']) {
        const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING, variant }, width);
        if (variant !== 'figure') await pictureOf(gauge);
        expect(partOf(gauge, '.ip').scrollWidth, variant).to.be.at.most(width);
        const { right } = gauge.getBoundingClientRect();
        for (const part of gauge.shadowRoot!.querySelectorAll('.ip *')) expect(part.getBoundingClientRect().right, part.localName).to.be.at.most(right + 1.5);
      }
    });
  }

  it('may change: a gauge that was taken out and put back shows what it showed', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    const page = gauge.parentElement!;
    gauge.remove();
    gauge.value = 46.3;
    gauge.asOf = '2023-12';
    page.append(gauge);
    await reads(gauge, '46.3');
    gauge.value = null;
    gauge.data = samplePackage([patentsGoal()], [result(45.1, '2023-12')]);
    await reads(gauge, '45.1');
  });

  it('may go before anything is shown', async () => {
    const gauge = document.createElement('ip-target-gauge');
    Object.assign(gauge, { target: PATENTS, data: patents() });
    document.body.append(gauge);
    gauge.remove();
    await gauge.updateComplete;
    expect(has(gauge, '[part="title"]')).to.equal(false);
  });
});
