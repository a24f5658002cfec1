import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/** Style sheets that reach a shadow root after its first ones; each once. */
export class LateStyles {
  readonly #host: Element;
  readonly #adopted = new Set<readonly CSSResult[]>();

  constructor(host: Element) {
    this.#host = host;
  }

  /** True once the style sheets are in force; undefined ones are still on their way. */
  adopt(styles: readonly CSSResult[] | undefined): boolean {
    const root = this.#host.shadowRoot;
    if (!styles || !root) return false;
    if (!this.#adopted.has(styles)) append(root, styles);
    this.#adopted.add(styles);
    return true;
  }
}

function append(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (!supportsAdoptingStyleSheets) {
    adoptStyles(root, [...styles]);
    return;
  }
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
