import { elementAround, textElement, voidElement } from './markup.js';

/** A picture that was saved, with the words that belong to it. */
export interface SavedPicture {
  /** Address of the file as the page names it. */
  readonly address: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly lang: string;
}

/** A picture with its credit line below it. */
export function figureSnippet({ address, alt, width, height, lang }: SavedPicture, credit: string): string {
  const image = voidElement('img', [['src', address], ['alt', alt], ['width', String(width)], ['height', String(height)]]);
  return elementAround('figure', [['lang', lang]], [image, textElement('figcaption', [], credit)]);
}
