import { fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import type { DataNotes, TargetBoard } from '../../packages/widgets/src/index.js';
import { parse } from '../../packages/data/src/parse.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { GOALS, NANJING, NOTES, RESULTS, boardPackage } from '../../stories/board-samples.js';
import { DURING, flat, has, until } from '../page.js';

/** The plan of the samples. */
export const PLAN = 'nanjing-14th-five-year-plan';

/** A package as the library reads it; a test with a faulty one fails. */
export function read(input: unknown): DataPackage {
  const parsed = parse(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.data;
}

/** Nanjing's plan as the build leaves it. */
export async function nanjing(): Promise<DataPackage> {
  return read(await (await fetch(NANJING)).json());
}

/** The sample plan with goals of every kind. */
export function samples(): object {
  return boardPackage(GOALS, RESULTS, NOTES);
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
  await until(() => has(widget, '[part="message"]') || (has(widget, '[part="foot"]') && (has(widget, '[part="filters"]') || has(widget, 'table'))), 'a whole widget');
}

/** A board in a column of so many pixels, once all of it is there, or the sentence that stands for it. */
export function boardWith(more: Partial<TargetBoard> = {}, width = 1200): Promise<TargetBoard> {
  return shown(Object.assign(document.createElement('ip-target-board'), { plan: PLAN, data: samples(), today: DURING, ...more }), width);
}

/** The notes of a plan in a column of so many pixels, once all of them are there. */
export function notesWith(more: Partial<DataNotes> = {}, width = 1200): Promise<DataNotes> {
  return shown(Object.assign(document.createElement('ip-data-notes'), { plan: PLAN, data: samples(), ...more }), width);
}

/** The texts of all elements of a widget that match, in their order. */
export function textsIn(widget: Element, selector: string): string[] {
  return [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) => flat(textContent));
}

/** What an action saves: the name of the file and its content, caught on its way to the disk. */
export async function savedBy(action: () => void): Promise<{ name: string; blob: Blob }> {
  const click = HTMLAnchorElement.prototype.click;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function caught() {
    links.push(this);
  };
  try {
    action();
    await until(() => links.length > 0, 'a saved file');
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  const [link] = links;
  return { name: link!.download, blob: await (await fetch(link!.href)).blob() };
}
