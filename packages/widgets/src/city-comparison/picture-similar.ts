import type { Mark } from '../../../base/src/picture/marks.js';
import { moved } from '../../../base/src/picture/moved.js';
import type { DataPackage } from '../../../data/src/types.js';
import type { SimilarEntry } from './model.js';
import { figureBlock, lines, stacked, type Block } from './picture-panel.js';
import type { PictureSetting } from './picture.js';
import { reasonFor } from './reasons.js';

const NAME = 320;
const GAP = 32;
const COLUMNS = 4;

const HATCH: Mark = { kind: 'path', d: 'M0 12l8-8M7 12l8-8M14 12l8-8M21 12l8-8', stroke: 'hairline', width: 1.5 };

/** An indicator whose figures are only similar: the reason, and the figures side by side without a drawing. */
export function similarBlock({ name, figures }: SimilarEntry, width: number, setting: PictureSetting & { readonly data: DataPackage }): Block {
  const { measure, own } = setting;
  const why = lines(`${reasonFor(figures, setting)}${own.stop}`, 13, NAME - 36, 'ink', measure);
  const head = stacked([lines(name, 15, NAME, 'ink', measure, true), { marks: [HATCH, ...moved(why.marks, 36, 0)], height: why.height }], 2);
  const room = (width - NAME - GAP) / COLUMNS;
  const shown = figures.slice(0, COLUMNS);
  const values = shown.map((figure) => {
    const { column, when } = figure;
    return stacked(
      [
        lines([column.name, column.doubt].filter(Boolean).join(' '), 13, room - 16, 'muted', measure),
        figureBlock(figure, room - 16, 'start', setting),
        lines([column.level, when || own.noYear].filter(Boolean).join(' '), 13, room - 16, 'muted', measure),
      ],
      0,
    );
  });
  const marks = [...head.marks, ...values.flatMap((value, place) => moved(value.marks, NAME + GAP + place * room, 0))];
  const more = figures.length > shown.length ? lines(own.more(figures.length), 13, room, 'muted', measure) : { marks: [], height: 0 };
  const height = Math.max(head.height, ...values.map((value) => value.height));
  return { marks: [...marks, ...moved(more.marks, NAME + GAP, height)], height: height + more.height };
}
