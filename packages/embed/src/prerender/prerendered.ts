import { html } from 'lit';
import type { Theme } from '../../../base/src/environment.js';
import type { Account } from '../../../base/src/face.js';
import { wordsIn } from '../../../base/src/messages/wording.js';
import { svgOf } from '../../../base/src/picture/svg-writer.js';
import { estimated } from '../../../base/src/picture/text-width.js';
import { renderTable } from '../../../base/src/table-view.js';
import type { DataPackage, Locale } from '../../../data/src/types.js';
import { cityCard } from './accounts/city-card.js';
import { cityComparison } from './accounts/city-comparison.js';
import { dataNotes } from './accounts/data-notes.js';
import { programDirectory } from './accounts/program-directory.js';
import { targetBoard } from './accounts/target-board.js';
import { targetGauge } from './accounts/target-gauge.js';
import { taskTimeline } from './accounts/task-timeline.js';
import { loaded } from './loaded.js';
import { paletteFor } from './palette.js';
import type { AccountOf } from './plain-account.js';
import { plainTable } from './plain-table.js';
import { templateHtml } from './template-html.js';

/** A tag on a page, with what the page around it says. */
export interface PageTag {
  readonly data: DataPackage;
  readonly attributes: ReadonlyMap<string, string>;
  readonly locale: Locale;
  readonly isElder: boolean;
  readonly theme: Theme;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The content of a slot, with the number of its table's rows and the size of its picture; or why there is none. */
export type Prerendered =
  | {
      readonly status: 'written';
      readonly html: string;
      readonly rows: number;
      readonly size?: { readonly width: number; readonly height: number };
    }
  | { readonly status: 'absent'; readonly sentence: string };

const ACCOUNTS: ReadonlyMap<string, AccountOf> = new Map([
  ['ip-target-gauge', targetGauge],
  ['ip-target-board', targetBoard],
  ['ip-task-timeline', taskTimeline],
  ['ip-city-card', cityCard],
  ['ip-city-comparison', cityComparison],
  ['ip-program-directory', programDirectory],
  ['ip-data-notes', dataNotes],
]);

/** The tags that can be written ahead. */
export const PRERENDERED_TAGS: readonly string[] = [...ACCOUNTS.keys()];

/** Attributes that mean something to a shadow root alone. */
const OF_SHADOW = / (?:class|part|id|href)="[^"]*"/g;

/** Pictures wider than this fill their place; smaller ones keep their size where there is room. In pixels. */
const SMALL = 640;

/**
 * What a widget shows, as HTML for its default slot: the picture, where it has one, over the folded table; otherwise the
 * table. No style, script or id stands in it. Throws where no widget has the tag.
 */
export async function prerendered(tag: string, page: PageTag): Promise<Prerendered> {
  const accountOf = ACCOUNTS.get(tag);
  if (!accountOf) throw new Error(`No widget has the tag ${tag}.`);
  const { data, attributes, locale, isElder, today } = page;
  const words = await loaded((whenLoaded) => wordsIn(locale, isElder, whenLoaded));
  const reading = { data, words, locale, isElder, today, width: 0, redraw: () => undefined };
  const account = await accountOf({ reading, words, attribute: (name) => attributes.get(name) ?? '' });
  if (account.status === 'absent') return account;
  const table = plainTable(account.table, words);
  const rows = table.rows.length;
  const figures = templateHtml(html`${renderTable(table)}${account.notes}<div>${account.source}</div>`)
    .replace(OF_SHADOW, '')
    .replaceAll(` lang="${words.tag}"`, '')
    .replace(/\n\s*|(?<=<\/tr>)(?=<tr>)/g, '\n');
  const wrapped = (content: string): string => `<div class="ip-plain" lang="${words.tag}">\n${content}\n</div>`;
  if (!account.picture) return { status: 'written', html: wrapped(figures), rows };
  const { picture, size } = await drawn(account.picture, page);
  const folded = `<details>\n<summary>${words.table.show}</summary>\n${figures}\n</details>`;
  return { status: 'written', html: wrapped(`${picture}\n${folded}`), rows, size };
}

/**
 * The picture inside a box as wide as its place, without any style. A small one stands in a box of its own height, so that
 * it shrinks in a narrow place and does not grow in a wide one.
 */
async function drawn(
  { draw }: NonNullable<Account['picture']>,
  { theme, isElder }: PageTag,
): Promise<{ readonly picture: string; readonly size: { readonly width: number; readonly height: number } }> {
  const scene = await draw(estimated);
  const { width, height } = scene;
  const svg = svgOf(scene, paletteFor(theme, isElder)).trim();
  const box = `width="100%"${width < SMALL ? ` height="${height}"` : ''} viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMin meet"`;
  return { picture: `<svg ${box}>${svg}</svg>`, size: { width, height } };
}
