import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IpErrorEvent, IpReadyEvent } from './events.js';

/**
 * What happens as a widget gets its first picture, or a sentence instead: the events, and the height of the fallback,
 * which stays reserved, so that nothing below moves up when the picture is smaller.
 */
export class Arrival implements ReactiveController {
  /** True once something was drawn in place of the fallback. */
  isDrawn = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onFirst: () => void;
  #reserved = 0;
  #told = '';

  constructor(host: ReactiveControllerHost & HTMLElement, onFirst: () => void) {
    this.#host = host;
    this.#onFirst = onFirst;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.isDrawn && this.#host.childNodes.length > 0) this.#reserved = this.#host.offsetHeight;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot?.querySelector<HTMLElement>('.ip');
    if (!root || root.hasAttribute('aria-busy')) return;
    const isShown = root.hasAttribute('role');
    if (isShown && this.#reserved > 0) root.style.minHeight = `${this.#reserved}px`;
    if (!this.isDrawn) {
      this.isDrawn = true;
      this.#onFirst();
    }
    const message = root.querySelector('[part="message"]')?.textContent ?? '';
    const told = isShown ? 'ready' : message;
    if (!told || told === this.#told) return;
    this.#told = told;
    this.#host.dispatchEvent(isShown ? new IpReadyEvent() : new IpErrorEvent({ kind: 'source', message }));
  }
}
