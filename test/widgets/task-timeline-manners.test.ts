import { expect } from '@open-wc/testing';
import { DATED, DATED_DUTIES, NANTONG, timelinePackage } from '../../stories/timeline-samples.js';
import { buttonOf, flat, has, partOf, reads, seenIn, until } from '../page.js';
import { savedBy, textsIn } from './board.js';
import { cellOf, detailOf, isWhole, press, timelineWith, spokenOf } from './timeline.js';

describe('<ip-task-timeline> as list and table', () => {
  it('is a list in a narrow column, in the order of time, with folded groups', async () => {
    const timeline = await timelineWith({ plan: NANTONG }, 320);
    expect(has(timeline, '.axis')).to.equal(false);
    expect(textsIn(timeline, '.stone')).to.deep.equal([
      '2022—2025 年期限，已结束', '2022 年 1—6 月未列阶段', '2022 年 7—12 月宣传发动阶段', '2022 年 11 月 3 日印发', '2023 年 1 月—2024 年 12 月实施推进阶段',
      '2025 年 1—3 月评估整改阶段', '2025 年 4—6 月总结验收阶段', '2025 年 7—12 月未列阶段', '到 2025 年50 项目标',
    ]);
    expect(textsIn(timeline, '.fold')).to.deep.equal(['收起', ...Array.from({ length: 6 }, () => '展开')]);
  });

  it('is a list at any width where the page asks for it, with the same details', async () => {
    const timeline = await timelineWith({ plan: NANTONG, view: 'list' });
    expect(has(timeline, '.axis')).to.equal(false);
    press(cellOf(timeline, '实施推进阶段'));
    await until(() => detailOf(timeline).includes('出处：五（二），第 141 行'), 'details');
  });

  it('starts with its table, and a press leads to the axis', async () => {
    const timeline = await timelineWith({ plan: NANTONG, view: 'table' });
    await until(() => has(timeline, 'table'), 'the table');
    expect(timeline.shadowRoot!.querySelectorAll('tbody tr').length).to.equal(34);
    buttonOf(timeline, '表格').click();
    await until(() => has(timeline, '.axis'), 'the axis');
  });

  it('saves the table as CSV with a byte order mark, and the picture', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    buttonOf(timeline, '下载').click();
    await until(() => textsIn(timeline, '.actions button').includes('CSV'), 'formats');
    const csv = await savedBy(() => buttonOf(timeline, 'CSV').click());
    expect(csv.name).to.equal('nantong-pilot-city-plan-timeline.csv');
    const bytes = new Uint8Array(await csv.blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await csv.blob.text()).to.contain('宣传发动阶段,阶段,,2022-07,2022-12,');
    const svg = await savedBy(() => buttonOf(timeline, '图片 SVG').click());
    expect(await svg.blob.text()).to.contain('<svg').and.contain('宣传发动');
  });
});

describe('<ip-task-timeline> in other manners', () => {
  it('speaks English', async () => {
    const timeline = await timelineWith({ plan: NANTONG, lang: 'en' });
    expect(flat(partOf(timeline, '[part="title"]').textContent)).to.match(/^Work plan of Nantong .*: phases and tasks \(2022–2025\)$/);
    await reads(timeline, 'Publicity and launch', 'Issued 3 November 2022', 'By 2025: 50 goals', '23 tasks and 4 safeguards without a date');
    expect(spokenOf(cellOf(timeline, 'Publicity'))).to.equal('Publicity and launch; Jul–Dec 2022');
  });

  it('says it plainly and large in elder mode', async () => {
    document.documentElement.dataset['ipMode'] = 'elder';
    try {
      const timeline = await timelineWith({ plan: NANTONG });
      await reads(timeline, '项任务没有写日期', '不在这条时间轴上');
      for (const card of timeline.shadowRoot!.querySelectorAll('[part="card"]')) expect(card.getBoundingClientRect().height).to.be.at.least(44);
    } finally {
      delete document.documentElement.dataset['ipMode'];
    }
  });

  it('gives title and groups the levels that the page asks for', async () => {
    const timeline = await timelineWith({ plan: NANTONG, headingLevel: '3' });
    const levels = [...timeline.shadowRoot!.querySelectorAll('[role="heading"]')].filter((heading) => !heading.closest('.printed')).map((heading) => heading.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['3', '4', ...Array.from({ length: 7 }, () => '5')]);
  });

  for (const width of [280, 320, 500, 700, 900, 1200]) {
    it(`keeps within ${width} px`, async () => {
      for (const more of [{ plan: NANTONG }, {}, { data: timelinePackage(DATED, DATED_DUTIES) }]) {
        const timeline = await timelineWith(more, width);
        const { right } = timeline.getBoundingClientRect();
        for (const part of timeline.shadowRoot!.querySelectorAll('.ip *')) {
          if (!part.closest('.unseen')) expect(part.getBoundingClientRect().right, `${part.localName} ${part.className}`).to.be.at.most(right + 1.5);
        }
      }
    });
  }
});

describe('<ip-task-timeline> without its plan', () => {
  const cases = [
    ['no such plan', { plan: 'unknown' }, '数据里没有编号为“unknown”的规划。请核对 plan 属性，可用：'],
    ['a package without plans', { data: timelinePackage([], [], { plans: [] }) }, '数据里没有规划，也没有任务。'],
    ['another contract', { data: { contract: 2 } }, '约定版本是 2'],
    ['faults', { data: timelinePackage(DATED.map((row) => ({ ...row, start: 'soon' }))) }, '数据有误'],
  ] as const;
  for (const [name, more, sentence] of cases) {
    it(`says what is wrong: ${name}`, async () => {
      const timeline = await timelineWith(more);
      await reads(timeline, sentence);
      expect(has(timeline, '[role="grid"]')).to.equal(false);
    });
  }

  it('keeps the words of the page while it waits and when it fails', async () => {
    const timeline = Object.assign(document.createElement('ip-task-timeline'), { src: 'data/not-there.json', textContent: '四个阶段。' });
    document.body.append(timeline);
    await timeline.updateComplete;
    expect(has(timeline, 'slot')).to.equal(true);
    await isWhole(timeline);
    await reads(timeline, '没有给出数据');
    expect(has(timeline, 'slot')).to.equal(true);
    timeline.remove();
  });

  it('shows markup as text', async () => {
    const harm = '<img src="data:," onerror="window.harmed=true">';
    const rows = DATED.map((row) => ({ ...row, title: harm, summary: harm, number: harm, section: harm }));
    const timeline = await timelineWith({ data: timelinePackage(rows, DATED_DUTIES) });
    timeline.shadowRoot!.querySelector<HTMLElement>('[part="card"]')!.click();
    await until(() => detailOf(timeline).includes(harm), 'details');
    expect(has(timeline, 'img, script')).to.equal(false);
    expect(seenIn(timeline)).to.not.match(/NaN|undefined|\[object/);
  });
});
