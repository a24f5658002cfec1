import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { NANJING_PLAN, NANTONG } from '../../stories/timeline-samples.js';
import { buttonOf, partOf, until } from '../page.js';
import { cellOf, datedPackage, detailOf, focusIn, press, timelineWith, spokenOf } from './timeline.js';

function hover(element: Element, pointerType = 'mouse'): void {
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType }));
}

describe('the details of <ip-task-timeline>', () => {
  const TASK = '加强知识产权强市建设政策支持';

  it('open the same at hover, focus and press, with summary, agencies, goals and source', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    const card = cellOf(timeline, TASK);
    hover(card);
    await until(() => detailOf(timeline).includes(TASK), 'details at hover');
    const hovered = detailOf(timeline);
    for (const part of ['四（一）2', '未注明日期', '牵头南通市市场监督管理局（知识产权局）、南通市财政局', '配合市知识产权工作领导小组成员单位', '出处：四（一）2，第 61—63 行']) expect(hovered).to.contain(part);
    buttonOf(timeline, '').click();
    await until(() => detailOf(timeline) === '', 'closed details');
    card.focus();
    await until(() => detailOf(timeline) === hovered, 'the same details at focus');
    partOf<HTMLButtonElement>(timeline, '.close').click();
    await until(() => detailOf(timeline) === '', 'closed details');
    press(card);
    await until(() => detailOf(timeline) === hovered, 'the same details at a press');
    expect(card.getAttribute('aria-expanded')).to.equal('true');
  });

  it('stay when the mouse leaves, and once pressed do not follow it', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    const card = cellOf(timeline, TASK);
    hover(card);
    await until(() => detailOf(timeline).includes(TASK), 'details');
    hover(partOf(timeline, '.figures'));
    press(card);
    hover(cellOf(timeline, '培育高价值专利'));
    await new Promise((done) => setTimeout(done, 300));
    expect(detailOf(timeline)).to.contain(TASK);
    press(card);
    await until(() => detailOf(timeline) === '', 'closed details');
  });

  it('do not open at a touch that only passes', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    hover(cellOf(timeline, TASK), 'touch');
    await new Promise((done) => setTimeout(done, 300));
    expect(detailOf(timeline)).to.equal('');
  });

  it('close at Escape wherever the focus is, and at a press outside', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    const card = cellOf(timeline, TASK);
    for (const close of [
      () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
      () => card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
      () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
    ]) {
      press(card);
      await until(() => detailOf(timeline) !== '', 'details');
      close();
      await until(() => detailOf(timeline) === '', 'closed details');
    }
  });

  it('stand within the timeline, below their entry or above it', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    for (const words of ['宣传发动阶段', TASK, '强化普及宣传']) {
      const cell = cellOf(timeline, words);
      press(cell);
      await until(() => detailOf(timeline).includes(words), 'details');
      const [detail, box, whole] = [partOf(timeline, '.detail'), cell, partOf(timeline, '.stage')].map((element) => element.getBoundingClientRect());
      expect(detail!.left).to.be.at.least(whole!.left - 1);
      expect(detail!.right).to.be.at.most(whole!.right + 1);
      expect(detail!.bottom, words).to.be.at.most(whole!.bottom + 1);
      expect(detail!.top >= box!.bottom - 1 || detail!.bottom <= box!.top + 1, words).to.equal(true);
    }
  });

  it('list the goals of a year, and the events of a day', async () => {
    const timeline = await timelineWith({ plan: NANJING_PLAN });
    press(cellOf(timeline, '到 2025 年：60 项目标'));
    await until(() => detailOf(timeline).includes('万人高价值发明专利拥有量'), 'goals');
    expect(timeline.shadowRoot!.querySelectorAll('.detail .lines > li').length).to.equal(60);
    press(cellOf(timeline, '4·26世界知识产权日'));
    await until(() => detailOf(timeline).includes('“4·26”知识产权宣传周'), 'events');
    expect(detailOf(timeline)).to.contain('文件只印月日，逐年标出；出处：一（一）8，第 28 行').and.contain('每年；出处：四（四），第 273 行');
  });

  it('name the goals that the document ties to a task', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    press(cellOf(timeline, '培育精品版权'));
    await until(() => detailOf(timeline).includes('相关目标：3 项目标'), 'goals');
    expect(detailOf(timeline)).to.contain('10家');
  });
});

describe('<ip-task-timeline> by the keyboard', () => {
  async function enter(timeline: Element): Promise<void> {
    const select = [...timeline.shadowRoot!.querySelectorAll('select')].pop()!;
    select.focus();
    await sendKeys({ press: 'Tab' });
  }

  it('is one stop of the tab key, and arrows, Home and End go through it', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    expect(timeline.shadowRoot!.querySelectorAll('[role="grid"] [tabindex="0"]').length).to.equal(1);
    await enter(timeline);
    const steps: readonly (readonly [key: string, words: string])[] = [
      ['', '期限，已结束；2022—2025 年'], ['ArrowDown', '宣传发动阶段；2022 年 7—12 月'], ['ArrowRight', '实施推进阶段'], ['End', '总结验收阶段'], ['Home', '宣传发动阶段'],
      ['ArrowDown', '2022 年 11 月 3 日印发'], ['ArrowDown', '到 2025 年：50 项目标'], ['ArrowDown', '四（一）1 推进知识产权体制机制改革'],
      ['ArrowDown', '四（一）2'], ['End', '四（一）3'], ['ArrowRight', '四（二）1'], ['ArrowLeft', '四（一）1'], ['ArrowUp', '到 2025 年'],
    ];
    for (const [key, words] of steps) {
      if (key) await sendKeys({ press: key });
      await until(() => focusIn(timeline).startsWith(words), `${key} to ${words}, not ${focusIn(timeline)}`);
      await until(() => timeline.shadowRoot!.activeElement?.getAttribute('aria-expanded') === 'true', `details of ${words}`);
    }
    expect(timeline.shadowRoot!.querySelectorAll('[role="grid"] [tabindex="0"]').length).to.equal(1);
  });

  it('opens details with Enter, goes into them with Enter, and Escape leads back to the entry', async () => {
    const timeline = await timelineWith({ plan: NANTONG });
    await enter(timeline);
    await until(() => detailOf(timeline) !== '', 'details at focus');
    await sendKeys({ press: 'Escape' });
    await until(() => detailOf(timeline) === '', 'no details');
    expect(focusIn(timeline)).to.contain('期限');
    await sendKeys({ press: 'Enter' });
    await until(() => detailOf(timeline) !== '', 'details again');
    await sendKeys({ press: 'Enter' });
    await until(() => timeline.shadowRoot!.activeElement?.matches('.detail'), 'focus in the details');
    await sendKeys({ press: 'Escape' });
    await until(() => detailOf(timeline) === '' && focusIn(timeline).includes('期限'), 'focus on the entry');
  });

  it('unfolds a group with Enter and goes on to its tasks', async () => {
    const timeline = await timelineWith({ plan: NANTONG }, 320);
    const heads = [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.group-head')];
    heads[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => heads[1]!.getAttribute('aria-expanded') === 'true', 'an unfolded group');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focusIn(timeline).startsWith('四（二）1'), 'the first task');
  });

  it('hears number, title, agencies and period of a task, and its plan where there are several', async () => {
    const timeline = await timelineWith({ data: datedPackage() });
    expect(spokenOf(cellOf(timeline, '建成'))).to.equal('二（一）1 建成专利快速审查中心；牵头：市市场监管局；配合：市科技局；2023 年 3 月—2024 年 6 月');
    expect(spokenOf(cellOf(timeline, '推广'))).to.equal('二（二）4 推广质押融资牵头：市市场监管局；牵头：市市场监管局；未注明日期');
    const several = await timelineWith();
    expect(spokenOf(cellOf(several, '宣传发动'))).to.equal('国家知识产权强市建设试点城市工作方案；宣传发动阶段；2022 年 7—12 月');
  });
});
