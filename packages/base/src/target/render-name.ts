import { html, type TemplateResult } from 'lit';

/** A Chinese name that may break at these offsets only; a name that opens with a quotation mark or bracket hangs. */
export function renderName(name: string, breaks: readonly number[]): TemplateResult {
  const pieces = [0, ...breaks].map((from, place) => name.slice(from, breaks[place] ?? name.length));
  return html`<span class=${/^[“（]/.test(name) ? 'hang' : ''}>${pieces.map((piece, place) => (place === 0 ? piece : html`<wbr />${piece}`))}</span>`;
}
