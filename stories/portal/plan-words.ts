import { en } from '../../packages/base/src/messages/en.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import type { City, Plan } from '../../packages/data/src/types.js';
import { bilingual, markup, type Markup } from './markup.js';

/** What a document does not print. */
export const notPrinted: Markup = markup`<span class="missing">${bilingual('未注明', 'Not given')}</span>`;

/** A text of the document, or that it prints none. */
export function printedOr(text: string | null): Markup {
  return text === null ? notPrinted : markup`${text}`;
}

/** A date of the data package in words, or that there is none. */
export function dayOr(date: string | null): Markup {
  return date === null ? notPrinted : bilingual(zh.day(date), en.day(date));
}

/** First and last year of a plan; only the last where the document prints no start. */
export function periodWords({ start, end }: Plan): Markup {
  return bilingual(zh.period(start, end), en.period(start, end));
}

/** A name whose closing words in brackets stay on one line. */
export function nameWords(name: string, nameEn: string): Markup {
  const [, head, tail] = /^(.+)(（.+）)$/.exec(name) ?? [];
  if (head === undefined || tail === undefined) return bilingual(name, nameEn);
  const [, headEn = nameEn, tailEn = ''] = /^(.+ )(\(.+\))$/.exec(nameEn) ?? [];
  return markup`${bilingual(head, headEn)}<span class="keep" data-en="${tailEn}">${tail}</span>`;
}

/** The city, with the word for how it is known where the document does not name it. */
export function cityWords({ name, nameEn, attribution }: City): Markup {
  return attribution === 'inferred'
    ? nameWords(zh.cityInferred(name), en.cityInferred(nameEn))
    : nameWords(name, nameEn);
}

const ATTRIBUTION_EN = {
  inferred: 'The document does not name its city; it is inferred from places that the text names.',
  unnamed: 'The document does not name its city, and no guess is made.',
};

/** Why a city is inferred or stays without a name; undefined where the document names it. */
export function attributionWords({ attribution, attributionNote }: City): Markup | undefined {
  return attribution === 'stated' ? undefined : bilingual(attributionNote ?? '', ATTRIBUTION_EN[attribution]);
}
