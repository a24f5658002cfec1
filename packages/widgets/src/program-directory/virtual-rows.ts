import { counted } from '../../../base/src/counted.js';
import { RowTops } from './row-tops.js';

/** A row that has to be there. */
export interface VirtualRow {
  readonly index: number;
  /** There for the focus that it holds, but not in sight. */
  readonly isAway: boolean;
}

/** Height in pixels that a list is taken to have before it is measured. */
const FIRST_HEIGHT = 600;
/** Rows above and below those in sight. */
const BEYOND = 6;

/** Which rows of a long list have to be there as its box is scrolled; the rest is padding of the list. */
export class VirtualRows {
  readonly #redraw: () => void;
  #tops = new RowTops(0, 0);
  #height = 0;
  #list: HTMLElement | undefined;
  #width = 0;
  #first = 0;
  #last = -1;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /**
   * The rows of a list of `count` that have to be there; `height` is what a row has before it is measured, in pixels.
   * `kept` is there wherever the box is scrolled.
   */
  rows(count: number, height: number, kept: number | undefined): VirtualRow[] {
    if (count !== this.#tops.count || height !== this.#height) this.#restart(count, height);
    [this.#first, this.#last] = this.#range();
    const rows = counted(this.#last - this.#first + 1, (place) => ({ index: this.#first + place, isAway: false }));
    // In its own place among the others: an element that is moved loses the focus.
    const away = kept === undefined ? [] : [{ index: kept, isAway: true }];
    if (kept === undefined || kept >= count) return rows;
    return kept < this.#first ? [...away, ...rows] : kept > this.#last ? [...rows, ...away] : rows;
  }

  /** Takes the list, whose parent scrolls, once its rows are drawn; they name their place in `data-index`. */
  drawn(list: HTMLElement | undefined): void {
    if (list !== this.#list) this.#follow(list);
    if (!list) return;
    // Before anything is measured, which lays out a list that lacks the rows just taken away.
    this.#pad(list);
    const { clientWidth } = list;
    if (this.#width !== 0 && clientWidth !== this.#width) this.#tops = new RowTops(this.#tops.count, this.#height);
    this.#width = clientWidth;
    const rows = [...list.querySelectorAll(':scope > :not(.away)')];
    const heights = new Map(rows.map((row) => [Number(row.getAttribute('data-index')), row.getBoundingClientRect().height]));
    const growth = this.#tops.measure(heights, this.#offset);
    this.#pad(list);
    // What stands above and turns out higher must not push down what is read.
    if (growth && list.parentElement) list.parentElement.scrollTop += growth;
    // Not at once: a list that never came to rest would hold up the page.
    if (growth !== null) requestAnimationFrame(this.#onScroll);
  }

  /** Scrolls a row into sight. */
  reveal(index: number): void {
    const box = this.#list?.parentElement;
    if (!box) return;
    const [top, bottom] = [this.#tops.topOf(index), this.#tops.topOf(index + 1)];
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }

  /** Begins a new list at its top. */
  restart(): void {
    this.#restart(this.#tops.count, this.#height);
    if (this.#list?.parentElement) this.#list.parentElement.scrollTop = 0;
  }

  stop(): void {
    this.drawn(undefined);
  }

  get #offset(): number {
    return this.#list?.parentElement?.scrollTop ?? 0;
  }

  #restart(count: number, height: number): void {
    this.#tops = new RowTops(count, height);
    this.#height = height;
  }

  #pad(list: HTMLElement): void {
    list.style.paddingTop = `${this.#tops.topOf(this.#first)}px`;
    list.style.paddingBottom = `${this.#tops.total - this.#tops.topOf(this.#last + 1)}px`;
  }

  #range(): [first: number, last: number] {
    const seen = this.#list?.parentElement?.clientHeight || FIRST_HEIGHT;
    const first = this.#tops.at(this.#offset) - BEYOND;
    const last = this.#tops.at(this.#offset + seen) + BEYOND;
    return [Math.max(0, first), Math.min(this.#tops.count - 1, last)];
  }

  #follow(list: HTMLElement | undefined): void {
    this.#list?.parentElement?.removeEventListener('scroll', this.#onScroll);
    this.#list = list;
    list?.parentElement?.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  readonly #onScroll = (): void => {
    const [first, last] = this.#range();
    if (first !== this.#first || last !== this.#last) this.#redraw();
  };
}
