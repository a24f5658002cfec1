import type { TemplateResult } from 'lit';
import { escaped } from '../../../base/src/escaped.js';

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}

/**
 * A template of lit as HTML text, every value escaped. What only a script gives is left out: listeners, properties, and
 * attributes that are `nothing`.
 */
export function templateHtml(value: unknown): string {
  if (Array.isArray(value)) return value.map(templateHtml).join('');
  if (isTemplate(value)) {
    const { strings, values } = value;
    let html = strings[0] ?? '';
    for (const [place, piece] of strings.slice(1).entries()) html = withValue(html, values[place]) + piece;
    return html;
  }
  return typeof value === 'string' || typeof value === 'number' ? escaped(String(value)) : '';
}

/** Adds a value where the text so far ends: between tags, after the name of an attribute, or within its quotes. */
function withValue(html: string, value: unknown): string {
  const isInTag = html.lastIndexOf('<') > html.lastIndexOf('>');
  const attribute = isInTag ? /\s+([.@?]?)([\w:-]+)=$/.exec(html) : null;
  if (!attribute) return html + templateHtml(value);
  const before = html.slice(0, attribute.index);
  const [, sign, name] = attribute;
  if (sign === '?') return value ? `${before} ${name}` : before;
  const isText = sign === '' && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean');
  return isText ? `${before} ${name}="${escaped(String(value))}"` : before;
}
