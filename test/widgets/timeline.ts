import { fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import type { TaskTimeline } from '../../packages/widgets/src/index.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import { en } from '../../packages/base/src/messages/en.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { timelineModel, type TimelineModel } from '../../packages/widgets/src/task-timeline/model.js';
import { ALL_PLANS, DATED, DATED_DUTIES, timelinePackage } from '../../stories/timeline-samples.js';
import { AFTER, flat, has, until } from '../page.js';
import { read } from './board.js';

let whole: Promise<DataPackage> | undefined;

/** All five plans as the build leaves them. */
export function allPlans(): Promise<DataPackage> {
  whole ??= fetch(ALL_PLANS).then((response) => response.json()).then(read);
  return whole;
}

/** The invented plan whose tasks have dates. */
export function datedPackage(): object {
  return timelinePackage(DATED, DATED_DUTIES);
}

/** The model of a package that has one; a test that expects one fails without it. */
export function modelOf(data: DataPackage, plan = '', today = AFTER, locale: 'zh' | 'en' = 'zh'): TimelineModel {
  const model = timelineModel(data, plan, locale, locale === 'en' ? en : zh, today);
  if (model.status !== 'shown') throw new Error(model.status);
  return model;
}

/** Waits until nothing of a timeline is still to come. */
export async function isWhole(timeline: Element): Promise<void> {
  await until(() => has(timeline, '[part="message"]') || (has(timeline, '[part="foot"]') && (has(timeline, '[part="filters"]') || has(timeline, 'table'))), 'a whole timeline');
}

/** A timeline in a column of so many pixels, once all of it is there, or the sentence that stands for it. */
export async function timelineWith(more: Partial<TaskTimeline> = {}, width = 1200): Promise<TaskTimeline> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.width = `${width}px`;
  page.style.fontSize = '16px';
  const source = more.data === undefined && more.src === undefined ? { src: ALL_PLANS } : {};
  const timeline = Object.assign(document.createElement('ip-task-timeline'), { today: AFTER, ...source, ...more });
  page.append(timeline);
  timeline.scrollIntoView();
  await isWhole(timeline);
  return timeline;
}

/** What a screen reader hears of a cell. */
export function spokenOf(cell: Element | null | undefined): string {
  return flat(cell?.getAttribute('aria-label') ?? cell?.textContent);
}

/** The cell whose spoken words hold these. */
export function cellOf(timeline: Element, words: string): HTMLElement | SVGElement {
  const cells = [...timeline.shadowRoot!.querySelectorAll<HTMLElement | SVGElement>('[role="gridcell"][data-entry]')];
  const found = cells.find((cell) => spokenOf(cell).includes(words));
  if (!found) throw new Error(`No ${words} among ${cells.map(spokenOf).join(' | ')}`);
  return found;
}

/** Presses an element, as a mouse does. */
export function press(element: Element): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

/** The words of the open details, or an empty text. */
export function detailOf(timeline: Element): string {
  return flat(timeline.shadowRoot!.querySelector('[part="detail"]')?.textContent);
}

/** What the focus in a timeline is on, as a screen reader hears it. */
export function focusIn(timeline: Element): string {
  return spokenOf(timeline.shadowRoot!.activeElement);
}
