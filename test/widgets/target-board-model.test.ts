import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { en } from '../../packages/base/src/messages/en.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import { progressOf } from '../../packages/data/src/progress.js';
import type { DataPackage, Target } from '../../packages/data/src/types.js';
import { countOf, filteredThemes } from '../../packages/widgets/src/target-board/board-filter.js';
import { en as boardEn } from '../../packages/widgets/src/target-board/messages/en.js';
import { zh as boardZh } from '../../packages/widgets/src/target-board/messages/zh.js';
import { boardModel, goalsIn, type BoardGoal, type BoardModel } from '../../packages/widgets/src/target-board/model.js';
import { boardTable } from '../../packages/widgets/src/target-board/table.js';
import { GOALS, NOTES, RESULTS, boardPackage } from '../../stories/board-samples.js';
import { goal, samplePackage, type Row } from '../../stories/samples.js';
import { AFTER, DURING } from '../page.js';
import { PLAN, nanjing, read, samples } from './board.js';

function modelOf(data: DataPackage, today = DURING, locale: 'zh' | 'en' = 'zh'): BoardModel {
  const model = boardModel(data, PLAN, locale, locale === 'en' ? en : zh, today, progressOf);
  if (model?.status !== 'shown') throw new Error(model?.status);
  return model;
}

function rowsOf(goals: readonly BoardGoal[]): string[] {
  return goals.flatMap(({ figures, again }) => [figures, ...again]).map(({ target }) => target.id).sort();
}

function endOf({ figures }: BoardGoal): string {
  return figures.target.id.slice(PLAN.length + 1);
}

describe('the model of a board', () => {
  it('shows every target of a plan exactly once', async () => {
    const data = await nanjing();
    expect(rowsOf(modelOf(data).goals)).to.deep.equal(data.targets.map(({ id }) => id).sort());
  });

  it('counts by theme what the package files there', async () => {
    const data = await nanjing();
    const themeOf = (target: Target): string => target.theme ?? data.indicators.find(({ id }) => id === target.indicator)!.theme;
    const primaries = data.targets.filter(({ restates }) => restates === null);
    const themes = filteredThemes(modelOf(data), { theme: '', group: '' });
    const expected = data.themes.map(({ id }) => [id, primaries.filter((target) => themeOf(target) === id).length] as const).filter(([, count]) => count > 0);
    expect(themes.map(({ id, count }) => [id, count])).to.deep.equal(expected);
    expect(countOf(themes)).to.equal(primaries.length);
    for (const group of ['obligatory', 'anticipatory']) {
      expect(countOf(filteredThemes(modelOf(data), { theme: '', group }))).to.equal(primaries.filter(({ binding }) => binding === group).length);
    }
  });

  it('shows every target exactly once, however targets restate, part and join each other', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const link = fc.option(fc.constantFrom(...ids, 'absent'), { nil: null });
    const row = fc.record({ restates: link, parent: link, alternative: fc.constantFrom(null, 'x', 'y'), parentRelation: fc.constantFrom('of-which', 'each', null) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const base = read(boardPackage([goal('a', '目标', 'Goal', { value: 1, comparator: '>=', unit: 'item', accumulation: 'new' })]));
        const [first] = base.targets;
        const targets = rows.map((links, place): Target => ({ ...first!, ...links, id: ids[place]! }));
        const model = modelOf({ ...base, targets });
        expect(rowsOf(model.goals)).to.deep.equal(targets.map(({ id }) => id).sort());
      }),
      { numRuns: 400 },
    );
  });

  it('folds what prints a goal again into it, with its own words', () => {
    const trade = modelOf(read(samples())).goals.find((one) => endOf(one) === 'trade')!;
    expect(trade.again.map(({ target, lead }) => [target.printed, lead])).to.deep.equal([['累计达600亿元以上', '不低于']]);
  });

  it('puts parts and conditions under their goal, and joins alternatives', () => {
    const { themes, goals } = modelOf(read(samples()));
    const families = themes.flatMap(({ figures, words }) => [...figures, ...words]);
    const parts = goals.filter(({ parts: own }) => own.length > 0).map((one) => [endOf(one), one.parts.flatMap(goalsIn).map(endOf)]);
    expect(parts).to.deep.equal([['grants', ['invention-grants']], ['agencies', ['revenue']]]);
    expect(families.filter(({ length }) => length > 1).map((family) => family.map(endOf))).to.deep.equal([['medals', 'silver']]);
  });

  it('sets goals in words apart from figures, and a short coverage among the figures', () => {
    const { themes } = modelOf(read(samples()));
    const said = themes.flatMap(({ words }) => words.flat()).map(endOf);
    expect(said).to.deep.equal(['standing', 'pattern', 'reform', 'channels']);
    expect(themes.flatMap(({ figures }) => figures.flat()).map(endOf)).to.include.members(['units', 'officers', 'growth', 'doubling']);
  });

  it('numbers remarks in the order of the goals', async () => {
    const numbers = modelOf(await nanjing()).goals.map(({ remark }) => remark).filter((remark) => remark > 0);
    expect(numbers).to.deep.equal(numbers.map((_, place) => place + 1));
    expect(numbers.length).to.be.greaterThan(0);
  });

  it('says the year of most goals once, and of all only where it is so', async () => {
    expect([modelOf(read(samples())).year, modelOf(read(samples())).isSameYear]).to.deep.equal([2025, false]);
    const same = modelOf(read(boardPackage(GOALS.filter(({ year }) => year === 2025), RESULTS)));
    expect([same.year, same.isSameYear]).to.deep.equal([2025, true]);
    const years = [2021, 2022, 2023].map((year) => goal(`goal-${year}`, '目标', 'Goal', { kind: 'qualitative', printed: '建成', year }));
    expect(modelOf(read(boardPackage(years))).year).to.equal(null);
  });

  it('shows a family whole where one of its goals passes the filter, and counts the goals that pass', () => {
    const bound = GOALS.map((row) => (row['id'] === `${PLAN}-silver` ? { ...row, binding: 'obligatory' } : row));
    const themes = filteredThemes(modelOf(read(boardPackage(bound, RESULTS))), { theme: 'creation', group: 'obligatory' });
    expect(themes.map(({ count, figures }) => [count, figures.map((family) => family.map(endOf))])).to.deep.equal([[2, [['high-value-patents'], ['medals', 'silver']]]]);
  });

  it('names the plans to choose from where none or an unknown one is asked for', () => {
    const data = read(samples());
    const asked = (plan: string): unknown => boardModel(data, plan, 'zh', zh, DURING, progressOf);
    expect(asked('')).to.deep.equal({ status: 'unasked', ids: [PLAN, 'maanshan-demonstration-city-plan'] });
    expect(asked('other')).to.include({ status: 'missing' });
    expect(asked('maanshan-demonstration-city-plan')).to.include({ status: 'no-goal' });
  });

  it('takes the only plan of a package without being told', async () => {
    const model = boardModel(await nanjing(), '', 'zh', zh, DURING, progressOf);
    expect(model?.status === 'shown' && model.id).to.equal(PLAN);
  });

  it('is undecided while one status is', () => {
    const data = read(samples());
    const standingOf = (...asked: Parameters<typeof progressOf>): ReturnType<typeof progressOf> | undefined => (asked[1].id.endsWith('trade') ? undefined : progressOf(...asked));
    expect(boardModel(data, PLAN, 'zh', zh, DURING, standingOf)).to.equal(undefined);
  });

  it('reads only the tables that it needs', () => {
    const { resources, ...rest } = samplePackage([goal('a', '目标', 'Goal', { kind: 'qualitative', printed: '建成' })]) as { resources: readonly { name: string; data: readonly Row[] }[] };
    const model = modelOf(read({ ...rest, resources: resources.filter(({ name }) => name === 'targets') }));
    expect([model.name, model.place, model.goals.length, model.themes.map(({ id }) => id)]).to.deep.equal([PLAN, '', 1, ['']]);
  });
});

describe('the table of a board', () => {
  it('has every target once, with its value and the words of the document', async () => {
    const data = await nanjing();
    const { rows, columns } = boardTable(modelOf(data, AFTER), zh, boardZh);
    expect(rows.length).to.equal(data.targets.length);
    for (const row of rows) expect(row.length).to.equal(columns.length);
    const printed = (cells: readonly unknown[]): string => cells.map(String).join();
    const wanted = data.targets.map((target) => printed([target.name, target.value ?? target.printed ?? '', target.year, target.section, target.printed]));
    expect(rows.map((row) => printed([row[0], row[5], row[7], row[13], row[14]])).sort()).to.deep.equal(wanted.sort());
  });

  it('says how rows belong together', () => {
    const { rows } = boardTable(modelOf(read(samples())), zh, boardZh);
    const relations = rows.filter((row) => row[2] !== '').map((row) => [row[0], row[2]]);
    expect(relations).to.deep.equal([['发明专利授权量', '其中'], ['中国专利银奖', '或者'], ['累计知识产权交易额', '重述'], ['年主营业务收入', '每家']]);
  });

  it('has no value for an unreadable goal, and its printed letters', () => {
    const { rows } = boardTable(modelOf(read(samples())), zh, boardZh);
    const row = rows.find(([name]) => name === '企业知识产权专员队伍')!;
    expect([row[5], row[14]]).to.deep.equal(['数字无法辨认', 'UOo']);
  });

  it('has start and progress with their dates', () => {
    const { rows } = boardTable(modelOf(read(boardPackage(GOALS, RESULTS, NOTES)), DURING, 'en'), en, boardEn);
    const row = rows.find(([name]) => name === 'High-value invention patents per 10,000 people')!;
    expect(row.slice(3, 13)).to.deep.equal(['Obligatory', '', 50, 'items', 2025, 35.9, '2020', 44.6, '2023', 'On track']);
  });
});
