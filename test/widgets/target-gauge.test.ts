import { expect } from '@open-wc/testing';
import { goal, patentsGoal, result, samplePackage } from '../../stories/samples.js';
import { AFTER, DURING, PATENTS, flat, has, partOf, reads, seenIn } from '../page.js';
import { gaugeOf, gaugeWith, patents, pictureOf } from './gauge.js';

function attributesOf(element: Element, ...names: string[]): (string | null)[] {
  return names.map((name) => element.getAttribute(name));
}

describe('<ip-target-gauge> with a result', () => {
  const cases = [
    ['on track', 44.6, '2023-12', DURING, '进度正常', '比按期应达的 43.8 件略高。'],
    ['behind', 41.2, '2023-12', DURING, '进度滞后', '比按期应达的 43.8 件低。'],
    ['off track', 37.1, '2023-12', DURING, '严重滞后', '比按期应达的 43.8 件低。'],
    ['achieved before the end', 51.2, '2023-12', DURING, '已实现', '2023 年底 51.2 件，超出目标 1.2 件。'],
    ['achieved at the end', 51.2, '2025-12', AFTER, '已实现', '2025 年底 51.2 件，超出目标 1.2 件。'],
    ['achieved to the digit', 50, '2025-12', AFTER, '已实现', '2025 年底 50 件，达到目标。'],
    ['missed', 47.3, '2025-12', AFTER, '未实现', '2025 年底 47.3 件，距目标 2.7 件。'],
    ['over, with an older figure only', 44.6, '2023-12', AFTER, '规划期已结束', '2023 年底 44.6 件。'],
  ] as const;

  for (const [name, value, end, today, word, sentence] of cases) {
    it(`says in words and a sentence that a goal is ${name}`, async () => {
      const gauge = await gaugeWith({ data: patents([value, end]), today });
      await reads(gauge, word, `目标 50 件，2020 年底为 35.9 件；`, sentence);
      const meter = partOf(gauge, '[role="meter"]');
      expect(attributesOf(meter, 'aria-label', 'aria-valuemin', 'aria-valuenow')).to.deep.equal(['万人高价值发明专利拥有量', '0', String(value)]);
      expect(meter.getAttribute('aria-valuetext')).to.contain(word).and.contain(String(value)).and.contain('50').and.contain('35.9');
    });
  }

  it('never calls a goal behind once its period is over', async () => {
    const gauge = await gaugeWith({ data: patents([37.1, '2023-12']), today: AFTER });
    expect(seenIn(gauge)).to.not.match(/滞后|应达/);
  });

  it('keeps the meter within its ends and tells the true value', async () => {
    const gauge = await gaugeWith({ data: patents([98.4, '2025-12']) });
    const meter = await pictureOf(gauge);
    const [max, now] = attributesOf(meter, 'aria-valuemax', 'aria-valuenow').map(Number);
    expect(now!).to.be.at.most(max!);
    expect(meter.getAttribute('aria-valuetext')).to.contain('98.4');
  });

  it('names the method by which a status was found', async () => {
    await reads(await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING }), '方法：年均增速对照', '按期应达：从 35.9 件到 50 件，年均增长 6.9%');
  });

  it('marks a figure that is a sample, and only such', async () => {
    expect(has(await gaugeWith({ data: patents([44.6, '2023-12']) }), '.sample')).to.equal(true);
    const real = samplePackage([patentsGoal()], [result(44.6, '2023-12', { sample: false })]);
    expect(has(await gaugeWith({ data: real }), '.sample')).to.equal(false);
  });

  it('draws an arc in a wide column, with the words of its ends', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    const drawn = [...partOf(gauge, 'svg.arc').querySelectorAll('text')].map(({ textContent }) => flat(textContent));
    expect(drawn).to.include.members(['目标', '50', '0', '60', '2023 年底', '44.6件', '进度正常']);
  });

  it('shows progress towards a limit as well as towards a height', async () => {
    const falling = goal('processing', '专利审查平均周期', 'Average examination time', { comparator: '<=', value: 120, unit: 'day', accumulation: 'level', baseline: 'days-2020' });
    const days = { indicator: 'processing', unit: 'day', per: null, sample: false };
    const gauge = await gaugeWith({
      target: String(falling['id']),
      data: samplePackage([falling], [result(200, '2020-12', { ...days, id: 'days-2020', role: 'baseline' }), result(140, '2023-12', days)]),
      today: DURING,
    });
    await reads(gauge, '进度正常', '目标 120 天，2020 年底为 200 天；2023 年底 140 天');
    expect((await pictureOf(gauge)).getAttribute('aria-valuenow')).to.equal('140');
  });

  it('does not take a bound for a figure', async () => {
    const bound = samplePackage([patentsGoal()], [result(40, '2023-12', { comparator: '>=' })]);
    const gauge = await gaugeWith({ data: bound, today: DURING });
    expect(seenIn(gauge)).to.not.match(/进度正常|滞后|已实现/);
  });

  it('does not judge by a figure of another quantity', async () => {
    const other = samplePackage([patentsGoal()], [result(82.86, '2023-12', { indicator: 'copyright' })]);
    const gauge = await gaugeWith({ data: other, today: DURING });
    expect(seenIn(gauge)).to.not.contain('82.86');
    expect(has(gauge, '[role="meter"]')).to.equal(false);
  });
});

describe('<ip-target-gauge> with its starting figure only', () => {
  it('is an image of the start and the goal, without a value', async () => {
    const gauge = await gaugeWith({ today: DURING });
    const image = partOf(gauge, '[part="picture"]');
    expect(image.getAttribute('role')).to.equal('img');
    expect(image.getAttribute('aria-label')).to.contain('35.9').and.contain('50').and.contain('暂无进展数据');
    expect(attributesOf(image, 'aria-valuenow', 'aria-valuetext')).to.deep.equal([null, null]);
    expect(has(gauge, '.f-value, .s-value')).to.equal(false);
    await reads(gauge, '目标 50 件，2020 年底为 35.9 件。暂无进展数据。');
  });

  it('says that the period is over, and that no result is published here', async () => {
    const gauge = await gaugeWith({ today: AFTER });
    expect(partOf(gauge, '[part="picture"]').getAttribute('role')).to.equal('img');
    await reads(gauge, '规划期已结束', '规划期至 2025 年底，此处未见公布结果。');
    expect(seenIn(gauge)).to.not.contain('滞后');
  });

  it('turns over on the first day after the period in Shanghai', async () => {
    const gauge = await gaugeWith({ today: '2025-12-31' });
    await reads(gauge, '暂无进展数据');
    gauge.today = '2026-01-01';
    await reads(gauge, '规划期已结束');
  });

  it('counts a figure on the day of the start as the start', async () => {
    const gauge = await gaugeWith({ data: patents([35.9, '2020-12']), today: DURING });
    expect(partOf(gauge, '[part="picture"]').getAttribute('role')).to.equal('img');
  });
});

describe('<ip-target-gauge> that says more', () => {
  it('names the sections that print the goal again, and puts them in the table', async () => {
    const again = patentsGoal({ id: `${PATENTS}-again`, restates: PATENTS, section: '三（一）1', baseline: null, printed: '50件以上' });
    const gauge = await gaugeWith({ data: samplePackage([patentsGoal(), again]), view: 'table' });
    await reads(gauge, '二（三），2021 年 11 月 2 日；另见三（一）1', '重述');
  });

  it('shows the notes on its goal', async () => {
    const note = { id: 'note', plan: 'nanjing-14th-five-year-plan', kind: 'unit-missing', lines: ['108'], rows: [`targets/${PATENTS}`], text: '表中未印“元”。', textEn: 'The table prints no “元”.' };
    const data = samplePackage([patentsGoal()], [], [note, { ...note, id: 'other', rows: ['targets/another'], text: '别的说明。' }]);
    const gauge = await gaugeWith({ data });
    await reads(gauge, '表中未印“元”。');
    expect(seenIn(gauge)).to.not.contain('别的说明');
    const page = gauge.parentElement!;
    page.lang = 'en';
    await reads(gauge, 'The table prints no “元”.');
  });

  it('names the columns that were read from context', async () => {
    const row = goal('loans', '专利质押融资总额', 'Patent pledge financing', {
      printed: '200亿', comparator: '>=', value: 200, unit: '100m-yuan', accumulation: 'cumulative', inferred: ['unit', 'accumulation', 'comparator'],
    });
    const gauge = await gaugeOf(row);
    await reads(gauge, '推定：单位、口径（总数或新增），原文未注明。');
    expect(flat(partOf(gauge, '.lead').textContent)).to.equal('目标');
    gauge.parentElement!.lang = 'en';
    await reads(gauge, 'Inferred, not printed: unit, basis (stock or new).');
  });

  it('says in English what it says in Chinese', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    gauge.parentElement!.lang = 'en';
    await reads(gauge, 'High-value invention patents per 10,000 people', 'Nanjing', '2021–2025', 'On track', 'Goal: 50 items; 35.9 items in 2020; 44.6 items in 2023, slightly above the 43.8 items expected by then.');
    await reads(gauge, 'Obligatory', 'Sample data', 'Method: Compound annual growth', 'Source: Nanjing 14th Five-Year IP Plan');
  });

  it('says it in plainer words in elder mode', async () => {
    const gauge = await gaugeWith({ data: patents([41.2, '2023-12']), today: DURING });
    gauge.parentElement!.setAttribute('data-ip-mode', 'elder');
    await reads(gauge, '进度慢了', '2025 年要达到 50 件，2020 年底是 35.9 件。2023 年底是 41.2 件，进度慢了。');
    expect(seenIn(gauge)).to.not.contain('按期应达的');
  });

  it('breaks its title only where words end', async () => {
    const title = partOf(await gaugeWith(), '[part="title"]');
    const pieces = [...title.querySelectorAll('wbr')].length + 1;
    expect(pieces).to.equal(5);
    expect(flat(title.textContent)).to.equal('万人高价值发明专利拥有量');
    expect(getComputedStyle(title).wordBreak).to.equal('keep-all');
  });
});
