import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { digits } from '../../packages/base/src/format.js';
import { en } from '../../packages/base/src/messages/en.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import { parse } from '../../packages/data/src/parse.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { gaugeModel, type GaugeModel } from '../../packages/widgets/src/target-gauge/model.js';
import { goal, patentsGoal, result, samplePackage, type Row } from '../../stories/samples.js';
import { AFTER, DURING, PATENTS, flat } from '../page.js';

const QUERY = { target: PATENTS, plan: '', indicator: '', value: null, asOf: '' };

function read(input: object): DataPackage {
  const parsed = parse(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.data;
}

function modelOf(rows: readonly Row[], observations: readonly Row[] = [], today = DURING, locale: 'zh' | 'en' = 'zh'): GaugeModel {
  const model = gaugeModel(read(samplePackage(rows, observations)), { ...QUERY, target: String(rows[0]!['id']) }, locale, locale === 'en' ? en : zh, today);
  if (model.status !== 'shown') throw new Error(model.text);
  return model;
}

/** The end of the scale of a goal with a start and perhaps a result, in a unit. */
function scaleOf(value: number, start: number, now: number | null = null, unit = 'item'): number | null {
  const rows = { unit, per: null, accumulation: 'level' };
  const results = [result(start, '2020-12', { ...rows, id: 'start', role: 'baseline' })];
  if (now !== null) results.push(result(now, '2023-12', rows));
  return modelOf([patentsGoal({ ...rows, value, baseline: 'start' })], results).scale;
}

describe('the scale of a gauge', () => {
  const cases = [
    [50, 35.9, null, 60], [50, 35.9, 44.6, 60], [50, 35.9, 98.4, 120], [87, 10, null, 120], [86, 10, null, 100], [100, 10, null, 120],
    [104, 10, null, 120], [105, 10, null, 150], [130, 10, null, 150], [131, 10, null, 200], [200, 10, null, 250], [217, 10, null, 250],
    [240, 10, null, 300], [300, 10, null, 400], [400, 10, null, 500], [500, 10, null, 600], [600, 10, null, 800], [800, 10, null, 1000],
    [1, 0.5, null, 1.2], [0.9, 0.5, null, 1.2], [0.07, 0.01, null, 0.1], [16.5, 3, null, 20], [1234567, 10, null, 1500000], [10, 200, null, 250],
  ] as const;

  for (const [value, start, now, end] of cases) {
    it(`ends at ${end} for a goal of ${value} from ${start}${now === null ? '' : `, with ${now}`}`, () => {
      expect(scaleOf(value, start, now)).to.equal(end);
    });
  }

  const shares = [[85, 60, null, 100], [50, 20, null, 60], [50.1, 20, null, 100], [8.6, 5, null, 10], [100, 90, null, 100], [90, 80, 104, 120]] as const;
  for (const [value, start, now, end] of shares) {
    it(`ends at ${end} for a share of ${value} % from ${start}${now === null ? '' : `, with ${now}`}`, () => {
      expect(scaleOf(value, start, now, 'percent')).to.equal(end);
    });
  }

  it('is the smallest of the round numbers that leaves room, for any goal', () => {
    const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
    const rounds = Array.from({ length: 18 }, (_, place) => STEPS.map((step) => Number(`${step}e${place - 6}`))).flat();
    const figure = fc.integer({ min: 1, max: 99999 }).chain((number) => fc.integer({ min: -3, max: 3 }).map((power) => Number(`${number}e${power}`)));
    fc.assert(
      fc.property(figure, figure, fc.option(figure), (value, start, now) => {
        const most = Math.max(value, start, now ?? 0) * 1.15;
        const end = scaleOf(value, start, now);
        const wanted = rounds.find((round) => round >= most);
        // At the very edge the last binary digit may decide either way.
        if (Math.abs((wanted ?? 0) - most) > most * 1e-12) expect(end).to.equal(wanted);
      }),
    );
  });

  it('is missing where nothing but the goal is known, or nothing can be measured', () => {
    expect(modelOf([patentsGoal({ baseline: null })]).scale).to.equal(null);
    expect(scaleOf(0, 0)).to.equal(null);
    expect(scaleOf(5, -3)).to.equal(null);
    const growth = patentsGoal({ kind: 'growth', unit: 'percent', value: 20, accumulation: 'annual', basePeriod: 'previous-year' });
    expect(modelOf([growth]).scale).to.equal(null);
    const multiple = patentsGoal({ kind: 'multiple', unit: 'fold', value: 2, basePeriod: '2020' });
    expect(modelOf([multiple]).scale).to.equal(null);
  });
});

describe('the model of a gauge', () => {
  it('gives every figure by the digits that the document prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom('zh' as const, 'en' as const), (number, places, locale) => {
        const value = number / 10 ** places;
        const model = modelOf([patentsGoal({ value })], [result(value, '2023-12')], DURING, locale);
        const shown = [model.goal.status === 'figure' ? model.goal.digits : '', model.now?.digits ?? ''];
        for (const text of shown) expect(Number(text.replace(/,/g, ''))).to.equal(value);
        expect(flat(model.sentence)).to.contain(digits(value, locale));
      }),
    );
  });

  it('takes the start that the plan names, and no other past figure', () => {
    const other = result(82.86, '2020-12', { id: 'other-quantity', indicator: 'copyright', sample: false });
    const model = modelOf([patentsGoal()], [other]);
    expect(model.start).to.deep.equal({ value: 35.9, digits: '35.9', date: '2020-12' });
    expect(model.now).to.equal(null);
    expect(JSON.stringify(model.table.rows)).to.not.contain('82.86');
  });

  it('converts a result to the unit of the goal, exact to the digit', () => {
    const people = { unit: 'named-person', per: null, accumulation: 'level' };
    const model = modelOf([patentsGoal({ ...people, unit: '10k-people', value: 2, baseline: null })], [result(16500, '2023-12', people)]);
    expect(model.now).to.deep.equal({ value: 1.65, digits: '1.65', date: '2023-12' });
  });

  it('has the same figures in its table as in its picture', () => {
    const model = modelOf([patentsGoal()], [result(44.6, '2023-12')]);
    expect(model.table.rows.map((row) => row.slice(0, 4).map((cell) => (typeof cell === 'string' ? flat(cell) : cell)))).to.deep.equal([
      ['起点', '', 35.9, '件'], ['进展', '', 44.6, '件'], ['目标', '', 50, '件'],
    ]);
  });

  it('has the printed words in its table where there is no value', () => {
    const row = goal('units', '示范单位', 'Units', { printed: '全覆盖', kind: 'coverage', scope: '市内' });
    expect(modelOf([row]).table.rows.map((cells) => cells.slice(0, 4))).to.deep.equal([['目标', '', '全覆盖', '']]);
  });

  it('has every restatement in its table, in its own words', () => {
    const again = patentsGoal({ id: 'again', restates: PATENTS, comparator: '>', inferred: [], value: 50, section: '三（一）' });
    const model = modelOf([patentsGoal(), again]);
    const row = model.table.rows.find(([what]) => what === '重述')!;
    expect(row.slice(1, 4)).to.deep.equal(['超过', 50, '件']);
    expect(row[5]).to.equal('三（一）');
    expect(model.source).to.contain('；另见三（一）');
  });

  it('names only what is inferred and not at hand', () => {
    const model = modelOf([patentsGoal({ inferred: ['year', 'comparator', 'per'] })]);
    expect(model.notes.filter((note) => note.startsWith('推定'))).to.deep.equal(['推定：目标年、分母，原文未注明。']);
  });

  it('judges on the day it is given, and on no other', () => {
    expect(modelOf([patentsGoal()], [], '2025-12-31').progress.status).to.equal('no-data');
    expect(modelOf([patentsGoal()], [], '2026-01-01').progress.status).to.equal('ended');
    expect(modelOf([patentsGoal()], [result(44.6, '2023-12')], '2023-12-30').now).to.equal(null);
    expect(modelOf([patentsGoal()], [result(44.6, '2023-12')], '2023-12-31').now?.value).to.equal(44.6);
  });

  it('leaves the package as it was', () => {
    const data = read(samplePackage([patentsGoal({ inferred: ['accumulation'] })], [result(44.6, '2023-12')]));
    const before = JSON.stringify(data);
    gaugeModel(data, { ...QUERY, value: 46.3, asOf: '2024' }, 'zh', zh, AFTER);
    expect(JSON.stringify(data)).to.equal(before);
  });

  it('reads only the tables that it needs', () => {
    const { resources, ...rest } = samplePackage([patentsGoal()]) as { resources: readonly { name: string }[] };
    const data = read({ ...rest, resources: resources.filter(({ name }) => name === 'targets') });
    const model = gaugeModel(data, QUERY, 'zh', zh, AFTER);
    expect(model.status === 'shown' && [model.name, model.place, model.source, model.scale]).to.deep.equal(['万人高价值发明专利拥有量', '', '', null]);
  });

  it('takes a portal’s figure also where the basis of the goal is inferred', () => {
    const data = read(samplePackage([patentsGoal({ inferred: ['accumulation', 'comparator'] })]));
    const model = gaugeModel(data, { ...QUERY, value: 44.6, asOf: '2023-12' }, 'zh', zh, DURING);
    if (model.status !== 'shown') throw new Error(model.text);
    expect(model.progress.status).to.equal('on-track');
    expect(model.notes).to.include('进展数由本网站提供。').and.include('推定：口径（总数或新增），原文未注明。');
  });
});
