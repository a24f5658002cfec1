import { block, under, type Block } from '../../../base/src/picture/block.js';
import type { Mark } from '../../../base/src/picture/marks.js';
import { moved } from '../../../base/src/picture/moved.js';
import type { DataPackage } from '../../../data/src/types.js';
import type { SimilarEntry } from './model.js';
import { figureBlock } from './picture-panel.js';
import type { PictureSetting } from './picture.js';
import { reasonFor } from './reasons.js';

const NAME = 320;
const GAP = 32;
const COLUMNS = 4;

const HATCH: Mark = { kind: 'path', d: 'M0 12l8-8M7 12l8-8M14 12l8-8M21 12l8-8', stroke: 'hairline', width: 1.5 };

/** An indicator whose figures are only similar: the reason, and the figures side by side without a drawing. */
export function similarBlock({ name, figures }: SimilarEntry, width: number, setting: PictureSetting & { readonly data: DataPackage }): Block {
  const { measure, own } = setting;
  const why = block(`${reasonFor(figures, setting)}${own.stop}`, { size: 13, width: NAME - 36, fill: 'ink' }, measure);
  const head = under([block(name, { size: 15, width: NAME, fill: 'ink', bold: true }, measure), { marks: [HATCH, ...moved(why.marks, 36, 0)], height: why.height }], 2);
  const room = (width - NAME - GAP) / COLUMNS;
  const shown = figures.slice(0, COLUMNS);
  const values = shown.map((figure) => {
    const { column, when } = figure;
    return under(
      [
        block([column.name, column.doubt].filter(Boolean).join(' '), { size: 13, width: room - 16, fill: 'muted' }, measure),
        figureBlock(figure, room - 16, 'start', setting),
        block([column.level, when || own.noYear].filter(Boolean).join(' '), { size: 13, width: room - 16, fill: 'muted' }, measure),
      ],
      0,
    );
  });
  const marks = [...head.marks, ...values.flatMap((value, place) => moved(value.marks, NAME + GAP + place * room, 0))];
  const more = figures.length > shown.length ? block(own.more(figures.length), { size: 13, width: room, fill: 'muted' }, measure) : { marks: [], height: 0 };
  const height = Math.max(head.height, ...values.map((value) => value.height));
  return { marks: [...marks, ...moved(more.marks, NAME + GAP, height)], height: height + more.height };
}
