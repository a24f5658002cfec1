import type { Choice } from '../choice.js';
import type { zhPage } from './zh-page.js';

/** The words that stand in the page from the beginning, by the names that the page gives their places. */
export type PageWords = Readonly<Record<keyof typeof zhPage, string>>;

/** Every word of the page that makes snippets. */
export interface BuilderWords {
  /** Language tag of the page. */
  readonly tag: string;
  readonly page: PageWords;
  /** Name of the other language, in that language, with its tag. */
  readonly other: { readonly tag: string; readonly name: string };
  readonly allCities: string;
  readonly allPlans: string;
  /** In place of a plan: the one in force, which changes by itself. */
  readonly planInForce: string;
  readonly goals: (shown: number, total: number) => string;
  readonly tooFewPlans: string;
  /** What a way is good for. */
  readonly advice: Readonly<Record<Choice['way'], string>>;
  readonly pin: Readonly<Record<Choice['pin'], string>>;
  /** Where the build does not say which bytes its scripts have. */
  readonly noIntegrity: string;
  readonly noPicture: string;
  readonly size: (width: number, height: number) => string;
  readonly pictureSize: (width: number, height: number) => string;
  readonly snippets: Readonly<Record<'whole' | 'box' | 'template' | 'figure' | 'inline' | 'caption' | 'alt', string>>;
  readonly save: (format: string) => string;
  readonly copyPicture: string;
  readonly copy: string;
  readonly copied: (what: string) => string;
  /** Where the page may not write to the clipboard. */
  readonly marked: (what: string) => string;
  readonly notCopied: string;
  readonly notSaved: string;
}
