import type { DataProvider } from '../../../base/src/data-provider.js';
import { paletteOf } from '../../../base/src/picture/palette.js';
import { pngOf } from '../../../base/src/picture/canvas-painter.js';
import type { Palette, Scene } from '../../../base/src/picture/marks.js';
import { mannerOf, type Embedding } from '../snippets/embedding.js';
import type { Choice } from './choice.js';

/** Room that the framed page leaves around its widget, in CSS pixels. */
export const FRAME_EDGE = 5;

/** Pixels of the shown picture a unit. */
const SHARPNESS = 2;

/** The widget as the page will have it, in the chosen width and on the chosen ground. */
export class Preview {
  /** The live widget; its colours are those of the picture. */
  widget: Element | undefined;
  readonly #ground: HTMLElement;
  readonly #stage = document.createElement('div');
  readonly #watch: ResizeObserver;
  #shown = '';

  /** @param onSize told the size of the widget in CSS pixels whenever it changes */
  constructor(ground: HTMLElement, provider: DataProvider, onSize: (width: number, height: number) => void) {
    this.#ground = ground;
    this.#watch = new ResizeObserver(([entry]) => {
      if (entry) onSize(Math.round(entry.contentRect.width), Math.ceil(entry.contentRect.height));
    });
    provider.append(this.#stage);
    ground.append(provider);
  }

  /** Shows the widget; one that is asked for the same again stays. */
  show(embedding: Embedding, { width, ground, way }: Choice): void {
    this.#ground.className = ground === 'theme' && embedding.theme !== '' ? embedding.theme : 'plain';
    this.#stage.className = `stage w-${width.replace('%', '')} ${way}`;
    for (const name of ['data-ip-theme', 'data-ip-mode']) this.#stage.setAttribute(name, '');
    for (const [name, value] of mannerOf(embedding)) this.#stage.setAttribute(name, value);
    const wanted = JSON.stringify([embedding.widget, embedding.asked, mannerOf(embedding)]);
    if (wanted === this.#shown && this.widget) return;
    this.#shown = wanted;
    this.#watch.disconnect();
    const widget = document.createElement(`ip-${embedding.widget}`);
    for (const [name, value] of embedding.asked) widget.setAttribute(name, value);
    this.#stage.textContent = '';
    this.#stage.append(widget);
    showWhole(widget);
    this.#watch.observe(widget);
    this.widget = widget;
  }

  /** Waits until the widget has its colours, which it has before it comes into view. */
  async dressed({ theme, isElder }: Embedding): Promise<void> {
    const root = this.widget?.shadowRoot;
    const selector = ['.ip', ...(theme === '' ? [] : [theme]), ...(isElder ? ['elder'] : [])].join('.');
    if (root) await until(root, selector);
  }

  /** The colours that the widget has. */
  palette(): Palette {
    return paletteOf(this.widget?.shadowRoot?.querySelector('.ip') ?? this.#stage);
  }

  /** Shows a picture in place of the widget, as it will be saved; without one the widget comes back. */
  async showPicture(scene: Scene | undefined, alt: string): Promise<void> {
    this.#stage.querySelector('canvas')?.remove();
    this.widget?.classList.toggle('aside', scene !== undefined);
    if (!scene) return;
    const image = await createImageBitmap(await pngOf(scene, this.palette(), SHARPNESS));
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', alt);
    canvas.style.setProperty('max-width', `${scene.width}px`);
    this.#stage.querySelector('canvas')?.remove();
    this.#stage.append(canvas);
  }
}

/** Lets the whole widget count in its height, also what a browser leaves out until it is near the window. */
function showWhole({ shadowRoot }: Element): void {
  if (!shadowRoot || !('adoptedStyleSheets' in shadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}

/** Waits for an element under a root to match. */
function until(root: ShadowRoot, selector: string): Promise<void> {
  return new Promise((fulfil) => {
    const look = (): void => {
      if (root.querySelector(selector) === null) return;
      observer.disconnect();
      fulfil();
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    look();
  });
}
