import { framedIn, rootAttributes } from '../framing/frame-address.js';
import { FRAMED_WIDGETS } from '../framing/framed-widgets.js';

/** What stands in a page for a widget whose tag an editor would strip. */
export interface Placeholder {
  readonly tag: string;
  /** Names that the widget does not know are left out when it is made. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Attributes that any element may have and that a box keeps. */
export const KEPT: readonly string[] = ['id', 'class', 'lang', 'hidden', 'data-ip-theme', 'data-ip-mode'];

const WIDGETS = FRAMED_WIDGETS.map((name) => `ip-${name}`).join();
const PARAGRAPHS = 'p, div, figure, center, section, article, blockquote, ip-data';
const OTHER_BLOCKS = 'li, td, th, dd, dt, nav, h1, h2, h3, h4, h5, h6';
const SEEN = 'img, picture, svg, video, audio, iframe, object, embed, input, button, select, textarea';

/**
 * What an element stands for; undefined if it is no placeholder, is the fallback in a widget, or is being edited. The
 * content of pages is not trusted: links lead to the server of the page or of the script, and so do addresses of data.
 *
 * @param script address of the script that asks
 */
export function placeholderOf(element: Element, script: string): Placeholder | undefined {
  if (!(element instanceof HTMLElement) || element.isContentEditable || element.closest(WIDGETS)) return undefined;
  return element instanceof HTMLAnchorElement ? linked(element, script) : boxed(element, script);
}

function linked(link: HTMLAnchorElement, script: string): Placeholder | undefined {
  if (!isOwn(link.href, script) || !(link.classList.contains('ip-widget') || isAlone(link))) return undefined;
  const address = new URL(link.href);
  const framed = framedIn(address.searchParams, address);
  if (!address.pathname.endsWith('/frame.html') || framed.status !== 'widget') return undefined;
  const manner = [...rootAttributes(address.searchParams)].filter(([name]) => name !== 'lang' || address.searchParams.has(name));
  return { tag: framed.tag, attributes: new Map([...framed.attributes, ...manner]) };
}

function boxed(box: HTMLElement, script: string): Placeholder | undefined {
  const widget = box.dataset['widget'] ?? '';
  if (!FRAMED_WIDGETS.includes(widget)) return undefined;
  const attributes = new Map<string, string>();
  for (const { name, value } of box.attributes) {
    const asked = name.replace(/^data-(?!ip-)/, '');
    if (KEPT.includes(name) || (asked !== name && !KEPT.includes(asked))) attributes.set(asked, value);
  }
  const sources = (attributes.get('src') ?? '').split(/\s+/).filter(Boolean);
  return sources.every((source) => isOwn(source, script)) ? { tag: `ip-${widget}`, attributes } : undefined;
}

function isOwn(address: string, script: string): boolean {
  try {
    const { protocol, host } = new URL(address, document.baseURI);
    return [document.baseURI, script].map((own) => new URL(own)).some((own) => own.protocol === protocol && own.host === host);
  } catch {
    return false;
  }
}

/** A link in a sentence, a list or a cell is meant as a link. */
function isAlone(link: HTMLAnchorElement): boolean {
  const block = link.closest(`${PARAGRAPHS}, ${OTHER_BLOCKS}`);
  if (block === null || !block.matches(PARAGRAPHS) || block.querySelector(SEEN)) return false;
  return block.textContent?.trim() === link.textContent?.trim();
}
