import { block, under, type Block } from '../../../base/src/picture/block.js';
import type { Mark, Role, Run } from '../../../base/src/picture/marks.js';
import { moved } from '../../../base/src/picture/moved.js';
import { lineWidth } from '../../../base/src/picture/text-width.js';
import { withUnit } from '../../../base/src/sentence-figure.js';
import { SIGNS } from '../../../base/src/signs.js';
import type { ComparedFigure } from './compared-figure.js';
import type { SortKey } from './messages/comparison-words.js';
import type { DrawnFigure, Panel, Stem } from './panel.js';
import { panelSub } from './panel-face.js';
import type { PictureSetting } from './picture.js';
import { unitOf } from './row.js';
import { shownRows } from './shown-rows.js';

/** Widths of the place and of the figure, and the space after each. */
const PLACE = 128;
const FIGURE = 128;
const SPACE = 12;

/** A panel: name, scale, and its first rows. */
export function panelBlock(panel: Panel, width: number, sort: SortKey, setting: PictureSetting): Block {
  const { measure, own, words, locale } = setting;
  const { rows, hidden } = shownRows(panel, { sort, marked: '', open: new Set() });
  return under(
    [
      block(panel.name, { size: 16, width, fill: 'ink', bold: true }, measure),
      block(panelSub(panel, { own, words, locale }).join(words.pause), { size: 13, width, fill: 'muted' }, measure),
      ...rows.map((figure) => rowBlock(figure, width, setting)),
      block(hidden > 0 ? own.more(rows.length + hidden) : '', { size: 13, width, fill: 'muted' }, measure),
    ],
    4,
  );
}

function rowBlock(figure: DrawnFigure, width: number, setting: PictureSetting): Block {
  const { measure, own } = setting;
  const { column, goal, stem } = figure;
  const small = (...pieces: string[]): Block => block(pieces.filter(Boolean).join(' '), { size: 12, width: PLACE, fill: 'muted' }, measure);
  const period = column.isShared ? own.period(column.period) : '';
  const place = under([block(column.place, { size: 14, width: PLACE, fill: 'ink' }, measure), small(period), small(column.doubt, column.level, figure.when || own.noYear)], 0);
  const known = goal?.now ? knownBlock(figure, goal, width - PLACE - FIGURE - 2 * SPACE, setting) : { marks: [], height: 0 };
  const shown = figureBlock(figure, FIGURE, 'end', setting);
  const drawn = stem ? moved(stemMarks(stem, width - PLACE - FIGURE - 2 * SPACE), PLACE + FIGURE + 2 * SPACE, 4) : [];
  return { marks: [...place.marks, ...moved(shown.marks, PLACE + SPACE, 2), ...drawn, ...moved(known.marks, PLACE + FIGURE + 2 * SPACE, 30)], height: Math.max(place.height, shown.height + 4, 30 + known.height) };
}

/** Comparator, figure and unit on one line, or below each other where the width does not hold them. */
export function figureBlock(compared: ComparedFigure, width: number, anchor: 'start' | 'end', { words, measure }: PictureSetting): Block {
  const { lead, figure } = compared;
  if (figure.status === 'words') return block(figure.text, { size: 14, width, fill: 'ink', bold: true }, measure);
  const isFigure = figure.status === 'figure';
  const before: Run = { text: lead, size: 13, fill: 'muted' };
  const digits: Run = { text: isFigure ? figure.digits : words.lost, size: isFigure ? 20 : 14, fill: 'ink', bold: true };
  const unit: Run = { text: figure.unit, size: 14, fill: 'ink', gap: figure.unit === '%' ? 1 : 3 };
  const fits = (runs: readonly Run[]): boolean => lineWidth({ runs }, measure) <= width;
  const whole = [...(lead ? [before] : []), { ...digits, gap: lead ? 5 : 0 }, unit];
  const apart = fits([digits, unit]) ? [[before], [digits, unit]] : [[before], [digits], [{ ...unit, gap: 0 }]];
  const rows = fits(whole) ? [whole] : apart.filter(([first]) => first?.text !== '');
  let y = 0;
  const marks = rows.map((runs): Mark => {
    const size = Math.max(...runs.map((run) => run.size));
    y += size * 1.3;
    return { kind: 'text', x: anchor === 'end' ? width : 0, y: y - size * 0.3, anchor, runs };
  });
  return { marks, height: y };
}

function knownBlock(figure: ComparedFigure, { now, progress }: NonNullable<ComparedFigure['goal']>, width: number, { words, own, measure }: PictureSetting): Block {
  if (!now) return { marks: [], height: 0 };
  const { path, width: stroke } = SIGNS[progress.status];
  const sign: Mark = stroke === undefined ? { kind: 'path', d: path, at: [0, 3, 0.8], fill: progress.status } : { kind: 'path', d: path, at: [0, 3, 0.8], stroke: progress.status, width: stroke };
  const said = `${progress.clause} ${own.reached(words.endOf(now.date), withUnit(now.digits, unitOf(figure)))}${figure.isSample ? ` ${words.sample}` : ''}`;
  const text = block(said, { size: 13, width: width - 18, fill: progress.status }, measure);
  return { marks: [sign, ...moved(text.marks, 18, 0)], height: text.height };
}

function stemMarks({ value, isGoal, start, now, isBeginning }: Stem, width: number): Mark[] {
  const band = (from: number, to: number, height: number, fill: Role): Mark => ({ kind: 'rect', x: from * width, y: 12 - height / 2, w: Math.max(0, to - from) * width, h: height, fill });
  const zero: Mark = { kind: 'rect', x: 0, y: 3, w: 2, h: 18, fill: 'hairline' };
  if (!isGoal) return [zero, isBeginning ? band(0, value, 9, 'hairline') : band(0, value, 12, 'value')];
  const from = start ?? 0;
  const reached = now ?? from;
  const marks = [zero, band(Math.min(reached, value), value, 2, 'hairline')];
  if (start !== null) marks.push(band(0, Math.min(start, reached), 9, 'hairline'));
  if (now !== null && now > from) marks.push(band(from, now, 12, 'value'));
  const x = value * width;
  const goal = (left: number, y: number, h: number): Mark => ({ kind: 'rect', x: left, y, w: 4, h, fill: 'goal' });
  if (reached < value) return [...marks, goal(x - 4, 2, 20)];
  return [...marks, { kind: 'rect', x: x - 1, y: 6, w: 2, h: 12, fill: 'ground' }, goal(x - 2, 0, 5), goal(x - 2, 19, 5)];
}
