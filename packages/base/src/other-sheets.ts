import { supportsAdoptingStyleSheets, type CSSResult } from 'lit';
import { ownFolder } from './own-folder.js';

/** Gives styles to a shadow root that cannot share the sheets of this document. */
export function addSheets(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const view = root.ownerDocument.defaultView;
  if (!supportsAdoptingStyleSheets) linkSheet(root, styles);
  else if (view) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.map(({ cssText }) => sheetIn(view, cssText))];
}

/** A document refuses style sheets that were made in another one. */
function sheetIn(view: Window & typeof globalThis, text: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/**
 * Firefox before 101 and Safari before 16.4 have no sheets to adopt. A strict page refuses `<style>` there, but not
 * rules that a script adds to the empty file of a `<link>`.
 */
function linkSheet(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const link = root.ownerDocument.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${ownFolder}ip-city-widgets.css`;
  link.addEventListener('load', () => {
    const { sheet } = link;
    const text = styles.map(({ cssText }) => cssText.replace(/\/\*[^]*?\*\//g, '')).join('');
    if (sheet) for (const rule of rulesOf(text)) insert(sheet, rule);
  });
  // Before all that is drawn: what stands after it goes when it is drawn anew.
  const drawn = [...root.childNodes].find((node) => node.nodeName !== 'LINK') ?? null;
  root.insertBefore(link, drawn);
}

/** The rules of a style sheet one by one, as `insertRule` takes them. */
function rulesOf(text: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth > 0) continue;
    rules.push(text.slice(from, index + 1));
    from = index + 1;
  }
  return rules;
}

/** Adds a rule at the end; one that the browser does not know stays out, as in a style sheet. */
function insert(sheet: CSSStyleSheet, rule: string): void {
  try {
    sheet.insertRule(rule, sheet.cssRules.length);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
