import { supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/** The style sheets of an element's shadow root: the first ones, and those that reach it later, each once. */
export class LateStyles {
  readonly #host: Element;
  readonly #adopted = new Set<readonly CSSResult[]>();

  constructor(host: Element) {
    this.#host = host;
  }

  /**
   * The shadow root of the element, with its first styles. Lit's own would throw where the element stands in another
   * document than the script, and would write `<style>`, which strict pages refuse, in browsers without adopted sheets.
   */
  createRoot(): ShadowRoot {
    const root = this.#host.attachShadow({ mode: 'open' });
    this.adopt(Reflect.get(this.#host.constructor, 'elementStyles'));
    return root;
  }

  /** True once the style sheets are in force; undefined ones are still on their way. */
  adopt(styles: readonly CSSResult[] | undefined): boolean {
    const root = this.#host.shadowRoot;
    if (!styles || !root) return false;
    if (!this.#adopted.has(styles)) append(root, styles);
    this.#adopted.add(styles);
    return true;
  }

  /** Puts the style sheets in force again in the document that the element has come to: a browser drops them on the way. */
  move(): void {
    const root = this.#host.shadowRoot;
    if (root && supportsAdoptingStyleSheets) append(root, [...this.#adopted].flat());
  }
}

function append(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (supportsAdoptingStyleSheets && root.ownerDocument === document)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.flatMap(({ styleSheet }) => styleSheet ?? [])];
  else void import('./other-sheets.js').then(({ addSheets }) => addSheets(root, styles), () => undefined);
}
