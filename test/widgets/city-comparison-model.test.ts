import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { zh } from '../../packages/base/src/messages/zh.js';
import { compareFigures } from '../../packages/data/src/compare.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { panelChart, profileChart, trendChart } from '../../packages/widgets/src/city-comparison/charts.js';
import { zh as comparisonZh } from '../../packages/widgets/src/city-comparison/messages/zh.js';
import { planCount, type ComparisonModel } from '../../packages/widgets/src/city-comparison/model.js';
import { reasonBeside, reasonFor } from '../../packages/widgets/src/city-comparison/reasons.js';
import { shownRows, sortedRows } from '../../packages/widgets/src/city-comparison/shown-rows.js';
import { comparisonTable } from '../../packages/widgets/src/city-comparison/table.js';
import { generatedPlans } from '../../stories/comparison-samples.js';
import { patentsGoal, result, samplePackage } from '../../stories/samples.js';
import { AFTER, flat } from '../page.js';
import { read } from './board.js';
import { COUNTY, MAANSHAN, NANJING_2018, NANJING_2021, NANTONG, allPlans, comparisonOf } from './city.js';

const NANJING_TWICE = { plans: [NANJING_2018, NANJING_2021, COUNTY] };

function panelIn(model: ComparisonModel, id: string): ComparisonModel['panels'][number] {
  const found = model.panels.find((panel) => panel.id === id);
  if (!found) throw new Error(`No panel ${id} among ${model.panels.map((panel) => panel.id).join(', ')}`);
  return found;
}

function similarIn(model: ComparisonModel, id: string): ComparisonModel['similar'][number] {
  const found = model.similar.find((entry) => entry.id === id);
  if (!found) throw new Error(`No similar ${id}`);
  return found;
}

function setting(data: DataPackage) {
  return { data, locale: 'zh', own: comparisonZh } as const;
}

describe('The columns of a comparison', () => {
  it('are the plans in force, else the latest, of every city, in the order of the cities', async () => {
    const ids = (today: string): string[] => comparisonOf(data, {}, today).columns.map(({ id }) => id);
    const data = await allPlans();
    expect(ids(AFTER)).to.deep.equal([NANJING_2021, NANTONG, MAANSHAN, COUNTY]);
    expect(ids('2019-05-01')[0]).to.equal(NANJING_2018);
  });

  it('are the cities or plans that are asked for, in that order; plans win', async () => {
    const data = await allPlans();
    expect(comparisonOf(data, { cities: ['nantong', 'nanjing'] }).columns.map(({ id }) => id)).to.deep.equal([NANTONG, NANJING_2021]);
    expect(comparisonOf(data, { cities: ['nantong'], plans: [COUNTY, NANJING_2018] }).columns.map(({ id }) => id)).to.deep.equal([COUNTY, NANJING_2018]);
    expect(comparisonOf(data, { cities: ['nanjing', 'nowhere', 'nantong'] }).missing).to.deep.equal(['nowhere']);
    expect(comparisonOf(data, { indicators: ['pct-patent-applications', 'no-such-thing'] }).missing).to.deep.equal(['no-such-thing']);
  });

  it('say what is inferred and what has no name, with level and period', async () => {
    const columns = comparisonOf(await allPlans()).columns.map(({ place, doubt, level, period }) => [place, doubt, level, flat(period)]);
    expect(columns).to.deep.equal([
      ['南京市', '', '副省级', '2021—2025 年'],
      ['南通市', '', '地级市', '2022—2025 年'],
      ['马鞍山市', '推定', '地级市', '至 2026 年'],
      ['江苏某县级市', '未具名', '县级市', '至 2023 年'],
    ]);
  });
});

describe('A comparison of the real plans', () => {
  it('puts every figure of the plans in one place and no other', async () => {
    const data = await allPlans();
    for (const query of [{}, NANJING_TWICE]) {
      const model = comparisonOf(data, query);
      const placed = [...model.panels.flatMap(({ figures, others }) => [...figures, ...others]), ...model.similar.flatMap(({ figures }) => figures), ...model.single].map(({ row }) => row.id);
      const plans = new Set(model.columns.map(({ id }) => id));
      const goals = data.targets.filter(({ plan, restates }) => plans.has(plan) && restates === null);
      const starts = new Set(goals.map(({ baseline }) => baseline));
      const facts = data.observations.filter(({ id, plan }) => plans.has(plan ?? '') && !starts.has(id));
      expect(placed.sort()).to.deep.equal([...goals, ...facts].map(({ id }) => id).sort());
    }
  });

  it('draws on one scale only what the data package calls comparable or marked', async () => {
    const data = await allPlans();
    for (const { figures, others } of comparisonOf(data).panels) {
      expect(planCount(figures)).to.be.at.least(2);
      for (const a of figures) {
        for (const b of figures) if (a !== b) expect(compareFigures(data, a.row, b.row).status).to.not.equal('similar');
        for (const b of others) expect(compareFigures(data, a.row, b.row).status).to.equal('similar');
      }
    }
  });

  it('calls similar what no two plans print alike', async () => {
    const data = await allPlans();
    for (const { figures } of comparisonOf(data).similar) {
      for (const a of figures) {
        for (const b of figures) if (a.column !== b.column) expect(compareFigures(data, a.row, b.row).status).to.equal('similar');
      }
    }
  });

  it('has comparable before marked, drawn before words', async () => {
    const { panels } = comparisonOf(await allPlans());
    const ranks = panels.map(({ isMarked, scale }) => (isMarked ? 2 : 0) + (scale === null ? 1 : 0));
    expect(ranks).to.deep.equal([...ranks].sort());
    expect(panels[0]!.id).to.equal('high-value-invention-patents-per-10k-people');
  });

  it('tells points from per cent, and says so', async () => {
    const data = await allPlans();
    const panel = panelIn(comparisonOf(data, NANJING_TWICE), 'ip-right-holder-satisfaction');
    expect(panel.others.map(({ row }) => row.value)).to.deep.equal([82]);
    expect(flat(reasonBeside(panel.others[0]!, panel.figures, setting(data)))).to.equal('单位不同，不是同一个量：这里为分，上面为%');
    const pair = similarIn(comparisonOf(data, { plans: [NANJING_2018, COUNTY] }), 'ip-right-holder-satisfaction');
    expect(flat(reasonFor(pair.figures, setting(data)))).to.equal('单位不同，不是同一个量：南京市为分，江苏某县级市为%');
  });

  it('tells valid domestic marks from registered ones, and says so', async () => {
    const data = await allPlans();
    const entry = similarIn(comparisonOf(data, NANJING_TWICE), 'registered-trademarks');
    expect(entry.figures.map(({ row }) => row.value)).to.include.members([16.5, 35.07]);
    expect(flat(reasonFor(entry.figures, setting(data)))).to.equal('范围不同：南京市（2018—2020 年）为“国内有效”，南京市（2021—2025 年）未注明');
  });

  it('shows the goal of 2018 as achieved by what the plan of 2021 prints', async () => {
    const panel = panelIn(comparisonOf(await allPlans(), NANJING_TWICE), 'invention-patents-per-10k-people');
    const [goal, fact] = panel.figures;
    expect([goal!.goal!.progress.status, goal!.goal!.now!.value, goal!.row.value]).to.deep.equal(['achieved', 82.86, 60]);
    expect([fact!.goal, fact!.row.value]).to.deep.equal([undefined, 82.86]);
    expect(goal!.stem!.now).to.be.greaterThan(goal!.stem!.value);
  });

  it('does not draw as gained what is only marked as the same quantity', async () => {
    const panel = panelIn(comparisonOf(await allPlans(), NANJING_TWICE), 'high-value-patent-cultivation-centers-municipal-and-above');
    expect([panel.figures[0]!.goal!.now!.value, panel.figures[0]!.stem!.now, panel.isMarked]).to.deep.equal([72, null, true]);
  });

  it('ranks nothing that is inferred, of different years or better when less', async () => {
    const data = await allPlans();
    const model = comparisonOf(data);
    const of = (id: string): unknown => panelIn(model, id).unranked;
    expect(['valid-madrid-trademark-registrations', 'high-value-invention-patents-per-10k-people', 'ip-service-agency-employees'].map(of)).to.deep.equal([null, 'years', 'marked']);
    const turned: DataPackage = { ...data, indicators: data.indicators.map((row) => ({ ...row, direction: 'negative' })) };
    expect(panelIn(comparisonOf(turned), 'valid-madrid-trademark-registrations').unranked).to.equal('less');
  });

  it('narrows to indicators in the order asked', async () => {
    const model = comparisonOf(await allPlans(), { indicators: ['ip-professionals-trained', 'valid-madrid-trademark-registrations'] });
    expect([model.panels.map(({ id }) => id), model.similar.map(({ id }) => id), model.single.length]).to.deep.equal([['valid-madrid-trademark-registrations'], ['ip-professionals-trained'], 0]);
  });
});

describe('The order of rows', () => {
  it('follows figures only where they may be ranked', async () => {
    const model = comparisonOf(await allPlans(), { cities: ['nantong', 'nanjing', 'maanshan'] });
    const order = (id: string): (number | null)[] => sortedRows(panelIn(model, id), 'value').map(({ row }) => row.value);
    expect(order('valid-madrid-trademark-registrations')).to.deep.equal([900, 500]);
    expect(order('ip-protection-public-satisfaction'), 'inferred ones last').to.deep.equal([90, 85, 87]);
    expect(order('high-value-invention-patents-per-10k-people'), 'years differ').to.deep.equal([18, 50, 19]);
  });

  it('holds the first rows of many, and always the column that stands out', () => {
    const model = comparisonOf(read(generatedPlans(300)));
    const panel = panelIn(model, 'patents');
    const choice = { sort: 'value', marked: '', open: new Set<string>() } as const;
    expect(shownRows(panel, choice)).to.have.property('hidden', 288);
    const [lowest] = sortedRows(panel, 'value').slice(-1);
    const { rows, hidden } = shownRows(panel, { ...choice, marked: lowest!.column.id });
    expect([rows.length, hidden, rows[rows.length - 1]!.column.id]).to.deep.equal([13, 287, lowest!.column.id]);
    expect(shownRows(panel, { ...choice, open: new Set(['patents']) }).rows.length).to.equal(300);
  });

  it('never loses or repeats a row', () => {
    const idsOf = (rows: readonly { readonly row: { readonly id: string } }[]): string[] => rows.map(({ row }) => row.id).sort();
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.constantFrom('given', 'name', 'level', 'year', 'value'), (count, sort) => {
        const panel = panelIn(comparisonOf(read(generatedPlans(count))), 'trade');
        expect(idsOf(sortedRows(panel, sort))).to.deep.equal(idsOf(panel.figures));
      }),
      { numRuns: 20 },
    );
  });
});

describe('The charts of a comparison', () => {
  it('enlarge a panel with goals as marks, starts and facts apart', async () => {
    const model = comparisonOf(await allPlans());
    const panel = panelIn(model, 'high-value-invention-patents-per-10k-people');
    const { picture, table } = panelChart(model, panel, panel.figures, { locale: 'zh', words: zh, own: comparisonZh });
    if (picture.kind !== 'bars') throw new Error(picture.kind);
    expect(picture.goals).to.deep.equal([50, 18, 19, 10]);
    expect(picture.starts.map((start) => start && Number(start.toFixed(6)))).to.deep.equal([35.9, null, null, null]);
    expect(picture.facts).to.deep.equal([null, null, null, null]);
    expect(table.rows.map((row) => row[5])).to.deep.equal([50, 18, 19, 10]);
  });

  it('share goals and programs by theme, each plan to one hundred', async () => {
    const model = comparisonOf(await allPlans());
    const { picture, table } = profileChart(model, { locale: 'zh', words: zh, own: comparisonZh });
    if (picture.kind !== 'shares') throw new Error(picture.kind);
    expect(picture.labels.length).to.equal(8);
    picture.labels.forEach((label, bar) => {
      expect(picture.series.reduce((sum, { shares }) => sum + shares[bar]!, 0), label).to.be.closeTo(100, 1e-9);
    });
    expect(table.rows[0]!.slice(1).reduce<number>((sum, count) => sum + Number(count), 0)).to.equal(61);
  });

  it('have a trend from three dated observations on', () => {
    const second = patentsGoal({ id: 'maanshan-goal', plan: MAANSHAN, value: 19, baseline: null });
    const model = (...dates: string[]): ComparisonModel =>
      comparisonOf(read(samplePackage([patentsGoal(), second], dates.map((date, place) => result(40 + place, date, { id: `result-${place}` })))));
    const trend = (of: ComparisonModel) => trendChart(of, panelIn(of, 'patents'), { locale: 'zh', words: zh, own: comparisonZh });
    expect(trend(model('2021-12'))).to.equal(undefined);
    expect(trend(model('2021-12', '2021-12'))).to.equal(undefined);
    const picture = trend(model('2022-12', '2021-12'))!.picture;
    if (picture.kind !== 'trend') throw new Error(picture.kind);
    expect(picture.series.map(({ name, points }) => [name, points.map(({ x, y }) => [x, y])])).to.deep.equal([['南京市', [[2021, 35.9], [2022, 41], [2023, 40]]]]);
  });
});

describe('The table of a comparison', () => {
  it('has every figure once, with the reason where it is only similar', async () => {
    const data = await allPlans();
    const model = comparisonOf(data);
    const table = comparisonTable(model, zh, comparisonZh, 'zh');
    const count = model.panels.flatMap(({ figures, others }) => [...figures, ...others]).length + model.similar.flatMap(({ figures }) => figures).length + model.single.length;
    expect(table.rows.length).to.equal(count);
    for (const row of table.rows) {
      expect(row.length).to.equal(table.columns.length);
      expect(row[1] === '相近，不可比' ? row[15] !== '' : row[15] === '', String(row[0])).to.equal(true);
    }
  });
});
