import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Theme } from '../../../../base/src/environment.js';
import { addressesIn } from '../../../../base/src/package-source.js';
import type { Locale } from '../../../../data/src/types.js';
import { PRERENDERED_TAGS } from '../../../../embed/src/prerender/prerendered.js';
import type { Place } from './page-fault.js';
import { attributeOf, elementsOf, lineOf, nearestAttribute } from './page-tree.js';

/** Where a page says that data is; the text of an inline package instead of addresses where it has one. */
export interface StatedSource extends Place {
  readonly addresses: readonly string[];
  readonly overlay: readonly string[];
  readonly inline?: string;
}

/** Where a widget takes its data from. */
export type WidgetSource = StatedSource | { readonly missing: 'source' } | { readonly missing: 'provider'; readonly id: string };

/** A widget of a page, with what it and the page around it say. */
export interface PageWidget extends Place {
  readonly element: Tree.Element;
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly source: WidgetSource;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly isElder: boolean;
  /** What the widget or its provider says, empty for the day of the run. */
  readonly today: string;
}

/** What a page has of ours. */
export interface PageContent {
  readonly widgets: readonly PageWidget[];
  /** Tags that begin like ours and are none of them, with their places. */
  readonly strangers: readonly (Place & { readonly tag: string })[];
}

const THEMES: readonly Theme[] = ['blue', 'red', 'newsroom', 'dark'];

/** Finds the widgets of a page, each with its source by the rules that hold in a browser. */
export function pageContent(text: string): PageContent {
  const elements = elementsOf(text);
  const known = [...PRERENDERED_TAGS, 'ip-data'];
  const strangers = elements.filter(({ tagName }) => tagName.startsWith('ip-') && !known.includes(tagName));
  return {
    widgets: elements.filter(({ tagName }) => PRERENDERED_TAGS.includes(tagName)).map((element) => widgetOf(element, elements)),
    strangers: strangers.map((element) => ({ tag: element.tagName, ...placeOf(element) })),
  };
}

function widgetOf(element: Tree.Element, elements: readonly Tree.Element[]): PageWidget {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const addresses = addressesIn(attributes.get('src') ?? '');
  const id = attributes.get('provider') ?? '';
  const provider = addresses.length > 0 ? undefined : providerOf(element, id, elements);
  const place = placeOf(element);
  const theme = nearestAttribute(element, 'data-ip-theme');
  const isElder =
    nearestAttribute(element, 'data-ip-mode') === 'elder' ||
    [...lineOf(element), ...(provider ? [provider] : [])].some((one) => one.tagName === 'ip-data' && attributeOf(one, 'mode') === 'elder');
  return {
    ...place,
    element,
    tag: element.tagName,
    attributes,
    source: addresses.length > 0 ? { ...place, addresses, overlay: [] } : provider ? statedBy(provider) : missing(id),
    locale: /^en\b/i.test(nearestAttribute(element, 'lang')) ? 'en' : 'zh',
    theme: THEMES.find((name) => name === theme) ?? '',
    isElder,
    today: attributes.get('today') || (provider && attributeOf(provider, 'today')) || '',
  };
}

function missing(id: string): WidgetSource {
  return id === '' ? { missing: 'source' } : { missing: 'provider', id };
}

/** The named provider, else the nearest one around the widget, else the page's. */
function providerOf(element: Tree.Element, id: string, elements: readonly Tree.Element[]): Tree.Element | undefined {
  if (id !== '') {
    const named = elements.find((one) => attributeOf(one, 'id') === id);
    return named?.tagName === 'ip-data' ? named : undefined;
  }
  const around = lineOf(element).find(({ tagName }) => tagName === 'ip-data');
  return around ?? elements.find((one) => one.tagName === 'ip-data' && attributeOf(one, 'default') !== undefined);
}

function statedBy(provider: Tree.Element): WidgetSource {
  const script = provider.childNodes.find((node) => 'tagName' in node && node.tagName === 'script' && attributeOf(node, 'type') === 'application/json');
  const inline = script && 'childNodes' in script ? script.childNodes.map((node) => ('value' in node ? node.value : '')).join('') : undefined;
  const addresses = addressesIn(attributeOf(provider, 'src') ?? '');
  const overlay = addressesIn(attributeOf(provider, 'overlay') ?? '');
  if (addresses.length === 0 && inline === undefined) return { missing: 'source' };
  return { ...placeOf(provider), addresses, overlay, ...(addresses.length === 0 && inline !== undefined ? { inline } : {}) };
}

function placeOf({ sourceCodeLocation }: Tree.Element): Place {
  return { line: sourceCodeLocation?.startLine ?? 1, column: sourceCodeLocation?.startCol ?? 1 };
}
