import { expect } from '@open-wc/testing';
import type { IpFilterChangeEvent } from '../../packages/widgets/src/index.js';
import { FIFTY, FIFTY_DUTIES, MAANSHAN, NANJING_PLAN, NANTONG, timelinePackage } from '../../stories/timeline-samples.js';
import { buttonOf, flat, has, isSeen, partOf, reads, until } from '../page.js';
import { textsIn } from './board.js';
import { cellOf, datedPackage, timelineWith } from './timeline.js';

const SCIENCE = 'nantong-science-and-technology-bureau';

function choose(timeline: Element, label: string, value: string): void {
  const choice = [...timeline.shadowRoot!.querySelectorAll('label')].find(({ textContent }) => flat(textContent).startsWith(label))!;
  const select = choice.querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

function groupsOf(timeline: Element): string[] {
  return textsIn(timeline, '.group-head');
}

describe('<ip-task-timeline> of one plan', () => {
  it('names the plan and its years, counts phases and undated tasks, and says where it stands', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    expect(flat(partOf(timeline, '[part="title"]').textContent)).to.equal('南通市国家知识产权强市建设试点城市工作方案：阶段与任务（2022—2025 年）');
    expect(textsIn(timeline, '.figures > .count')).to.deep.equal(['4 个阶段注明起止', '23 项任务未注明日期']);
    expect(flat(partOf(timeline, '[part="standing"]').textContent)).to.equal('已结束。今天是 2026 年 11 月 24 日，在时间轴之外。期限到 2025 年为止。');
    await reads(timeline, '4 个阶段从 2022 年 7 月排到 2025 年 6 月；50 项目标的目标年都是 2025 年；23 项任务未注明日期，不归入任何阶段。');
    await reads(timeline, '来源：《南通市国家知识产权强市建设试点城市工作方案（2022—2025年）》，2022 年 11 月 3 日');
  });

  it('draws phases, days and goal years, and names the months without a phase', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    const words = flat(partOf(timeline, '.axis').textContent);
    for (const part of ['宣传发动', '2022 年 7—12 月', '实施推进', '评估整改', '1—3 月', '总结验收', '1—6 月未列阶段', '7—12 月未列阶段', '2022 年 11 月 3 日印发', '到 2025 年：50 项目标']) expect(words).to.contain(part);
    expect(timeline.shadowRoot!.querySelectorAll('.axis .mark rect').length).to.equal(5);
    expect(words).to.not.contain('今天');
  });

  it('marks today where it lies on the axis, without the sentence', async () => {
    const timeline = await timelineWith({ plan: NANTONG, today: '2024-06-01' });
    expect(flat(partOf(timeline, '.axis').textContent)).to.contain('今天 2024 年 6 月 1 日');
    expect(flat(partOf(timeline, '[part="standing"]').textContent)).to.equal('在期内。期限到 2025 年为止。');
  });

  it('lists undated tasks as cards under their headings, each group with its number', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    await reads(timeline, '没有日期的 23 项任务和 4 项保障措施：都由市市场监督管理局（知识产权局）牵头，9 项独自、14 项与其他单位共同');
    expect(groupsOf(timeline)).to.deep.equal([
      '四（一）聚焦顶层设计，健全知识产权治理新体系 3项', '四（二）聚焦提质增量，激发知识产权创造新活力 6项', '四（三）聚焦高效协同，打造知识产权保护新高地 5项',
      '四（四）聚焦价值实现，释放知识产权运用新效益 3项', '四（五）聚焦助企便民，提升知识产权服务新效能 3项', '四（六）聚焦宣传教育，促进知识产权人才新支撑 3项', '六保障措施 4项',
    ]);
    expect(timeline.shadowRoot!.querySelectorAll('[part="card"]').length).to.equal(27);
    const card = cellOf(timeline, '加强知识产权强市建设政策支持');
    expect(['.task-name', '.who'].map((part) => flat(card.querySelector(part)!.textContent))).to.deep.equal(['加强知识产权强市建设政策支持', '与市财政局共同牵头']);
  });

  it('shows an open start as such', async () => {
    const timeline = await timelineWith({ plan: MAANSHAN });
    expect(flat(partOf(timeline, '[part="standing"]').textContent)).to.equal('在期内。期限的起始未注明，到 2026 年为止。');
    expect(flat(partOf(timeline, '.axis').textContent)).to.contain('到 2026 年；起始年未注明');
    expect(has(timeline, '.axis rect')).to.equal(false);
    expect(flat(partOf(timeline, '[part="subtitle"]').textContent)).to.equal('马鞍山市（推定）');
  });

  it('draws days that come back in every year of the period', async () => {
    const timeline = await timelineWith({ plan: NANJING_PLAN });
    const cell = cellOf(timeline, '3·15消费者权益日');
    expect(cell.querySelectorAll('.f-ink').length).to.be.at.least(5);
    await reads(timeline, '只印月日的宣传日，在期限内逐年标出。');
  });

  it('says what its marks mean, and no more', async () => {
    expect(textsIn(await timelineWith({ plan: NANTONG }), '.key > li')).to.deep.equal(['注明起止', '精确到日', '只注明年份或月份']);
    expect(textsIn(await timelineWith({ plan: MAANSHAN }), '.key > li')).to.deep.equal(['精确到日', '只注明年份或月份']);
  });
});

describe('<ip-task-timeline> of several plans', () => {
  it('has them on one axis, counted by how they stand, with today on it', async () => {
    const timeline = await timelineWith();
    expect(flat(partOf(timeline, '[part="title"]').textContent)).to.equal('5 份知识产权文件，一条时间轴（2018—2026 年）');
    expect(textsIn(timeline, '.figures > .count')).to.deep.equal(['1 份在期内', '4 份已结束']);
    const words = flat(partOf(timeline, '.axis').textContent);
    for (const part of ['今天 2026 年 11 月 24 日', '2018—2020 年，已结束', '到 2023 年；起始年未注明，已结束', '到 2026 年；起始年未注明，在期内', '4 个阶段', '到 2025 年：60 项目标']) expect(words).to.contain(part);
    expect(timeline.shadowRoot!.querySelectorAll('.axis .mark rect').length).to.equal(7);
  });

  it('folds the tasks of each plan, counted, and opens them at a press', async () => {
    const timeline = await timelineWith();
    expect(groupsOf(timeline)[0]).to.equal('南京市知识产权运营服务体系建设实施方案 20项展开');
    const head = timeline.shadowRoot!.querySelector<HTMLElement>('.group-head')!;
    const card = head.closest('.group')!.querySelector('[part="card"]')!;
    expect([head.getAttribute('aria-expanded'), isSeen(card)]).to.deep.equal(['false', false]);
    head.click();
    await until(() => isSeen(card), 'unfolded cards');
    expect(head.getAttribute('aria-expanded')).to.equal('true');
    head.click();
    await until(() => !isSeen(card), 'folded cards');
  });

  it('takes the plans asked for', async () => {
    const timeline = await timelineWith({ plan: `${NANTONG} ${NANJING_PLAN}` });
    expect(flat(partOf(timeline, '[part="title"]').textContent)).to.equal('2 份知识产权文件，一条时间轴（2021—2025 年）');
    await reads(timeline, '今天是 2026 年 11 月 24 日，在时间轴之外。');
  });
});

describe('<ip-task-timeline> of tasks with dates', () => {
  it('draws a bar for two dates, a mark for one, and a card for none', async () => {
    const timeline = await timelineWith({ data: datedPackage(), today: '2024-06-01' });
    const count = (words: string, selector: string): number => cellOf(timeline, words).querySelectorAll(selector).length;
    expect([count('建成专利快速审查中心', 'rect'), count('上线公共服务平台', 'rect'), count('设立运营基金', 'rect'), count('举办版权博览会', 'rect')]).to.deep.equal([1, 0, 0, 0]);
    expect(textsIn(timeline, '[part="card"] .task-name')).to.deep.equal(['推广质押融资']);
    expect(textsIn(timeline, '.figures > .count')).to.deep.equal(['5 项任务注明日期', '1 项任务未注明日期']);
  });

  it('keeps fifty tasks of two agencies apart, in lanes of the agencies', async () => {
    const timeline = await timelineWith({ data: timelinePackage(FIFTY, FIFTY_DUTIES), lanes: 'agency' });
    expect(timeline.shadowRoot!.querySelectorAll('.axis .mark rect').length).to.equal(51);
    const rows = [...timeline.shadowRoot!.querySelectorAll('.axis > [role="row"]')].map((row) => [row.getAttribute('aria-label'), row.querySelectorAll('[role="gridcell"]').length]);
    expect(rows).to.deep.equal([['期限', 1], ['文件', 2], ['市市场监管局', 33], ['市科技局', 17]]);
    const { right } = timeline.getBoundingClientRect();
    const boxes = [...timeline.shadowRoot!.querySelectorAll('.axis text')].map((text) => text.getBoundingClientRect());
    for (const box of boxes) expect(box.right).to.be.at.most(right + 1);
    boxes.forEach((one, place) => {
      const met = boxes.slice(place + 1).some((other) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 6 && other.top < one.bottom - 6);
      expect(met).to.equal(false);
    });
  });
});

describe('<ip-task-timeline> that a reader narrows', () => {
  it('shows the tasks of an agency, and tells the page', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    const events: IpFilterChangeEvent['detail'][] = [];
    timeline.parentElement!.addEventListener('ip-filter-change', ({ detail }) => events.push(detail));
    choose(timeline, '单位', SCIENCE);
    await until(() => textsIn(timeline, '[role="status"]')[0] !== '', 'a count');
    const shown = timeline.shadowRoot!.querySelectorAll('[part="card"]').length;
    expect(shown).to.be.greaterThan(3).and.lessThan(20);
    expect(textsIn(timeline, '[role="status"]')).to.deep.equal([`显示 ${shown} 项任务，共 27 项`]);
    expect(events).to.deep.equal([{ theme: '', group: SCIENCE, shown, total: 27 }]);
    expect(timeline.agency).to.equal('');
    expect(timeline.shadowRoot!.querySelectorAll('.axis .mark').length).to.equal(7);
  });

  it('puts tasks together by theme or agency at the press of a button', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    expect(textsIn(timeline, '.tab')).to.deep.equal(['按方案', '按主题', '按首列单位']);
    buttonOf(timeline, '按主题').click();
    await until(() => groupsOf(timeline)[0] === '创造 6项', 'themes');
    buttonOf(timeline, '按首列单位').click();
    await until(() => groupsOf(timeline)[0]?.startsWith('市市场监督管理局'), 'agencies');
    expect(buttonOf(timeline, '按首列单位').getAttribute('aria-pressed')).to.equal('true');
  });

  it('starts with what the page asks for, and follows it', async () => {
    const timeline = await timelineWith({ plan: NANTONG, lanes: 'theme', theme: 'talent' });
    expect(groupsOf(timeline)).to.deep.equal(['人才 3项']);
    timeline.theme = 'service';
    await until(() => groupsOf(timeline)[0] === '服务 3项', 'another theme');
    timeline.lanes = 'nonsense';
    await until(() => groupsOf(timeline)[0]?.startsWith('四（五）'), 'headings');
  });

  it('says so where nothing is left, and leads back', async () => {
    const timeline = await timelineWith({ plan: NANTONG, agency: 'nantong-customs', theme: 'talent' });
    await reads(timeline, '没有同时符合这些条件的任务。', '显示 0 项任务，共 27 项');
    buttonOf(timeline, '显示全部').click();
    await until(() => groupsOf(timeline).length === 7, 'all groups');
  });

  it('offers no choice where there is none', async () => {
    const timeline = await timelineWith({ plan: NANJING_PLAN });
    expect(textsIn(timeline, '.tab')).to.deep.equal(['按方案', '按主题']);
    expect(textsIn(timeline, 'label > span')).to.deep.equal(['主题']);
  });
});
