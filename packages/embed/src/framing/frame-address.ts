import { CLOSED_ATTRIBUTES, openAttributes } from './framed-widgets.js';

/** Why an address is not shown. Names come from our own lists: nothing that a stranger wrote is said back. */
export type Refusal =
  | { readonly kind: 'widget' | 'no-src' | 'foreign-src' }
  | { readonly kind: 'closed' | 'value'; readonly name: string };

/** What an address asks for. */
export type Framed =
  | { readonly status: 'widget'; readonly tag: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly status: 'refused'; readonly refusal: Refusal };

const LOOKS: readonly string[] = ['blue', 'red', 'newsroom', 'dark'];

/** Ids and words of the widgets, several with spaces between. A sentence does not pass. */
const IDS = /^[\w-]{1,120}(?:\s+[\w-]{1,120})*$/;

/** Longest text to search for, in characters. */
const LONGEST_QUERY = 40;

/** The attributes of the root that say how the page speaks and looks; a value that is none of ours is left out. */
export function rootAttributes(parameters: URLSearchParams): ReadonlyMap<string, string> {
  const attributes = new Map([['lang', /^en\b/i.test(parameters.get('lang') ?? '') ? 'en' : 'zh-Hans']]);
  const look = parameters.getAll('theme').find(isLook);
  if (look !== undefined) attributes.set('data-ip-theme', look);
  if (parameters.get('mode') === 'elder') attributes.set('data-ip-mode', 'elder');
  return attributes;
}

/**
 * The widget that an address asks for. Parameters are named like the attributes of the widget; the names of the looks
 * win over ids of themes, and what is nobody's is left alone, since portals and messengers add parameters of their own.
 *
 * @param page the address of the framed page, which data is looked for from
 */
export function framedIn(parameters: URLSearchParams, page: URL): Framed {
  const widget = (parameters.get('widget') ?? '').replace(/^ip-/, '');
  const open = openAttributes(widget);
  if (open === undefined) return refused({ kind: 'widget' });
  const closed = CLOSED_ATTRIBUTES.find((name) => parameters.has(name));
  if (closed !== undefined) return refused({ kind: 'closed', name: closed });
  const attributes = new Map<string, string>();
  for (const name of open) {
    const value = valueOf(parameters, name);
    if (value === '') continue;
    if (name !== 'src' && !isFit(name, value)) return refused({ kind: 'value', name });
    attributes.set(name, value);
  }
  const addresses = (attributes.get('src') ?? '').split(/\s+/).filter(Boolean).map((address) => ownAddress(address, page));
  if (addresses.length === 0) return refused({ kind: 'no-src' });
  if (addresses.includes('')) return refused({ kind: 'foreign-src' });
  attributes.set('src', addresses.join(' '));
  return { status: 'widget', tag: `ip-${widget}`, attributes };
}

function refused(refusal: Refusal): Framed {
  return { status: 'refused', refusal };
}

function isLook(value: string): boolean {
  return LOOKS.includes(value);
}

function valueOf(parameters: URLSearchParams, name: string): string {
  const values = parameters.getAll(name);
  return (name === 'theme' ? values.find((value) => !isLook(value)) : values[0])?.trim() ?? '';
}

function isFit(name: string, value: string): boolean {
  return name === 'query' ? value.length <= LONGEST_QUERY : IDS.test(value);
}

/** The whole address of data on the page's own server; empty for any other. */
function ownAddress(address: string, page: URL): string {
  try {
    const { href, protocol, host } = new URL(address, page);
    return protocol === page.protocol && host === page.host ? href : '';
  } catch {
    return '';
  }
}
