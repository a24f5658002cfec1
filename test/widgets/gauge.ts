import { fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import type { TargetGauge } from '../../packages/widgets/src/index.js';
import { patentsGoal, result, samplePackage, type Row } from '../../stories/samples.js';
import { AFTER, PATENTS, has, partOf, until } from '../page.js';

/** The goal of 50 patents with results of the same quantity: value and end of each. */
export function patents(...results: readonly (readonly [value: number, end: string])[]): object {
  return samplePackage([patentsGoal()], results.map(([value, end], place) => result(value, end, { id: `result-${place}` })));
}

/** A gauge in a column of so many pixels, once all of it is there, or the sentence that stands for it. */
export async function gaugeWith(more: Partial<TargetGauge> = {}, width = 480): Promise<TargetGauge> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.width = `${width}px`;
  page.style.fontSize = '16px';
  const gauge = Object.assign(document.createElement('ip-target-gauge'), { target: PATENTS, data: patents(), today: AFTER, ...more });
  page.append(gauge);
  // Others of the same test may stand above.
  gauge.scrollIntoView();
  await isWhole(gauge);
  return gauge;
}

/** Waits until nothing of a gauge is still to come. */
export async function isWhole(gauge: TargetGauge): Promise<void> {
  await until(() => has(gauge, '[part="foot"], [part="message"]'), 'a whole gauge');
  await gauge.updateComplete;
}

/** A gauge of a single row, with nothing else known. */
export function gaugeOf(row: Row, more: Partial<TargetGauge> = {}, width = 480): Promise<TargetGauge> {
  return gaugeWith({ data: samplePackage([row]), target: String(row['id']), ...more }, width);
}

/** The picture of a gauge, once it is there. */
export async function pictureOf(gauge: TargetGauge): Promise<HTMLElement> {
  await until(() => has(gauge, '[part="picture"]'), 'a picture');
  return partOf(gauge, '[part="picture"]');
}
