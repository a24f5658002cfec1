import { digits } from '../../../base/src/format.js';
import type { FaceWords } from '../../../base/src/messages/words.js';
import { textMark, type Drawing, type Mark, type Run, type TextMark } from '../../../base/src/picture/marks.js';
import { lineWidth, type Measure } from '../../../base/src/picture/text-width.js';
import { SIGNS } from '../../../base/src/signs.js';
import type { Locale } from '../../../data/src/types.js';
import type { GaugeFigures } from './figures.js';
import { hero, labelled, sharesOf, type Shares } from './shares.js';

const WIDTH = 256;
const HEIGHT = 168;
const CENTRE = 108;
const BASE = 138;
const RADIUS = 96;
/** Room for the figure between the ends of the band. */
const INSIDE = 136;
/** How far the label of the start may be moved to stay inside, in units. */
const NUDGE = 8;
/** Part of the arc that stays free between the start and what was gained. */
const GAP = 0.0075;

/** What decides how a gauge is laid out. */
export interface Layout {
  readonly locale: Locale;
  readonly words: FaceWords;
  readonly isElder: boolean;
  readonly measure: Measure;
}

/** A drawing of the gauge. */
export interface GaugeDrawing extends Drawing {
  readonly kind: 'arc' | 'bar';
  /** True if the starting figure has no room at its dot. */
  readonly startInNote?: boolean;
}

function at(share: number, radius: number): readonly [number, number] {
  const angle = Math.PI * (1 - share);
  return [CENTRE + radius * Math.cos(angle), BASE - radius * Math.sin(angle)];
}

function point(share: number, radius: number): string {
  return at(share, radius)
    .map((length) => Number(length.toFixed(2)))
    .join(' ');
}

function sweep(from: number, to: number): string {
  return `M${point(from, RADIUS)}A${RADIUS} ${RADIUS} 0 0 1 ${point(to, RADIUS)}`;
}

function spoke(share: number, from: number, to: number): string {
  return `M${point(share, from)}L${point(share, to)}`;
}

function bands({ low, high, hasStart, filled }: Shares): Mark[] {
  const hasGain = high > low;
  const marks: Mark[] = [{ kind: 'path', d: sweep(Math.min(filled, 0.999), 1), stroke: 'hairline', width: 2 }];
  for (const share of [0, 1]) marks.push({ kind: 'path', d: spoke(share, 87, 105), stroke: 'hairline', width: 2 });
  if (hasStart && low > 0)
    marks.push({
      kind: 'path',
      d: sweep(0, hasGain ? Math.max(low - GAP, 0.001) : low),
      stroke: 'hairline',
      width: 10,
    });
  if (hasGain) marks.push({ kind: 'path', d: sweep(hasStart ? low + GAP : low, high), stroke: 'value', width: 18 });
  return marks;
}

function goalMark({ goal, filled }: Shares): Mark[] {
  if (filled < goal) {
    return [
      { kind: 'path', d: spoke(goal, 86, 106), stroke: 'ground', width: 7 },
      { kind: 'path', d: spoke(goal, 80, 112), stroke: 'goal', width: 4 },
    ];
  }
  return [
    { kind: 'path', d: spoke(goal, 86, 106), stroke: 'ground', width: 2 },
    { kind: 'path', d: spoke(goal, 78, 86) + spoke(goal, 106, 114), stroke: 'goal', width: 4 },
  ];
}

/**
 * The half circle from 0 to the end of the scale, or undefined where its words would not fit: then the bar serves.
 */
export function arcDrawing(model: GaugeFigures, layout: Layout): GaugeDrawing | undefined {
  const shares = sharesOf(model);
  const { goal } = model;
  if (!shares || goal.status !== 'figure' || shares.goal < 0.5) return undefined;
  const { locale, words, isElder, measure } = layout;
  const small = isElder ? 16 : 13;
  const { shown, date } = hero(model, words);
  const size = [40, 28].find((one) => lineWidth({ runs: figureRuns(shown, goal, one) }, measure) <= INSIDE);
  const goalLabel = goalLabelOf(shares.goal, model, words, small, measure);
  if (size === undefined || !goalLabel) return undefined;
  const marks: Mark[] = [...bands(shares)];
  let startInNote = false;
  if (model.start) {
    const [x, y] = at(shares.start, 111);
    marks.push({ kind: 'circle', x, y, r: 3, fill: 'ink' });
    const label = startLabelOf(shares, labelled(model.start, words, small), goalLabel, measure);
    if (label) marks.push(label);
    else startInNote = true;
  }
  marks.push(...goalMark(shares), ...goalLabel);
  if (shares.expected !== null) {
    const [x, y] = at(shares.expected, 79);
    marks.push({ kind: 'circle', x, y, r: 3.5, fill: 'ground', stroke: 'ink', width: 1.75 });
  }
  const end: Run = { text: digits(model.scale ?? 0, locale), size: small, fill: 'muted' };
  marks.push(
    textMark(12, 159, { ...end, text: '0' }, 'middle'),
    textMark(204, 159, end, 'middle'),
    textMark(CENTRE, 86, { text: date, size: small, fill: 'muted' }, 'middle'),
    { kind: 'text', x: CENTRE, y: 127, anchor: 'middle', runs: figureRuns(shown, goal, size) },
  );
  const status = statusMarks(model, isElder ? 16 : 14, 192 - 2 * measure(end.text, small, false), measure);
  return { kind: 'arc', width: WIDTH, height: status.height, marks: [...marks, ...status.marks], startInNote };
}

function figureRuns(shown: string, goal: Extract<GaugeFigures['goal'], { status: 'figure' }>, size: number): Run[] {
  return [
    { text: shown, size, fill: 'ink', bold: true },
    { text: goal.unit, size: 16, fill: 'ink', bold: true, gap: goal.unit === '%' ? 1.3 : 4 },
  ];
}

function goalLabelOf(
  share: number,
  model: GaugeFigures,
  words: FaceWords,
  small: number,
  measure: Measure,
): TextMark[] | undefined {
  if (model.goal.status !== 'figure') return undefined;
  const name: Run = { text: words.goal, size: small, fill: 'muted' };
  const figure: Run = { text: model.goal.digits, size: small + 1, fill: 'ink', bold: true };
  const [x, y] = at(share, 118);
  if (share < 0.62) {
    const runs = [name, { ...figure, gap: 4 }];
    return x + lineWidth({ runs }, measure) > WIDTH
      ? undefined
      : [{ kind: 'text', x, y: y - 6, anchor: 'start', runs }];
  }
  if (x + Math.max(measure(name.text, name.size, false), measure(figure.text, figure.size, true)) > WIDTH)
    return undefined;
  return [textMark(x, y - 4, name), textMark(x, y + small - 1, figure)];
}

function startLabelOf(
  { start, goal }: Shares,
  runs: Run[],
  goalLabel: readonly TextMark[],
  measure: Measure,
): Mark | undefined {
  if (start < 0.35 || Math.abs(goal - start) < 0.15) return undefined;
  const [x, y] = at(start, 120);
  const width = lineWidth({ runs }, measure);
  const left = start < 0.55 ? x - width / 2 : x;
  const over = Math.max(0, left + width - WIDTH);
  const meets = goalLabel.some(
    (mark) =>
      Math.abs(mark.y - y) < 20 && left - over < mark.x + lineWidth(mark, measure) && mark.x < left - over + width + 6,
  );
  return left < 0 || over > NUDGE || meets
    ? undefined
    : { kind: 'text', x: left - over, y: y - 1.5, anchor: 'start', runs };
}

function statusMarks(
  model: GaugeFigures,
  size: number,
  room: number,
  measure: Measure,
): { marks: Mark[]; height: number } {
  const { status, word } = model.progress;
  const isQuiet = status === 'ended' || status === 'no-data';
  const { path, width } = SIGNS[status];
  const total = measure(word, size, !isQuiet) + size + 4;
  const y = total > room ? 159 + size + 5 : 159.5;
  const x = CENTRE - total / 2;
  const scale = (size - 1) / 16;
  const sign: Mark =
    width === undefined
      ? { kind: 'path', d: path, at: [x, y - size + 2.5, scale], fill: status }
      : { kind: 'path', d: path, at: [x, y - size + 2.5, scale], stroke: status, width };
  return {
    marks: [sign, textMark(x + size + 4, y, { text: word, size, fill: status, bold: !isQuiet })],
    height: total > room ? HEIGHT + size + 4 : HEIGHT,
  };
}
