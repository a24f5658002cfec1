import { waitUntil } from '@open-wc/testing';

/** Id of the goal of `stories/samples.ts` that has a baseline. */
export const PATENTS = 'nanjing-14th-five-year-plan-high-value-patents';

/** Days within the period of the sample plan, and after it. */
export const DURING = '2024-06-01';
export const AFTER = '2026-11-24';

/** How long a test waits for what is to be seen, in milliseconds; more than widgets wait for a late provider. */
const PATIENCE = 8000;

/** Waits until the condition holds. */
export function until(condition: () => unknown, expected: string): Promise<void> {
  return waitUntil(() => Boolean(condition()), expected, { timeout: PATIENCE });
}

/** A text with no-break spaces as spaces and runs of white space as one. */
export function flat(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
}

/** The words in the shadow root of a widget, drawn ones included. */
export function seenIn(widget: Element): string {
  return flat(widget.shadowRoot?.querySelector('.ip')?.textContent);
}

/** Waits until a widget shows all these words. */
export async function reads(widget: Element, ...words: string[]): Promise<void> {
  try {
    await until(() => words.every((word) => seenIn(widget).includes(word)), 'words');
  } catch {
    throw new Error(`Expected ${words.join(' … ')}, saw ${seenIn(widget)}`);
  }
}

/** The first element in the shadow root of a widget that matches; a test that expects one fails without it. */
export function partOf<Found extends Element = HTMLElement>(widget: Element, selector: string): Found {
  const found = widget.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`${widget.localName} shows no ${selector}.`);
  return found;
}

/** Whether the shadow root of a widget holds an element that matches. */
export function has(widget: Element, selector: string): boolean {
  return Boolean(widget.shadowRoot?.querySelector(selector));
}

/** The button of a widget with these words. */
export function buttonOf(widget: Element, words: string): HTMLButtonElement {
  const buttons = [...(widget.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((button) => flat(button.textContent) === words);
  if (!found) throw new Error(`No button ${words} among ${buttons.map(({ textContent }) => flat(textContent)).join(', ')}`);
  return found;
}

/** Whether an element takes room on the page. */
export function isSeen(element: Element): boolean {
  return [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

/** An address at which this page finds the text, or the value as JSON. */
export function addressOf(content: unknown, type = 'application/json'): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([text], { type }));
}

type Answer = (address: string, init?: RequestInit) => Promise<Response> | undefined;

/**
 * Runs an action while `fetch` is watched, and gives the addresses asked for. A request that `answer` leaves alone goes
 * to the network.
 */
export async function requestsOf(action: () => Promise<unknown>, answer: Answer = () => undefined): Promise<string[]> {
  const addresses: string[] = [];
  const own = window.fetch;
  window.fetch = (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    addresses.push(address);
    return answer(address, init) ?? own.call(window, input, init);
  };
  try {
    await action();
  } finally {
    window.fetch = own;
  }
  return addresses;
}
