import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import * as stories from '../../stories/task-timeline.stories.js';
import { NANTONG } from '../../stories/timeline-samples.js';
import { has, isSeen, partOf, until } from '../page.js';
import { cellOf, isWhole, timelineWith } from './timeline.js';
import { checkEveryStory } from './every-story.js';
import { describeWithMedia } from './with-media.js';

checkEveryStory('ip-task-timeline', stories, async (timeline, story) => {
  await isWhole(timeline);
  if (story === 'DetailsOfATask') await until(() => has(timeline, '[part="detail"]'), 'details');
});

describe('<ip-task-timeline> for all', () => {
  it('has a grid of rows and cells, named, the axis before the tasks', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    const grid = partOf(timeline, '[role="grid"]');
    expect(grid.getAttribute('aria-label')).to.match(/用方向键移动/);
    const groups = [...grid.querySelectorAll('[role="rowgroup"]')].map((group) => group.getAttribute('aria-label'));
    expect(groups.slice(0, 3)).to.deep.equal(['有日期的', null, '聚焦顶层设计，健全知识产权治理新体系，3 项']);
    const rows = [...grid.querySelectorAll('.axis [role="row"]')].map((row) => row.getAttribute('aria-label'));
    expect(rows).to.deep.equal(['期限', '阶段', '文件', '目标年']);
    for (const row of grid.querySelectorAll('[role="row"]')) expect(row.querySelectorAll('[role="gridcell"], [role="rowheader"]').length).to.be.greaterThan(0);
  });

  it('shows where the focus is, on the axis and on cards', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    const mark = cellOf(timeline, '实施推进');
    mark.focus({ focusVisible: true } as FocusOptions);
    const ring = getComputedStyle(mark.querySelector('.ring')!);
    await until(() => ring.strokeWidth === '3px' && ring.stroke !== 'none', 'a ring');
    const card = cellOf(timeline, '培育高价值专利');
    card.focus({ focusVisible: true } as FocusOptions);
    expect([getComputedStyle(card).outlineStyle, getComputedStyle(card).outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  it('gives every mark on the axis a target of 24 px', async () => {
    const timeline = await timelineWith();
    for (const hit of timeline.shadowRoot!.querySelectorAll('.axis .hit')) {
      const { width, height } = hit.getBoundingClientRect();
      expect(height, hit.parentElement?.textContent ?? '').to.be.at.least(22);
      expect(width).to.be.greaterThan(5);
    }
  });
});

describeWithMedia('<ip-task-timeline>', () => {
  it('keeps its bars and marks visible in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const timeline = await timelineWith({ plan: NANTONG });
    const ground = 'rgb(255, 255, 255)';
    for (const mark of ['.f-accent', '.f-hairline', '.f-ink']) expect(getComputedStyle(partOf(timeline, `.axis rect${mark}, .axis path${mark}`)).fill, mark).to.not.be.oneOf([ground, 'none']);
    expect(getComputedStyle(partOf(timeline, '.axis path.s-ink')).stroke).to.not.be.oneOf([ground, 'none']);
  });

  it('prints the list in place of the axis, all groups unfolded, without its controls', async () => {
    await emulateMedia({ media: 'print' });
    const timeline = await timelineWith({ plan: NANTONG });
    for (const part of ['.axis', '[part="filters"]', '[part="actions"]']) expect(isSeen(partOf(timeline, part)), part).to.equal(false);
    expect(isSeen(partOf(timeline, '.printed'))).to.equal(true);
    expect(partOf(timeline, '.printed').textContent).to.contain('宣传发动阶段');
    const several = await timelineWith();
    expect([...several.shadowRoot!.querySelectorAll('[part="card"]')].every(isSeen)).to.equal(true);
  });

  it('shows the list to print alone', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    expect(isSeen(partOf(timeline, '.printed'))).to.equal(false);
  });
});
