import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Program } from '../../../data/src/types.js';
import { renderRow, type RowSetting } from './program-row.js';
import { VirtualRows } from './virtual-rows.js';

/** A list too long to be there as a whole: rows in sight, and the one that holds the focus. */
export class VirtualList {
  readonly #host: Element;
  readonly #rows: VirtualRows;
  #places: readonly number[] = [];

  constructor(host: Element, redraw: () => void) {
    this.#host = host;
    this.#rows = new VirtualRows(redraw);
  }

  /** The rows to draw; `height` is what a closed row has, in pixels. */
  render(places: readonly number[], programs: readonly Program[], height: number, setting: RowSetting): TemplateResult {
    if (places !== this.#places) this.#rows.restart();
    this.#places = places;
    const rows = this.#rows.rows(places.length, height, this.#focused());
    return html`${repeat(
      rows,
      ({ index }) => places[index],
      ({ index, isAway }) => {
        const program = programs[places[index] ?? 0];
        return program && renderRow(program, setting, { index, count: places.length, isAway });
      },
    )}`;
  }

  /** Takes the list once it is drawn; none where the list is short. */
  drawn(): void {
    this.#rows.drawn(this.#host.shadowRoot?.querySelector<HTMLElement>('.window > .results') ?? undefined);
  }

  reveal(index: number): void {
    this.#rows.reveal(index);
  }

  stop(): void {
    this.#rows.stop();
  }

  #focused(): number | undefined {
    const row = this.#host.shadowRoot?.activeElement?.closest('[data-index]');
    return row ? Number(row.getAttribute('data-index')) : undefined;
  }
}
