import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { zh as words } from '../../packages/base/src/messages/zh.js';
import { estimated } from '../../packages/base/src/picture/text-width.js';
import type { DataPackage, Task } from '../../packages/data/src/types.js';
import { axisLayout, type AxisLayout } from '../../packages/widgets/src/task-timeline/axis-layout.js';
import { whenOf, type Entry } from '../../packages/widgets/src/task-timeline/entry.js';
import { whenText } from '../../packages/widgets/src/task-timeline/entry-text.js';
import { leaderOf } from '../../packages/widgets/src/task-timeline/leading.js';
import { en } from '../../packages/widgets/src/task-timeline/messages/en.js';
import { zh } from '../../packages/widgets/src/task-timeline/messages/zh.js';
import { timelineModel, type TimelineModel } from '../../packages/widgets/src/task-timeline/model.js';
import { narrowed, tasksIn } from '../../packages/widgets/src/task-timeline/narrowed.js';
import { gapsOf } from '../../packages/widgets/src/task-timeline/phase-gaps.js';
import { standingText } from '../../packages/widgets/src/task-timeline/standing.js';
import { timelineTable } from '../../packages/widgets/src/task-timeline/table.js';
import { taskGroups } from '../../packages/widgets/src/task-timeline/task-groups.js';
import { walked } from '../../packages/widgets/src/task-timeline/walk.js';
import { COUNTY, FIFTY, FIFTY_DUTIES, MAANSHAN, NANJING_PLAN, NANTONG, timelinePackage } from '../../stories/timeline-samples.js';
import { AFTER, flat } from '../page.js';
import { read } from './board.js';
import { allPlans, datedPackage, modelOf } from './timeline.js';

function layoutOf(model: TimelineModel, width: number, locale: 'zh' | 'en' = 'zh'): AxisLayout {
  const layout = axisLayout(model, model.dated, { width, words: locale === 'en' ? en : zh, measure: estimated, lanes: 'plan' });
  if (!layout) throw new Error('No axis');
  return layout;
}

/** Bars of an axis: rectangles among the marks of its entries. */
function barsIn({ rows }: AxisLayout): string[] {
  return rows.flatMap(({ entries }) => entries.flatMap(({ entry, marks }) => marks.filter(({ kind }) => kind === 'rect').map(() => entry.id))).sort();
}

/** Rows of a package with a printed start and a printed end. */
function wholeRows({ plans, phases, tasks }: DataPackage, plan: string): string[] {
  const isWhole = (row: { start: string | null; end: string | null }): boolean => row.start !== null && row.end !== null && (row.start !== row.end || row.start.length < 10);
  const own = <Row extends { plan: string; start: string | null; end: string | null }>(rows: readonly Row[]): Row[] => rows.filter((row) => isWhole(row) && (plan === '' || row.plan === plan));
  return [
    ...plans.filter((row) => isWhole(row) && (plan === '' || row.id === plan)).map(({ id }) => `plans-${id}`),
    ...own(phases).map(({ id }) => `phases-${id}`),
    ...own(tasks).map(({ id }) => `tasks-${id}`),
  ].sort();
}

describe('the bars of a timeline', () => {
  it('are the rows with a printed start and end, in every plan and in all of them together', async () => {
    const data = await allPlans();
    for (const plan of ['', ...data.plans.map(({ id }) => id)]) {
      expect(barsIn(layoutOf(modelOf(data, plan), 1200)), plan).to.deep.equal(wholeRows(data, plan));
    }
    expect(wholeRows(data, '').length).to.be.greaterThan(5);
  });

  it('are the rows with a printed start and end where tasks have dates', () => {
    for (const pkg of [datedPackage(), timelinePackage(FIFTY, FIFTY_DUTIES)]) {
      const data = read(pkg);
      expect(barsIn(layoutOf(modelOf(data), 1200))).to.deep.equal(wholeRows(data, ''));
    }
  });

  it('are as many as there are tasks with both dates, whatever dates tasks have', () => {
    const [first] = read(datedPackage()).tasks;
    const date = fc.constantFrom(null, '2023', '2023-04', '2024-02-29', '2025-12');
    fc.assert(
      fc.property(fc.array(fc.tuple(date, date), { minLength: 1, maxLength: 12 }), (dates) => {
        const tasks = dates.map(([one, other], place): Task => {
          const [start, end] = one !== null && other !== null && one > other ? [other, one] : [one, other];
          return { ...first!, id: `task-${place}`, start, end };
        });
        const data = { ...read(datedPackage()), tasks };
        expect(barsIn(layoutOf(modelOf(data), 900))).to.deep.equal(wholeRows(data, ''));
      }),
      { numRuns: 150 },
    );
  });

  it('never stand for one date alone', () => {
    expect(whenOf('2024', null)).to.deep.equal({ shape: 'mark', date: '2024', side: 'start' });
    expect(whenOf(null, '2024-06')).to.deep.equal({ shape: 'mark', date: '2024-06', side: 'end' });
    expect(whenOf('2024-06-01', '2024-06-01')).to.deep.equal({ shape: 'mark', date: '2024-06-01', side: 'on' });
    expect(whenOf(null, null)).to.equal(null);
  });

  it('end with the last day of what is printed, and start with its first', async () => {
    const { rows } = layoutOf(modelOf(await allPlans(), NANTONG), 1208 - 8);
    const marks = rows.flatMap(({ entries }) => entries).find(({ entry }) => entry.id.endsWith('phase-launch'))!.marks;
    const bar = marks.find(({ kind }) => kind === 'rect');
    if (bar?.kind !== 'rect') throw new Error('No bar');
    const [left, right] = [88, 1192];
    const day = (right - left) / 1461;
    expect(bar.x - 1).to.be.closeTo(left + 181 * day, 0.1);
    expect(bar.x + bar.w + 1).to.be.closeTo(left + 365 * day, 0.1);
  });
});

describe('the model of a timeline', () => {
  it('puts no task into a phase: what prints no date stays undated', async () => {
    const data = await allPlans();
    const model = modelOf(data);
    expect(tasksIn(model.dated)).to.deep.equal([]);
    const wanted = data.tasks.filter(({ kind }) => kind !== 'group').map(({ id }) => `tasks-${id}`);
    expect(tasksIn(model.undated).map(({ id }) => id).sort()).to.deep.equal(wanted.sort());
  });

  it('has every goal with a year once in its year, and none that prints another again', async () => {
    const data = await allPlans();
    const shown = modelOf(data).dated.flatMap(({ kind, goals, when, plan }) => (kind === 'goals' && when?.shape === 'mark' ? goals.map(({ id }) => `${plan} ${when.date} ${id}`) : []));
    const wanted = data.targets.filter(({ year, restates }) => year !== null && restates === null).map(({ plan, year, id }) => `${plan} ${year} ${id}`);
    expect(shown.sort()).to.deep.equal(wanted.sort());
  });

  it('has the four phases of Nantong, the day of its document, and names the months without a phase', async () => {
    const model = modelOf(await allPlans(), NANTONG);
    expect(model.dated.map(({ kind, when }) => `${kind} ${when?.shape}`)).to.deep.equal(['period bar', 'issued mark', 'phase bar', 'phase bar', 'phase bar', 'phase bar', 'goals mark']);
    expect(gapsOf(model, model.dated.filter(({ kind }) => kind === 'phase'))).to.deep.equal([{ start: '2022-01', end: '2022-06' }, { start: '2025-07', end: '2025-12' }]);
  });

  it('invents no start: a plan that prints only its end is a mark, and its days of the year come in that year alone', async () => {
    const data = await allPlans();
    for (const [plan, end] of [[MAANSHAN, '2026'], [COUNTY, '2023']] as const) {
      const { dated } = modelOf(data, plan);
      const period = dated.find(({ kind }) => kind === 'period')!;
      expect(period.when).to.deep.equal({ shape: 'mark', date: end, side: 'end' });
      expect(flat(whenText(period, zh))).to.equal(`到 ${end} 年；起始年未注明`);
      const yearly = dated.flatMap(({ when }) => (when?.shape === 'yearly' ? [when.years] : []));
      expect(yearly).to.deep.equal([[Number(end)]]);
    }
    expect(modelOf(data, MAANSHAN).years).to.deep.equal({ first: 2026, last: 2026 });
  });

  it('repeats days of the year in every year of the period, those of one day together', async () => {
    const yearly = modelOf(await allPlans(), NANJING_PLAN).dated.filter(({ when }) => when?.shape === 'yearly');
    expect(yearly.map(({ when, events }) => (when?.shape === 'yearly' ? [when.month, when.day, when.years.length, events.length] : []))).to.deep.equal([[3, 15, 5, 1], [4, 26, 5, 3], [5, 10, 5, 1], [12, 4, 5, 1]]);
  });

  it('takes the plans asked for in the order of their periods, and all without being asked', async () => {
    const data = await allPlans();
    expect(modelOf(data, `${NANTONG} ${NANJING_PLAN}`).plans.map(({ id }) => id)).to.deep.equal([NANJING_PLAN, NANTONG]);
    expect(modelOf(data).plans.map(({ row }) => row?.start ?? row?.end)).to.deep.equal(['2018', '2021', '2022', '2023', '2026']);
  });

  it('names the plans to choose from where an unknown one is asked for', async () => {
    const data = await allPlans();
    expect(timelineModel(data, `${NANTONG} other`, 'zh', words, AFTER)).to.deep.equal({ status: 'missing', ids: data.plans.map(({ id }) => id), unknown: ['other'] });
    expect(timelineModel(read(timelinePackage([], [], { plans: [] })), '', 'zh', words, AFTER)).to.deep.equal({ status: 'empty', ids: [], unknown: [] });
  });

  it('reads only the tables that it needs', () => {
    const { resources, ...rest } = datedPackage() as { resources: readonly { name: string }[] };
    const model = modelOf(read({ ...rest, resources: resources.filter(({ name }) => name === 'tasks') }));
    expect([tasksIn(model.dated).length, tasksIn(model.undated).length, model.years]).to.deep.equal([5, 1, { first: 2023, last: 2025 }]);
  });

  it('says where a plan stands, and today where it lies beyond the axis', async () => {
    const data = await allPlans();
    const said = (today: string, plan = NANTONG): string => flat(standingText(modelOf(data, plan, today), zh));
    expect(said(AFTER)).to.equal('已结束。今天是 2026 年 11 月 24 日，在时间轴之外。期限到 2025 年为止。');
    expect(said('2024-06-01')).to.equal('在期内。期限到 2025 年为止。');
    expect(said('2021-12-31')).to.equal('尚未开始。今天是 2021 年 12 月 31 日，在时间轴之外。期限从 2022 年起。');
    expect(said(AFTER, MAANSHAN)).to.equal('在期内。期限的起始未注明，到 2026 年为止。');
    expect(said('2030-01-01', '')).to.equal('今天是 2030 年 1 月 1 日，在时间轴之外。');
    expect(said(AFTER, '')).to.equal('');
  });
});

describe('the tasks of a timeline', () => {
  it('stand in one group each, however they are put together', async () => {
    const data = await allPlans();
    for (const plan of ['', ...data.plans.map(({ id }) => id)]) {
      const model = modelOf(data, plan);
      const all = tasksIn(model.undated).map(({ id }) => id).sort();
      for (const lanes of ['plan', 'theme', 'agency'] as const) {
        const groups = taskGroups(model, tasksIn(model.undated), lanes);
        expect(groups.flatMap(({ tasks }) => tasks.map(({ id }) => id)).sort(), `${plan} by ${lanes}`).to.deep.equal(all);
        expect(groups.every(({ tasks }) => tasks.length > 0)).to.equal(true);
      }
    }
  });

  it('stand under their headings, themes and first agencies', async () => {
    const model = modelOf(await allPlans(), NANTONG);
    const named = (lanes: 'plan' | 'theme' | 'agency'): string[] => taskGroups(model, tasksIn(model.undated), lanes).map(({ number, name, tasks }) => `${number}${name} ${tasks.length}`);
    expect(named('plan')[0]).to.equal('四（一）聚焦顶层设计，健全知识产权治理新体系 3');
    expect(named('theme').slice(0, 2)).to.deep.equal(['创造 6', '运用 3']);
    expect(named('agency')[0]).to.match(/^市市场监督管理局（知识产权局） \d+$/);
  });

  it('are led by one agency only where it leads each of them', async () => {
    const data = await allPlans();
    const model = modelOf(data, NANTONG);
    const leader = leaderOf(model, tasksIn(model.undated))!;
    const tasks = data.tasks.filter(({ plan, kind }) => plan === NANTONG && kind === 'task').map(({ id }) => id);
    const leads = tasks.map((id) => data.responsibilities.filter(({ task, role }) => task === id && role === 'lead').map(({ agency }) => agency));
    expect(leads.every((agencies) => agencies.includes(leader.id))).to.equal(true);
    expect([leader.tasks, leader.alone]).to.deep.equal([23, leads.filter(({ length }) => length === 1).length]);
    expect(leaderOf(model, tasksIn(modelOf(data, MAANSHAN).undated))).to.equal(undefined);
  });

  it('are narrowed to an agency in any role and to a theme, goals to the theme, and nothing else is', async () => {
    const data = await allPlans();
    const model = modelOf(data, NANTONG);
    const agency = 'nantong-science-and-technology-bureau';
    const wanted = new Set(data.responsibilities.filter((row) => row.agency === agency).map(({ task }) => `tasks-${task}`));
    const { dated, undated } = narrowed(model, { agency, theme: '' });
    expect(new Set(tasksIn(undated).map(({ id }) => id))).to.deep.equal(wanted);
    expect(dated).to.deep.equal(model.dated);
    const creation = narrowed(model, { agency: '', theme: 'creation' });
    expect(tasksIn(creation.undated).every(({ theme }) => theme === 'creation')).to.equal(true);
    expect(creation.dated.map(({ kind }) => kind)).to.deep.equal(model.dated.map(({ kind }) => kind));
    const goals = (entries: readonly Entry[]): number => entries.reduce((sum, entry) => sum + (entry.kind === 'goals' ? entry.goals.length : 0), 0);
    expect(goals(creation.dated)).to.be.greaterThan(0).and.lessThan(goals(model.dated));
  });
});

describe('the axis of a timeline', () => {
  const CASES = ['', NANTONG, NANJING_PLAN, MAANSHAN, COUNTY];
  const meets = (one: { x: number; y: number; w: number; h: number }, other: typeof one): boolean => one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h;

  for (const locale of ['zh', 'en'] as const) {
    it(`keeps its labels inside and apart at every width (${locale})`, async () => {
      const data = await allPlans();
      const packages = [...CASES.map((plan) => [data, plan] as const), [read(datedPackage()), ''] as const, [read(timelinePackage(FIFTY, FIFTY_DUTIES)), ''] as const];
      for (const [pkg, plan] of packages) {
        for (let width = 640; width <= 1280; width += 40) {
          const layout = layoutOf(modelOf(pkg, plan, '2024-06-01', locale), width, locale);
          const texts = layout.rows.flatMap(({ entries }) => entries.flatMap((entry) => entry.texts));
          expect(texts.length).to.be.greaterThan(1);
          for (const { x, y, w, h } of texts) expect(x >= 0 && x + w <= width && y >= 0 && y + h <= layout.height, `${plan} ${width}: ${x} ${w}`).to.equal(true);
          texts.forEach((text, place) => expect(texts.slice(place + 1).some((other) => meets(text, other)), `${plan} ${width} ${JSON.stringify(text)}`).to.equal(false));
          const bars = layout.rows.flatMap(({ entries }) => entries.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []))));
          for (const bar of bars) expect(texts.some((text) => meets(text, bar)), `${plan} ${width} bar`).to.equal(false);
        }
      }
    });
  }

  it('has the line of today only within its years', async () => {
    const data = await allPlans();
    const front = (today: string): number => layoutOf(modelOf(data, NANTONG, today), 1200).front.length;
    expect(['2021-12-31', '2022-01-01', '2025-12-31', '2026-01-01'].map(front)).to.deep.equal([0, 2, 2, 0]);
  });

  it('does not exist where nothing is dated', () => {
    const { resources, ...rest } = datedPackage() as { resources: readonly { name: string; data: readonly object[] }[] };
    const tasks = resources.filter(({ name }) => name === 'tasks').map((table) => ({ ...table, data: table.data.map((row) => ({ ...row, start: null, end: null })) }));
    const model = modelOf(read({ ...rest, resources: tasks }));
    expect(axisLayout(model, model.dated, { width: 900, words: zh, measure: estimated, lanes: 'plan' })).to.equal(undefined);
  });
});

describe('the way of the keys', () => {
  const stop = (id: string, x = 0): { id: string; x: number } => ({ id, x });
  const lines = [
    { isAcross: true, stops: [stop('phase-1', 10), stop('phase-2', 50), stop('phase-3', 90)] },
    { isAcross: true, stops: [stop('issued', 20)] },
    { isAcross: false, stops: [stop('task-1'), stop('task-2')] },
    { isAcross: false, stops: [stop('task-3')] },
  ];
  const cases: readonly (readonly [from: string, key: string, to: string | undefined, isControl?: boolean])[] = [
    ['phase-1', 'ArrowRight', 'phase-2'], ['phase-1', 'ArrowLeft', undefined], ['phase-1', 'End', 'phase-3'], ['phase-3', 'Home', 'phase-1'],
    ['phase-3', 'ArrowDown', 'issued'], ['issued', 'ArrowUp', 'phase-1'], ['issued', 'ArrowDown', 'task-1'], ['task-1', 'ArrowDown', 'task-2'],
    ['task-2', 'ArrowDown', 'task-3'], ['task-3', 'ArrowUp', 'task-2'], ['task-1', 'ArrowRight', 'task-3'], ['task-3', 'ArrowLeft', 'task-1'],
    ['task-3', 'ArrowDown', undefined], ['task-2', 'Home', 'task-1'], ['task-1', 'End', 'task-2'], ['task-2', 'Home', 'phase-1', true],
    ['phase-1', 'End', 'task-3', true], ['phase-1', 'x', undefined], ['nobody', 'Home', undefined],
  ];
  for (const [from, key, to, isControl] of cases) {
    it(`leads with ${isControl ? 'Control and ' : ''}${key} from ${from} to ${to ?? 'nowhere'}`, () => {
      expect(walked(lines, from, key, isControl ?? false)).to.equal(to);
    });
  }
});

describe('the table of a timeline', () => {
  it('has every dated row and every task once, with dates as printed', async () => {
    const data = await allPlans();
    const model = modelOf(data, NANTONG);
    const { columns, rows } = timelineTable(model, '标题', zh);
    expect(rows.length).to.equal(model.dated.length + model.undated.length);
    for (const row of rows) expect(row.length).to.equal(columns.length);
    const phase = rows.find(([name]) => name === '宣传发动阶段')!;
    expect(phase.slice(1, 5)).to.deep.equal(['阶段', '', '2022-07', '2022-12']);
    const task = rows.find(([name]) => name === '加强知识产权强市建设政策支持')!;
    expect(task.slice(1, 6)).to.deep.equal(['任务', '四（一）2', '', '', '南通市市场监督管理局（知识产权局）; 南通市财政局']);
    expect(task.slice(-2)).to.deep.equal(['四（一）2', '61-63']);
  });

  it('says a day of every year in words', async () => {
    const { rows } = timelineTable(modelOf(await allPlans(), NANJING_PLAN), '标题', zh);
    expect(rows.flatMap((row) => row.slice(3, 5)).filter((cell) => String(cell).startsWith('每年'))).to.include('每年 3 月 15 日');
  });

  it('names the document of each row where there are several', async () => {
    const { columns, rows } = timelineTable(modelOf(await allPlans()), '标题', zh);
    expect(columns.map(({ title }) => title)).to.include('文件');
    expect(new Set(rows.map((row) => row[3])).size).to.equal(5);
  });
});
