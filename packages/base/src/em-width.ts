import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width a box is drawn for before it has one of its own, in em. */
const EMPTY_WIDTH = 16;

const measured = new WeakMap<Element, (width: number) => void>();
let observer: ResizeObserver | undefined;

function observerOfThePage(): ResizeObserver {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) measured.get(target)?.(contentRect.width);
  });
  return observer;
}

/** The width of an element in its own em, rounded down to a quarter, followed live; 0 until it is laid out. */
export class EmWidth implements ReactiveController {
  value = 0;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    measured.set(this.#host, this.#measure);
    observerOfThePage().observe(this.#host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
    measured.delete(this.#host);
  }

  readonly #measure = (width: number): void => {
    const size = parseFloat(getComputedStyle(this.#host).fontSize) || 16;
    // A box that takes its width from its content has none before the first picture.
    const isEmpty = width === 0 && this.#host.getClientRects().length > 0;
    const value = isEmpty ? EMPTY_WIDTH : Math.floor((width / size) * 4) / 4;
    if (value === this.value) return;
    this.value = value;
    // Drawn within the observer's call, a change of height is an error event of the page (“ResizeObserver loop”).
    requestAnimationFrame(() => this.#host.requestUpdate());
  };
}
