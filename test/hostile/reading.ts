import { settled } from '../visual/settled.js';
import { textBoxes } from '../visual/text-boxes.js';

export { geometryFaults } from '../visual/geometry.js';
export { settled };

/** A stretch of text and where it stands in its widget: left, top, right and bottom in CSS pixels of the widget. */
export interface Placed {
  readonly text: string;
  readonly edges: readonly [left: number, top: number, right: number, bottom: number];
}

/** What a widget shows, and the room and letters that its page gives it. */
export interface Reading {
  readonly id: string;
  readonly width: string;
  readonly fontSize: string;
  readonly placed: readonly Placed[];
}

function hosts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.widget > [id]')];
}

function lineBoxes(node: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
}

function readingOf(host: HTMLElement): Reading {
  const { fontSize, width } = getComputedStyle(host);
  const outer = host.getBoundingClientRect();
  // A page may be zoomed or scaled; a widget reads its own pixels.
  const scale = outer.width / parseFloat(width);
  const own = (length: number): number => Math.round((length / scale) * 10) / 10;
  const shown = new Set(host.shadowRoot ? textBoxes(host.shadowRoot).map(({ node }) => node) : []);
  const placed = [...shown].flatMap((node) => lineBoxes(node).map(({ left, top, right, bottom }): Placed => ({
    text: node.data.trim(), edges: [own(left - outer.left), own(top - outer.top), own(right - outer.left), own(bottom - outer.top)],
  })));
  return { id: host.id, width, fontSize, placed };
}

/** Resolves when the page has an element. */
export async function appears(selector: string): Promise<void> {
  while (!document.querySelector(selector)) await frame();
}

function frame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()));
}

/** Frames that a browser has to tell a widget that its room has changed. */
const FRAMES = 6;

/** What every widget of the page shows, once nothing changes any more. */
export async function readings(): Promise<Reading[]> {
  for (let count = 0; count < FRAMES; count += 1) await frame();
  await settled();
  return hosts().map(readingOf);
}

/** Gives every widget of a calm page the room and letters that it had on another page. */
export function furnish(asked: readonly Pick<Reading, 'id' | 'width' | 'fontSize'>[]): void {
  for (const { id, width, fontSize } of asked) {
    const around = document.getElementById(id)?.parentElement;
    if (!around) throw new Error(`The page has no ${id}.`);
    // A browser that made the room to measure rounds it once again: a hair more is what it was.
    around.style.setProperty('width', Number.isInteger(parseFloat(width)) ? width : `calc(${width} + 0.05px)`);
    around.style.setProperty('font-size', fontSize);
  }
}
