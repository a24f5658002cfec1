import { FACETS, byFacet, type DirectoryFilter, type Facet } from './directory-filter.js';
import type { DirectoryView } from './directory-view.js';

/** Where a page's address holds what a directory shows: behind `?` or behind `#`. */
export type AddressPart = 'query' | 'hash';

/** Reads the part that an attribute names. */
export function partNamed(attribute: string): AddressPart {
  return attribute === 'hash' ? 'hash' : 'query';
}

/** What the parameters of an address say, over what the page starts with; undefined where none is a directory's. */
export function viewIn(text: string, prefix: string, initial: DirectoryView): DirectoryView | undefined {
  const own = new URLSearchParams(piecesOf(text).filter((piece) => isOwn(piece, prefix)).join('&'));
  if ([...own.keys()].length === 0) return undefined;
  const valuesOf = (facet: Facet): readonly string[] =>
    own.has(`${prefix}-${facet}`) ? own.getAll(`${prefix}-${facet}`).filter(Boolean) : initial.filter.chosen[facet];
  return {
    filter: { query: own.get(`${prefix}-q`) ?? initial.filter.query, chosen: byFacet(valuesOf) },
    order: own.get(`${prefix}-sort`) === 'name' ? 'name' : 'relevance',
    open: own.get(`${prefix}-open`) ?? '',
  };
}

/** The parameters with a view in place of an earlier one; whatever else they hold stays as it is written. */
export function textWith(text: string, prefix: string, view: DirectoryView, initial: DirectoryView): string {
  const others = piecesOf(text).filter((piece) => !isOwn(piece, prefix));
  const { filter, order, open } = view;
  const own = [
    ...(filter.query === initial.filter.query ? [] : [pair(`${prefix}-q`, filter.query)]),
    ...FACETS.flatMap((facet) => facetPairs(facet, prefix, filter, initial.filter)),
    ...(order === 'relevance' ? [] : [pair(`${prefix}-sort`, order)]),
    ...(open === '' ? [] : [pair(`${prefix}-open`, open)]),
  ];
  return [...others, ...own].join('&');
}

/** The view that the page's address holds, or undefined. */
export function readAddress(part: AddressPart, prefix: string, initial: DirectoryView): DirectoryView | undefined {
  return viewIn((part === 'hash' ? location.hash : location.search).slice(1), prefix, initial);
}

/** The page's address with a view in it; undefined where its hash is a place of the page, such as `#section-2`. */
export function addressWith(part: AddressPart, prefix: string, view: DirectoryView, initial: DirectoryView): string | undefined {
  const url = new URL(location.href);
  const before = (part === 'hash' ? url.hash : url.search).slice(1);
  if (part === 'hash' && piecesOf(before).some((piece) => !piece.includes('='))) return undefined;
  const text = textWith(before, prefix, view, initial);
  return `${url.origin === 'null' ? `${url.protocol}//` : url.origin}${url.pathname}${behind('?', part === 'query' ? text : url.search.slice(1))}${behind('#', part === 'hash' ? text : url.hash.slice(1))}`;
}

/** Puts a view into the page's address as a step to go back from; a page that forbids it keeps its address. */
export function writeAddress(part: AddressPart, prefix: string, view: DirectoryView, initial: DirectoryView): void {
  const address = addressWith(part, prefix, view, initial);
  if (address === undefined || address === location.href) return;
  try {
    history.pushState(history.state, '', address);
  } catch {
    // A page from a file, or in a frame without an origin, has no address to change.
    return;
  }
}

function facetPairs(facet: Facet, prefix: string, { chosen }: DirectoryFilter, initial: DirectoryFilter): string[] {
  const [values, before] = [chosen[facet], initial.chosen[facet]];
  if (values.length === before.length && values.every((value, place) => value === before[place])) return [];
  return (values.length === 0 ? [''] : values).map((value) => pair(`${prefix}-${facet}`, value));
}

function pair(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

function piecesOf(text: string): string[] {
  return text.split('&').filter(Boolean);
}

function isOwn(piece: string, prefix: string): boolean {
  const name = piece.split('=')[0] ?? '';
  return ['q', 'sort', 'open', ...FACETS].some((own) => name === encodeURIComponent(`${prefix}-${own}`));
}

function behind(sign: string, text: string): string {
  return text === '' ? '' : sign + text;
}
