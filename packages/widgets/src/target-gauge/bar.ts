import { digits } from '../../../base/src/format.js';
import { textMark, type Mark, type Run } from '../../../base/src/picture/marks.js';
import { lineWidth } from '../../../base/src/picture/text-width.js';
import type { GaugeDrawing, Layout } from './arc.js';
import type { GaugeFigures } from './figures.js';
import { labelled, sharesOf, type Shares } from './shares.js';

const LINE = 36;
/** Labels nearer than this part of the width to an end are anchored there. */
const NEAR_END = 0.14;

/** The same marks on one line of the given width in units, or undefined where only the goal is known. */
export function barDrawing(
  model: GaugeFigures,
  { locale, words, isElder, measure }: Layout,
  width: number,
): GaugeDrawing | undefined {
  const shares = sharesOf(model);
  if (!shares || model.goal.status !== 'figure' || width <= 0) return undefined;
  const small = isElder ? 16 : 13;
  const below = isElder ? 74 : 70;
  const marks = [...bands(shares, width), ...goalMarks(shares, width)];
  const goal: Run[] = [
    { text: words.goal, size: small, fill: 'muted' },
    { text: model.goal.digits, size: small + 1, fill: 'ink', bold: true, gap: 4 },
  ];
  marks.push(placed(shares.goal, width, isElder ? 15 : 13, goal).mark);
  const taken: (readonly [number, number])[] = [];
  if (model.start) {
    const runs = labelled(model.start, words, small);
    const { mark, left } = placed(shares.start, width, below, runs);
    marks.push({ kind: 'circle', x: shares.start * width, y: 51, r: 3, fill: 'ink' }, mark);
    taken.push([left, left + lineWidth({ runs }, measure)]);
  }
  if (shares.expected !== null) {
    marks.push({
      kind: 'circle',
      x: shares.expected * width,
      y: 51,
      r: 3.5,
      fill: 'ground',
      stroke: 'ink',
      width: 1.75,
    });
  }
  const last: Run = { text: digits(model.scale ?? 0, locale), size: small, fill: 'muted' };
  const ends = [
    { mark: textMark(0, below, { ...last, text: '0' }), left: 0, right: measure('0', small, false) },
    { mark: textMark(width, below, last, 'end'), left: width - measure(last.text, small, false), right: width },
  ];
  for (const { mark, left, right } of ends) {
    if (taken.every(([from, to]) => right + 6 < from || left - 6 > to)) marks.push(mark);
  }
  return { kind: 'bar', width, height: isElder ? 80 : 76, marks };

  function placed(share: number, room: number, y: number, runs: Run[]): { mark: Mark; left: number } {
    const length = lineWidth({ runs }, measure);
    const centred = Math.min(Math.max(share * room - length / 2, 0), Math.max(room - length, 0));
    const left = share < NEAR_END ? share * room : share > 1 - NEAR_END ? share * room - length : centred;
    const inside = Math.min(Math.max(left, 0), Math.max(room - length, 0));
    return { mark: { kind: 'text', x: inside, y, anchor: 'start', runs }, left: inside };
  }
}

function bands({ low, high, filled, hasStart }: Shares, width: number): Mark[] {
  const rect = (from: number, to: number, height: number, fill: 'hairline' | 'value'): Mark => ({
    kind: 'rect',
    x: from * width,
    y: LINE - height / 2,
    w: (to - from) * width,
    h: height,
    fill,
  });
  const marks: Mark[] = [rect(filled, 1, 2, 'hairline')];
  for (const x of [0, width - 2]) marks.push({ kind: 'rect', x, y: LINE - 9, w: 2, h: 18, fill: 'hairline' });
  if (hasStart && low > 0) marks.push(rect(0, low, 9, 'hairline'));
  if (high > low) {
    marks.push(rect(low, high, 16, 'value'));
    if (hasStart) marks.push({ kind: 'rect', x: low * width - 1, y: LINE - 9, w: 2, h: 18, fill: 'ground' });
  }
  return marks;
}

function goalMarks({ goal, filled }: Shares, width: number): Mark[] {
  const x = goal * width;
  const rect = (w: number, y: number, h: number, fill: 'ground' | 'goal'): Mark => ({
    kind: 'rect',
    x: x - w / 2,
    y,
    w,
    h,
    fill,
  });
  return filled < goal
    ? [rect(7, 26, 20, 'ground'), rect(4, 20, 32, 'goal')]
    : [rect(2, 28, 16, 'ground'), rect(4, 19, 8, 'goal'), rect(4, 45, 8, 'goal')];
}
