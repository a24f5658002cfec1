import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../data/src/types.js';

/** The names of the themes; the empty string is the page's own look over the default values. */
export type Theme = '' | 'blue' | 'red' | 'newsroom' | 'dark';

const THEMES: readonly Theme[] = ['blue', 'red', 'newsroom', 'dark'];
const FOLLOWED = ['lang', 'data-ip-mode', 'data-ip-theme'];

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new Map<Node, Watch>();

/** One observer a document or shadow root, however many elements listen; gone with the last of them. */
function watch(root: Node, listener: () => void): () => void {
  let entry = watches.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((notify) => notify()));
    observer.observe(root, { attributes: true, attributeFilter: FOLLOWED, subtree: true });
    entry = { observer, listeners };
    watches.set(root, entry);
  }
  const { observer, listeners } = entry;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}

/** The value of an attribute on the element or the nearest ancestor that has it, through shadow roots. */
function nearest(element: Element, name: string): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element && node.hasAttribute(name)) return node.getAttribute(name) ?? '';
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return '';
}

/** Follows language, theme and elder mode of the page around an element, live. */
export class Environment implements ReactiveController {
  locale: Locale = 'zh';
  theme: Theme = '';
  isElder = false;
  readonly #host: ReactiveControllerHost & Element;
  #stops: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    let root: Node = this.#host.getRootNode();
    this.#stops = [watch(root, this.#read)];
    while (root instanceof ShadowRoot) {
      root = root.host.getRootNode();
      this.#stops.push(watch(root, this.#read));
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#stops.forEach((stop) => stop());
    this.#stops = [];
  }

  readonly #read = (): void => {
    const locale = /^en\b/i.test(nearest(this.#host, 'lang')) ? 'en' : 'zh';
    const named = nearest(this.#host, 'data-ip-theme');
    const theme = THEMES.find((name) => name === named) ?? '';
    const isElder = nearest(this.#host, 'data-ip-mode') === 'elder';
    if (locale === this.locale && theme === this.theme && isElder === this.isElder) return;
    this.locale = locale;
    this.theme = theme;
    this.isElder = isElder;
    this.#host.requestUpdate();
  };
}
