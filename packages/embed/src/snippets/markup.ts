import { escaped } from '../../../base/src/escaped.js';
import type { Attribute } from './embedding.js';

/** A start tag longer than this has a line for each attribute. */
const LINE = 100;

/** Text for HTML. Spaces that do not break become plain ones: a page in GBK cannot hold them. */
function plain(text: string): string {
  return escaped(text.replace(/\u00a0/g, ' '));
}

/** An attribute without a value is written by its name alone. */
function written([name, value]: Attribute): string {
  return value === '' ? name : `${name}="${plain(value)}"`;
}

/** A start tag; `isLong` gives each attribute a line. */
function startTag(name: string, attributes: readonly Attribute[], isLong: boolean): string {
  return `<${[name, ...attributes.map(written)].join(isLong ? '\n  ' : ' ')}>`;
}

function tagFor(name: string, attributes: readonly Attribute[]): string {
  const short = startTag(name, attributes, false);
  return short.length > LINE ? startTag(name, attributes, true) : short;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** An element without content, such as a script. */
export function emptyElement(name: string, attributes: readonly Attribute[]): string {
  return `${tagFor(name, attributes)}</${name}>`;
}

/** An element that has no end tag, such as an image. */
export function voidElement(name: string, attributes: readonly Attribute[]): string {
  return tagFor(name, attributes);
}

/** An element with a text. */
export function textElement(name: string, attributes: readonly Attribute[], text: string): string {
  return `${tagFor(name, attributes)}\n${indented(plain(text))}\n</${name}>`;
}

/** An element around others, which are written already. */
export function elementAround(name: string, attributes: readonly Attribute[], content: readonly string[]): string {
  return [tagFor(name, attributes), ...content.map(indented), `</${name}>`].join('\n');
}
