import { autoloadSnippet, divSnippet } from '../snippets/div.js';
import type { Embedding } from '../snippets/embedding.js';
import { figureSnippet } from '../snippets/figure.js';
import { frameSnippet } from '../snippets/frame.js';
import { frozenSnippet, type Integrity } from '../snippets/frozen.js';
import { legacySnippet, tagSnippet } from '../snippets/tag.js';
import { sealedTag } from '../snippets/sealed-tag.js';
import type { Choice } from './choice.js';
import type { BuilderWords } from './messages/builder-words.js';

/** One text to copy, by the name of its label. */
export interface Snippet {
  readonly name: keyof BuilderWords['snippets'];
  readonly text: string;
}

/** What a frame needs to know of its content. */
export interface Framed {
  readonly title: string;
  readonly height: number;
}

/** The picture as text, with the words that belong to it. */
export interface Pictured {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly credit: string;
  /** Name of the saved file, with its ending. */
  readonly file: string;
}

/** The texts for a page that runs scripts. */
export function scriptSnippets(way: Exclude<Choice['way'], 'picture'>, width: Choice['width'], embedding: Embedding, framed: Framed): Snippet[] {
  switch (way) {
    case 'tag':
      return [{ name: 'whole', text: tagSnippet(embedding) }];
    case 'legacy':
      return [{ name: 'whole', text: legacySnippet(embedding) }];
    case 'div':
      return [
        { name: 'box', text: divSnippet(embedding) },
        { name: 'template', text: autoloadSnippet(embedding.base) },
      ];
    case 'frame':
      return [{ name: 'whole', text: frameSnippet(embedding, { width, ...framed }) }];
  }
}

/** The text for a page that takes the scripts and data of one version alone. */
export function frozenSnippets(way: 'tag' | 'legacy', embedding: Embedding, integrity: Integrity): Snippet[] {
  const scripts = way === 'tag' ? ['elements/ip-data.js', `elements/ip-${embedding.widget}.js`] : ['ip-city-widgets.main.legacy.js'];
  const loading = frozenSnippet(integrity, embedding.base, scripts);
  return [{ name: 'whole', text: `${loading}\n${sealedTag(embedding, integrity.files[embedding.data] ?? '')}` }];
}

/** The texts for places without scripts. */
export function pictureSnippets({ svg, width, height, alt, credit, file }: Pictured, lang: string): Snippet[] {
  return [
    { name: 'figure', text: figureSnippet({ address: file, alt, width, height, lang }, credit) },
    { name: 'inline', text: svg.trim() },
    { name: 'alt', text: alt },
    { name: 'caption', text: credit },
  ];
}
