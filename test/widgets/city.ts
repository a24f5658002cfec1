import { fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import type { CityCard, CityComparison } from '../../packages/widgets/src/index.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import { progressOf } from '../../packages/data/src/progress.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { zh as comparisonZh } from '../../packages/widgets/src/city-comparison/messages/zh.js';
import { comparisonModel, type ComparisonModel, type ComparisonQuery } from '../../packages/widgets/src/city-comparison/model.js';
import { ALL_PLANS } from '../../stories/comparison-samples.js';
import { AFTER, has, until } from '../page.js';
import { read } from './board.js';

/** Plans of the package. */
export const NANJING_2018 = 'nanjing-operation-service-plan';
export const NANJING_2021 = 'nanjing-14th-five-year-plan';
export const NANTONG = 'nantong-pilot-city-plan';
export const MAANSHAN = 'maanshan-demonstration-city-plan';
export const COUNTY = 'county-ip-support-opinions';

let fetched: Promise<DataPackage> | undefined;

/** All five plans as the build leaves them. */
export function allPlans(): Promise<DataPackage> {
  fetched ??= fetch(ALL_PLANS).then(async (response) => read(await response.json()));
  return fetched;
}

/** A comparison of a package as a reader of Chinese sees it; a test that expects one fails without it. */
export function comparisonOf(data: DataPackage, query: Partial<ComparisonQuery> = {}, today = AFTER): ComparisonModel {
  const model = comparisonModel(data, { plans: [], cities: [], indicators: [], ...query }, 'zh', zh, comparisonZh, today, progressOf);
  if (model?.status !== 'shown') throw new Error(model?.status);
  return model;
}

async function shown<Element extends HTMLElement>(element: Element, width: number): Promise<Element> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.width = `${width}px`;
  page.style.fontSize = '16px';
  page.append(element);
  element.scrollIntoView();
  await isWhole(element);
  return element;
}

/** Waits until nothing of a widget is still to come. */
export async function isWhole(widget: Element): Promise<void> {
  const isThere = (): boolean => widget.localName === 'ip-city-card' || has(widget, '[part="filters"]') || has(widget, 'table');
  await until(() => has(widget, '[part="message"]') || (has(widget, '[part="foot"]') && isThere()), 'a whole widget');
}

/** A comparison in a column of so many pixels, once all of it is there, or the sentence that stands for it. */
export function comparisonWith(more: Partial<CityComparison> = {}, width = 1200): Promise<CityComparison> {
  return shown(Object.assign(document.createElement('ip-city-comparison'), { src: ALL_PLANS, today: AFTER, ...more }), width);
}

/** A card in a column of so many pixels, once all of it is there, or the sentence that stands for it. */
export function cardWith(more: Partial<CityCard> = {}, width = 400): Promise<CityCard> {
  return shown(Object.assign(document.createElement('ip-city-card'), { src: ALL_PLANS, city: 'nanjing', today: AFTER, ...more }), width);
}
