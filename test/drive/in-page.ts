/** What a check asks a page: functions that run in it. A selector finds elements in open shadow roots too. */

export { faultsIn, readPicture } from './read-picture.js';

/** What the first script of a page kept, see `watch.js`. */
export interface Watched {
  readonly violations: readonly string[];
  readonly lines: readonly string[];
  /** Kinds of the errors that reached the document itself. */
  readonly clashes: readonly string[];
}

const PATIENCE = 20_000;

/** No-break spaces as spaces. */
function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\u00a0/g, ' ');
}

async function until(isTrue: () => boolean, expected: string): Promise<void> {
  const started = Date.now();
  while (!isTrue()) {
    if (Date.now() - started > PATIENCE) throw new Error(`Not seen within ${PATIENCE / 1000} seconds: ${expected}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

function allOf(selector: string, root: ParentNode = document): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : allOf(selector, shadowRoot)));
  return [...root.querySelectorAll(selector), ...inside];
}

/** The one element that matches. */
export function elementOf(selector: string): Element {
  const [element, ...more] = allOf(selector);
  if (element === undefined || more.length > 0) throw new Error(`${element === undefined ? 'No' : 'More than one'} element: ${selector}`);
  return element;
}

function partsOf(widget: string, part: string): Element[] {
  return [...(elementOf(widget).shadowRoot?.querySelectorAll(part) ?? [])];
}

/** The first part of a widget that matches. */
export function partOf(widget: string, part: string): Element {
  const [found] = partsOf(widget, part);
  if (found === undefined) throw new Error(`${widget} has no ${part}`);
  return found;
}

/** The button of a widget that has these words among its own. */
export function buttonOf(widget: string, words: string): Element {
  const buttons = partsOf(widget, 'button');
  const found = buttons.find(({ textContent }) => textContent?.includes(words));
  if (found === undefined) throw new Error(`No button ${words} among ${buttons.map(({ textContent }) => textContent).join(', ')}`);
  return found;
}

/** Scrolls to every widget that matches, one after another, and waits until it shows a part. */
export async function allShow(widgets: string, part: string): Promise<void> {
  for (const widget of allOf(widgets)) {
    widget.scrollIntoView({ block: 'center' });
    await until(() => Boolean(widget.shadowRoot?.querySelector(part)?.textContent), `${part} of ${widget.id} ${widget.getAttribute('target')}`);
  }
}

/** Waits until a widget, once it is there, has a part, or has it no longer. */
export function turnsTo(widget: string, part: string, isThere: boolean): Promise<void> {
  return until(() => allOf(widget).length > 0 && partsOf(widget, part).length > 0 === isThere, `${widget} ${isThere ? 'with' : 'without'} ${part}`);
}

/** Waits until a widget, once it is there, says these words. */
export function says(widget: string, words: string): Promise<void> {
  return until(() => allOf(widget).length > 0 && plain(elementOf(widget).shadowRoot?.textContent).includes(plain(words)), `${widget} saying ${words}`);
}

/** Everything that a widget shows and says, without the words that stand only in its tags. */
export function shownText(widget: string): string {
  const labels = partsOf(widget, '[aria-label], [aria-valuetext]').flatMap((part) => [part.getAttribute('aria-label'), part.getAttribute('aria-valuetext')]);
  return [...partsOf(widget, '.ip').map(({ textContent }) => textContent), ...labels].map(plain).join('\n');
}

/** The words of each part of a widget that matches. */
export function textsIn(widget: string, part: string): string[] {
  return partsOf(widget, part).map(({ textContent }) => plain(textContent));
}

/** The words of each element that matches. */
export function textsOf(selector: string): string[] {
  return allOf(selector).map(({ textContent }) => plain(textContent));
}

/** An attribute of each element that matches. */
export function attributesOf(selector: string, name: string): (string | null)[] {
  return allOf(selector).map((element) => element.getAttribute(name));
}

/** Whether the one element that matches takes room on the page. */
export function isSeen(selector: string): boolean {
  return [...elementOf(selector).getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

/** Each row of a page's table: an attribute that names it, the words of its cells, and whether it takes room on the page. */
export function rowsOf(selector: string, attribute: string): { name: string; cells: string[]; isSeen: boolean }[] {
  return allOf(selector).map((row) => ({
    name: row.getAttribute(attribute) ?? '',
    cells: [...row.querySelectorAll('th, td')].map(({ textContent }) => plain(textContent)),
    isSeen: row.getClientRects().length > 0,
  }));
}

/** Type size in CSS pixels, colour, width and height of the first part of a widget that matches. */
export function lookOf(widget: string, part: string): { size: number; color: string; width: number; height: number } {
  const element = partOf(widget, part);
  const { fontSize, color } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return { size: parseFloat(fontSize), color, width, height };
}

/** Width and height of the one element that matches, as its style has them, in CSS pixels. */
export function sizeOf(selector: string): { width: number; height: number } {
  const { width, height } = getComputedStyle(elementOf(selector));
  return { width: parseFloat(width), height: parseFloat(height) };
}

/** What the page left with the browser. */
export function stored(): { cookies: string; local: number; session: number } {
  return { cookies: document.cookie, local: localStorage.length, session: sessionStorage.length };
}

/** What the first script kept so far. */
export function watched(): Watched {
  return Reflect.get(globalThis, 'watched') as Watched;
}

/** Waits until the first script has kept so many violations and lines. */
export function keeps(violations: number, lines: number): Promise<void> {
  return until(() => watched().violations.length >= violations && watched().lines.length >= lines, `${violations} violations, ${lines} lines`);
}

/** Waits until an element of the page matches. */
export function comes(selector: string): Promise<void> {
  return until(() => allOf(selector).length > 0, selector);
}

/** How often a page draws before what has not changed is at rest. */
const DRAWINGS = 30;

/** Waits until the height of each element that matches comes to rest. */
export async function rests(selector: string): Promise<void> {
  const started = Date.now();
  let before = '';
  for (let still = 0; still < DRAWINGS; still += 1) {
    if (Date.now() - started > PATIENCE) throw new Error(`Not at rest within ${PATIENCE / 1000} seconds: ${selector}, ${before}`);
    await new Promise((done) => requestAnimationFrame(done));
    const now = allOf(selector).map((element) => element.getBoundingClientRect().height).join();
    if (now !== before) still = 0;
    before = now;
  }
}

/** How often a page draws before an element that stays where it is can be pressed. */
const STILL = 5;

/** What a pointer meets at a place of the window, inside shadow roots too. */
function metAt(x: number, y: number): Element | null {
  let met = document.elementFromPoint(x, y);
  for (;;) {
    const inner = met?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === met) return met;
    met = inner;
  }
}

function isWithin(outer: Element, inner: Element | null): boolean {
  for (let node: Node | null = inner; node !== null; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node === outer) return true;
  }
  return false;
}

/** Brings an element into the middle of the window, and waits until it stays there and a pointer meets it. */
export async function pressable(element: Element): Promise<Element> {
  const started = Date.now();
  let before = '';
  for (let still = 0; still < STILL; still += 1) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(done));
    const { left = 0, top = 0, width = 0, height = 0 } = element.getClientRects()[0] ?? {};
    const now = [left, top, width, height].join();
    const met = metAt(left + width / 2, top + height / 2);
    if (now !== before || !isWithin(element, met)) still = 0;
    before = now;
    if (Date.now() - started > PATIENCE) throw new Error(`Not to be pressed: ${element.outerHTML}, at ${now}, where a pointer meets ${met?.outerHTML}`);
  }
  return element;
}

/** Scrolls until the end is seen of the element that stands at a place among those that match. */
export function scrollToEnd(selector: string, place: number): void {
  allOf(selector)[place]?.scrollIntoView({ block: 'end' });
}

/** Leads the one frame that matches to an address, and waits until it has come. */
export function leadTo(selector: string, address: string): Promise<void> {
  const frame = elementOf(selector);
  return new Promise((done) => {
    frame.addEventListener('load', () => done(), { once: true });
    frame.setAttribute('src', address);
  });
}

/** The addresses that the document asked for beside its own. */
export function requested(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

/** Height of the window and of what the page holds, and how far the page is scrolled, in CSS pixels. */
export function heights(): { window: number; content: number; scrolled: number } {
  return { window: innerHeight, content: document.documentElement.getBoundingClientRect().height, scrolled: document.documentElement.scrollTop };
}

/** Waits until the window is as high as what the page holds, to the pixel. */
export function fits(): Promise<void> {
  const isFitting = (): boolean => {
    const { window, content } = heights();
    return window >= content && window < content + 1;
  };
  return until(isFitting, 'a window as high as its page');
}
