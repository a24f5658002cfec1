import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import * as stories from '../../stories/task-timeline.stories.js';
import { NANTONG } from '../../stories/timeline-samples.js';
import { has, isSeen, partOf, requestsOf, until } from '../page.js';
import { cellOf, isWhole, timelineWith } from './timeline.js';

interface Told {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult | Node;
}

const { default: meta, ...told } = stories;

describe('<ip-task-timeline> in the story', () => {
  afterEach(() => localStorage.clear());

  for (const [name, story] of Object.entries(told) as [string, Told][]) {
    it(`${name} has nothing that axe finds`, async () => {
      await requestsOf(async () => {
        const draw = story.render ?? (meta.render as unknown as NonNullable<Told['render']>);
        const page = await fixture<HTMLElement>(html`<main>${draw({ ...meta.args, ...story.args })}</main>`);
        const timeline = page.querySelector('ip-task-timeline')!;
        timeline.scrollIntoView();
        if (name === 'WaitingForData') await until(() => has(timeline, '[aria-busy]'), 'a widget that waits');
        else await isWhole(timeline);
        if (name === 'DetailsOfATask') await until(() => has(timeline, '[part="detail"]'), 'details');
        await expect(page).to.be.accessible();
      }, (address) => (address.endsWith('not-there.json') ? Promise.resolve(new Response('', { status: 404 })) : undefined));
    }).timeout(20_000);
  }
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

describe('<ip-task-timeline> where the engine can emulate media', () => {
  before(async function probed() {
    await emulateMedia({ media: 'screen' }).catch(() => this.skip());
  });

  afterEach(() => emulateMedia({ forcedColors: 'none', media: 'screen' }));

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
