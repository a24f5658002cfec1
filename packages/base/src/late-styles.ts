import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/** Adds style sheets to a root that has its first ones. */
export function adoptLate(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (!supportsAdoptingStyleSheets) {
    adoptStyles(root, [...styles]);
    return;
  }
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
