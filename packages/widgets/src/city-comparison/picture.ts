import type { Words } from '../../../base/src/messages/words.js';
import type { Scene } from '../../../base/src/picture/marks.js';
import { Page } from '../../../base/src/picture/page.js';
import type { Measure } from '../../../base/src/picture/text-width.js';
import type { Locale } from '../../../data/src/types.js';
import type { ComparisonWords, SortKey } from './messages/comparison-words.js';
import type { ComparisonModel } from './model.js';
import { panelBlock } from './picture-panel.js';
import { similarBlock } from './picture-similar.js';

const WIDTH = 1080;
const MARGIN = 40;
const ROOM = WIDTH - 2 * MARGIN;
const GAP = 40;
const HALF = (ROOM - GAP) / 2;

/** How many plans the head names, and how many similar indicators the picture shows. */
const NAMED = 8;
const SIMILAR = 8;

/** What a picture of a comparison is said and measured with. */
export interface PictureSetting {
  readonly words: Words;
  readonly own: ComparisonWords;
  readonly measure: Measure;
  readonly locale: Locale;
}

/** What can be compared and what is similar as a picture of its own, with title, plans, source and the day it was made. */
export function comparisonPicture(
  model: ComparisonModel,
  sort: SortKey,
  setting: PictureSetting,
  sentence: string,
  source: string,
  today: string,
): Scene {
  const { words, own } = setting;
  const page = new Page(WIDTH, MARGIN, setting.measure);
  const title = own.title(model.columns.length).join('');
  const rule = (gap: number): void => page.draw([{ kind: 'rect', x: 0, y: 0, w: ROOM, h: 1, fill: 'hairline' }], 1, gap);
  page.write(title, 24, 'ink', 0, true);
  page.write(headOf(model, own), 14, 'muted', 4);
  const marked = model.panels.filter(({ isMarked }) => isMarked).length;
  if (model.panels.length > 0) {
    rule(16);
    page.write(`${own.comparable} ${own.count(model.panels.length - marked, marked)}`, 20, 'ink', 8, true);
    for (let place = 0; place < model.panels.length; place += 2) {
      const blocks = model.panels.slice(place, place + 2).map((panel) => panelBlock(panel, HALF, sort, setting));
      const height = Math.max(...blocks.map((block) => block.height));
      const top = page.y;
      blocks.forEach((block, column) => {
        page.y = top;
        page.draw(block.marks, height, 16, MARGIN + column * (HALF + GAP));
      });
    }
  }
  const similar = model.similar.filter(({ hasFigures }) => hasFigures).slice(0, SIMILAR);
  if (similar.length > 0) {
    rule(20);
    page.write(`${own.similar} ${own.similarSub}`, 20, 'ink', 8, true);
    for (const entry of similar) {
      const block = similarBlock(entry, ROOM, { ...setting, data: model.data });
      page.draw(block.marks, block.height, 14);
    }
  }
  rule(20);
  page.write(sentence, 14, 'ink', 12);
  page.write(`${source}${words.stop}`, 13, 'muted', 8);
  page.write(words.madeOn(today), 13, 'muted', 0);
  return { width: WIDTH, height: Math.ceil(page.y + MARGIN - 8), marks: page.marks, title, description: `${sentence} ${source}` };
}

function headOf({ columns }: ComparisonModel, own: ComparisonWords): string {
  const shown = columns.slice(0, NAMED).map(({ place, doubt, level, period }) => [place, doubt, level, period].filter(Boolean).join(' '));
  return [...shown, ...(columns.length > NAMED ? [own.more(columns.length)] : [])].join('\u3000');
}
