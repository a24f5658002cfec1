import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../data/src/types.js';

/** The names of the themes; the empty string is the page's own look over the default values. */
export type Theme = '' | 'blue' | 'red' | 'newsroom' | 'dark';

const THEMES: readonly Theme[] = ['blue', 'red', 'newsroom', 'dark'];

/** The value of an attribute on the element or the nearest ancestor that has it, through shadow roots. */
function nearest(element: Element, name: string): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element && node.hasAttribute(name)) return node.getAttribute(name) ?? '';
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return '';
}

/** Language, theme and elder mode of the page around an element: read when it is connected, then followed live. */
export class Environment implements ReactiveController {
  locale: Locale = 'zh';
  theme: Theme = '';
  isElder = false;
  readonly #host: ReactiveControllerHost & Element;
  #stop: (() => void) | undefined;
  #isFollowing = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    if (this.#isFollowing) void this.follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Follows the page from now on, whenever the element is connected. What does so is fetched here. */
  async follow(): Promise<void> {
    this.#isFollowing = true;
    const { follow } = await import('./page-attributes.js');
    if (!this.#host.isConnected || this.#stop) return;
    this.#stop = follow(this.#host, this.#read);
    this.#read();
  }

  readonly #read = (): void => {
    const locale = /^en\b/i.test(nearest(this.#host, 'lang')) ? 'en' : 'zh';
    const named = nearest(this.#host, 'data-ip-theme');
    const theme = THEMES.find((name) => name === named) ?? '';
    const isElder =
      nearest(this.#host, 'data-ip-mode') === 'elder' || this.#host.closest('ip-data[mode="elder"]') !== null;
    if (locale === this.locale && theme === this.theme && isElder === this.isElder) return;
    this.locale = locale;
    this.theme = theme;
    this.isElder = isElder;
    this.#host.requestUpdate();
  };
}
