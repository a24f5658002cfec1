import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lazily } from '../../../base/src/lazily.js';
import type { DirectoryFilter } from './directory-filter.js';
import { WHOLE, type DirectoryView, type ViewChange } from './directory-view.js';

const addresses = lazily(() => import('./address.js'));

/** Milliseconds after the last key before a query counts as written. */
const PAUSE = 500;

/** The host as far as its view is concerned. */
export interface ViewHost extends ReactiveControllerHost, Element {
  /** The part of the page's address that holds the view; null for none. */
  readonly syncUrl: string | null;
}

/** The view of a directory as a reader and the page's address change it. */
export class ViewController implements ReactiveController {
  view = WHOLE;
  readonly #host: ViewHost;
  readonly #redraw: () => void;
  readonly #onSettled: (view: DirectoryView, before: DirectoryView) => void;
  #initial = WHOLE;
  #settled = WHOLE;
  #isAddressRead = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** `onSettled` is called once a reader's change is complete: at once, or when typing pauses. */
  constructor(host: ViewHost, onSettled: (view: DirectoryView, before: DirectoryView) => void) {
    this.#host = host;
    this.#redraw = () => host.requestUpdate();
    this.#onSettled = onSettled;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onStep);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onStep);
    clearTimeout(this.#settling);
  }

  /** Starts anew with what the page asks for. */
  start(filter: DirectoryFilter): void {
    this.#initial = { ...WHOLE, filter };
    this.#restart();
  }

  /** Takes the view from the page's address, once; false while what reads it is fetched. */
  readAddress(): boolean {
    const { syncUrl } = this.#host;
    if (this.#isAddressRead || syncUrl === null) return true;
    const part = addresses(this.#redraw);
    if (!part) return false;
    this.#isAddressRead = true;
    this.view = part.viewOf(part.directoryAddress(syncUrl, this.#prefix).pairs(), this.#initial) ?? this.#initial;
    this.#settled = this.view;
    return true;
  }

  /** Takes a change of a reader. */
  change(change: ViewChange, isTyping = false): void {
    this.view = { ...this.view, ...change(this.view) };
    this.#redraw();
    clearTimeout(this.#settling);
    if (isTyping) this.#settling = setTimeout(this.#settle, PAUSE);
    else this.#settle();
  }

  /** The page's address with a program open in it; undefined where the address holds no view. */
  addressOf(open: string): string | undefined {
    const { syncUrl } = this.#host;
    const part = syncUrl === null ? undefined : addresses(this.#redraw);
    const address = part?.directoryAddress(syncUrl ?? '', this.#prefix).addressWith(part.pairsOf({ ...this.view, open }, this.#initial));
    return address === undefined ? undefined : new URL(address, location.href).href;
  }

  get #prefix(): string {
    return this.#host.id || 'ip';
  }

  #restart(): void {
    clearTimeout(this.#settling);
    this.view = this.#initial;
    this.#settled = this.view;
    this.#isAddressRead = false;
  }

  readonly #settle = (): void => {
    const before = this.#settled;
    this.#settled = this.view;
    const { syncUrl } = this.#host;
    const part = syncUrl === null ? undefined : addresses(this.#redraw);
    part?.directoryAddress(syncUrl ?? '', this.#prefix).write(part.pairsOf(this.view, this.#initial));
    this.#onSettled(this.view, before);
  };

  /** A step back or forth in the page's history. */
  readonly #onStep = (): void => {
    if (this.#host.syncUrl === null) return;
    this.#restart();
    this.#redraw();
  };
}
