import { expect } from '@open-wc/testing';
import { goal, type Row } from '../../stories/samples.js';
import { AFTER, DURING, flat, has, partOf, reads, seenIn } from '../page.js';
import { gaugeOf } from './gauge.js';

const NUMERIC = goal('trade', '累计知识产权交易额', 'Cumulative value of IP transactions', {
  printed: '＞600亿', comparator: '>', value: 600, unit: '100m-yuan', accumulation: 'cumulative', binding: 'obligatory',
});
const SHARE = goal('copyright', '版权产业增加值占比', 'Copyright industries', { printed: '≥8.6%', comparator: '>=', value: 8.6, unit: 'percent', accumulation: 'ratio', binding: 'anticipatory' });
const COVERAGE = goal('units', '示范单位', 'Demonstration units', { printed: '全覆盖', kind: 'coverage', scope: '市内行政区域' });
const RANK = goal('standing', '全国排名', 'National rank', { printed: '前三', kind: 'rank', comparator: '<=', value: 3, scope: '全国' });
const RANK_IN_WORDS = goal('standing', '全国排名', 'National rank', { printed: '全国前列', kind: 'rank', scope: '全国' });
const GROWTH = goal('growth', '融资额增幅', 'Growth of financing', { printed: '年增幅20%', kind: 'growth', comparator: '>=', value: 20, unit: 'percent', accumulation: 'annual', basePeriod: 'previous-year' });
const AVERAGE = goal('growth', '年均增幅', 'Average growth', { printed: '年均增长10%', kind: 'growth', comparator: '>=', value: 10, unit: 'percent', accumulation: 'level', basePeriod: 'period-average' });
const MULTIPLE = goal('doubling', '拥有量', 'Valid patents', { printed: '翻一番', kind: 'multiple', comparator: '>=', value: 2, unit: 'fold', accumulation: 'level', basePeriod: '2020' });
const QUALITATIVE = goal('standing', '保护格局', 'Protection landscape', { printed: '基本建成知识产权保护最严城市', kind: 'qualitative' });
const UNREADABLE: Row = {
  ...goal('officers', '知识产权专员', 'IP officers', { printed: 'UOo', comparator: '>', value: null, unit: 'named-person', accumulation: 'level', year: 2026, certainty: 'unreadable' }),
  id: 'maanshan-officers', plan: 'maanshan-demonstration-city-plan',
};

describe('<ip-target-gauge> of a goal of which nothing else is known', () => {
  const cases: readonly (readonly [name: string, row: Row, lead: string, face: string, english: readonly string[]])[] = [
    ['a figure', NUMERIC, '超过', '600亿元', ['More than', '600', '2025']],
    ['a share', SHARE, '不低于', '8.6%', ['At least', '8.6%']],
    ['coverage', COVERAGE, '市内行政区域', '全覆盖', ['Full coverage']],
    ['a rank', RANK, '不超过', '第 3 位', ['At most', 'No. 3']],
    ['a rank in words', RANK_IN_WORDS, '全国', '全国前列', ['全国前列']],
    ['growth over a year', GROWTH, '比上年增长', '20%', ['Growth over the previous year', '20%']],
    ['average growth', AVERAGE, '年均增长', '10%', ['Average yearly growth', '10%']],
    ['a multiple', MULTIPLE, '2020 年底的', '2倍', ['Of the figure for 2020', '2times']],
    ['a quality', QUALITATIVE, '目标', '基本建成知识产权保护最严城市', ['基本建成知识产权保护最严城市']],
  ];

  for (const [name, row, lead, face, english] of cases) {
    it(`shows ${name} by its words and figure, without a scale`, async () => {
      const gauge = await gaugeOf(row);
      expect(flat(partOf(gauge, '.lead').textContent)).to.equal(lead);
      expect(flat(partOf(gauge, '.figure').textContent)).to.equal(face);
      expect(flat(partOf(gauge, '[part="goal"]').textContent)).to.contain('2025 年');
      expect(has(gauge, 'svg.arc, svg.bar, [role="meter"], [role="img"], [part="picture"]')).to.equal(false);
      gauge.parentElement!.lang = 'en';
      await reads(gauge, ...english);
    });
  }

  it('says during the period that there is no progress, and after it that it is over', async () => {
    await reads(await gaugeOf(NUMERIC, { today: DURING }), '暂无进展数据');
    await reads(await gaugeOf(NUMERIC, { today: AFTER }), '规划期已结束，此处未见公布结果');
  });

  for (const [name, row] of [['coverage', COVERAGE], ['a rank', RANK], ['growth', GROWTH], ['a multiple', MULTIPLE], ['a quality', QUALITATIVE]] as const) {
    it(`says that no status is computed for ${name}`, async () => {
      await reads(await gaugeOf(row, { today: DURING }), '此类目标不计算进度');
    });
  }

  it('does not read zero or a guess where the document lost the figure', async () => {
    const gauge = await gaugeOf(UNREADABLE, { today: '2025-06-01' });
    await reads(gauge, '数字无法辨认：原文印作“UOo”，不作推测。', '马鞍山市（推定）');
    expect(flat(partOf(gauge, '.figure').textContent)).to.equal('名');
    expect(partOf(gauge, '.figure svg').getAttribute('aria-label')).to.equal('数字无法辨认');
    expect(flat(partOf(gauge, '[part="goal"]').textContent)).to.not.match(/0(?!26)|null|NaN|undefined/);
  });

  it('frames what binds, and leaves what is expected bare', async () => {
    const [binding, expected] = [await gaugeOf(NUMERIC), await gaugeOf(SHARE)];
    const widths = [binding, expected].map((gauge) => getComputedStyle(partOf(gauge, '.by > .chip')).borderTopWidth);
    expect(widths).to.deep.equal(['1px', '0px']);
    expect([binding, expected].map((gauge) => flat(partOf(gauge, '.by > .chip').textContent))).to.deep.equal(['约束性', '预期性']);
  });

  it('has a place without a printed start, and a goal without a year', async () => {
    const gauge = await gaugeOf({ ...UNREADABLE, year: null }, { today: '2025-06-01' });
    await reads(gauge, '至 2026 年');
    expect(has(gauge, '.by > b')).to.equal(false);
    expect(seenIn(gauge)).to.not.match(/null|undefined/);
  });

  for (const variant of ['arc', 'bar', 'figure']) {
    it(`is the same for the variant ${variant}`, async () => {
      const gauge = await gaugeOf(NUMERIC, { variant });
      expect(has(gauge, '[part="goal"]')).to.equal(true);
      expect(has(gauge, 'svg.arc, svg.bar')).to.equal(false);
    });
  }

  for (const width of [240, 280, 320, 480, 1200]) {
    it(`keeps within a column of ${width} pixels`, async () => {
      for (const row of [NUMERIC, QUALITATIVE, RANK_IN_WORDS, UNREADABLE]) {
        const gauge = await gaugeOf(row, {}, width);
        expect(partOf(gauge, '.ip').scrollWidth, String(row['id'])).to.be.at.most(width);
      }
    });
  }
});
