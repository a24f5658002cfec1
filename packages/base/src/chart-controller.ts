import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartPicture } from './chart-picture.js';
import { lazily } from './lazily.js';
import { loadChart } from './load-chart.js';
import { paletteOf } from './picture/palette.js';

const charts = lazily(loadChart);

interface Drawn {
  readonly canvas: HTMLCanvasElement;
  readonly look: string;
  readonly destroy: () => void;
}

/**
 * Draws pictures on the canvases of a host's shadow root: the canvas with `data-chart="key"` gets the picture of that
 * key. What draws is fetched with the first picture. A chart goes with its canvas, its picture or its host.
 */
export class ChartController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #drawn = new Map<string, Drawn>();
  #pictures: ReadonlyMap<string, ChartPicture> = new Map();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** True once what draws is there. */
  get isReady(): boolean {
    return charts(this.#redraw) !== undefined;
  }

  /** Sets the pictures that the next update draws. */
  show(pictures: ReadonlyMap<string, ChartPicture>): void {
    this.#pictures = pictures;
  }

  hostConnected(): void {
    if (this.#pictures.size > 0) this.#redraw();
  }

  hostUpdated(): void {
    for (const key of this.#drawn.keys()) if (!this.#pictures.has(key)) this.#destroy(key);
    for (const [key, picture] of this.#pictures) this.#draw(key, picture);
  }

  hostDisconnected(): void {
    for (const key of [...this.#drawn.keys()]) this.#destroy(key);
  }

  readonly #redraw = (): void => this.#host.requestUpdate();

  #draw(key: string, picture: ChartPicture): void {
    const canvas = this.#host.shadowRoot?.querySelector<HTMLCanvasElement>(`canvas[data-chart="${key}"]`);
    const base = this.#host.shadowRoot?.querySelector('.ip');
    const part = charts(this.#redraw);
    // A host may be updated once more after it was taken away: a chart that is drawn then would wait for it for ever.
    if (!part || !base || !canvas || !this.#host.isConnected) {
      this.#destroy(key);
      return;
    }
    const palette = paletteOf(base);
    const size = parseFloat(getComputedStyle(canvas).fontSize);
    const family = getComputedStyle(base).getPropertyValue('--_drawn').trim();
    const look = JSON.stringify([picture, palette, size]);
    const drawn = this.#drawn.get(key);
    if (drawn?.canvas === canvas && drawn.look === look) return;
    this.#destroy(key);
    const chart = part.drawChart(canvas, picture, { palette, size, family });
    this.#drawn.set(key, { canvas, look, destroy: () => chart.destroy() });
  }

  #destroy(key: string): void {
    this.#drawn.get(key)?.destroy();
    this.#drawn.delete(key);
  }
}
