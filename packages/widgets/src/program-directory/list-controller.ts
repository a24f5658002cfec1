import type { LitElement, ReactiveController } from 'lit';
import { lazily } from '../../../base/src/lazily.js';
import type { VirtualList } from './virtual-list.js';

const virtualLists = lazily(() => import('./virtual-list.js'));

/** Programs beyond which only the rows in sight are there. */
const LONG = 500;

/** The list of programs as a thing to be scrolled, walked through and printed. */
export class ListController implements ReactiveController {
  readonly #host: LitElement;
  readonly #draw: () => void;
  #list: VirtualList | undefined;
  #isPrinting = false;
  #isLong = false;
  #hadFocus = false;
  #wanted: { readonly place: number; readonly isFocused: boolean } | undefined;

  /** `draw` draws the host at once. */
  constructor(host: LitElement, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
    this.#list?.stop();
    this.#list = undefined;
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#host.shadowRoot?.activeElement);
  }

  hostUpdated(): void {
    this.#list?.drawn();
    this.#bring();
    // A button that took itself away leaves the focus to what it changed.
    const root = this.#host.shadowRoot;
    if (this.#hadFocus && root?.activeElement === null) root.querySelector<HTMLElement>('.counted')?.focus();
  }

  /** Whether a list of so many is too long to be there as a whole; on paper none is. */
  isLong(count: number): boolean {
    this.#isLong = !this.#isPrinting && count > LONG;
    return this.#isLong;
  }

  /** What draws a long list, or undefined while it is fetched. */
  virtual(redraw: () => void): VirtualList | undefined {
    const part = virtualLists(redraw);
    if (part) this.#list ??= new part.VirtualList(this.#host, redraw);
    return this.#list;
  }

  /** Brings a row into sight once it is drawn. */
  show(place: number): void {
    this.#wanted = { place, isFocused: false };
  }

  /** Brings the focus to a row. */
  focus(place: number): void {
    this.#wanted = { place, isFocused: true };
    this.#bring();
  }

  /** The place of the row that an element stands in, -1 for none. */
  placeOf(element: Element): number {
    const row = element.closest('.row');
    return row === null ? -1 : this.#isLong ? Number(row.getAttribute('data-index')) : this.#rows.indexOf(row);
  }

  #bring(): void {
    if (!this.#wanted) return;
    const { place, isFocused } = this.#wanted;
    const name = this.#nameAt(place);
    if (name) {
      this.#wanted = undefined;
      if (isFocused) name.focus();
      else name.scrollIntoView({ block: 'nearest' });
    } else if (this.#isLong) {
      this.#list?.reveal(place);
    }
  }

  get #rows(): Element[] {
    return [...(this.#host.shadowRoot?.querySelectorAll('.row') ?? [])];
  }

  #nameAt(place: number): HTMLElement | null | undefined {
    const row = this.#isLong ? this.#host.shadowRoot?.querySelector(`[data-index="${place}"]:not(.away)`) : this.#rows[place];
    return row?.querySelector<HTMLElement>('.name');
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#draw();
  };
}
