import { mannerOf, type Embedding } from './embedding.js';
import { elementAround, textElement } from './markup.js';

/** The widget's tag in a provider that takes one package alone, by the digest of its bytes; any where there is no digest. */
export function sealedTag(embedding: Embedding, integrity: string): string {
  const { widget, base, data, asked, words } = embedding;
  const tag = textElement(`ip-${widget}`, [...asked, ...mannerOf(embedding)], words);
  return elementAround('ip-data', [['src', `${base}${data}`], ...(integrity === '' ? [] : [['integrity', integrity] as const])], [tag]);
}
