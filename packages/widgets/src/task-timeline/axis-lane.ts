import { brokenLines } from '../../../base/src/picture/broken-lines.js';
import { textMark, type Mark, type Role } from '../../../base/src/picture/marks.js';
import type { Measure } from '../../../base/src/picture/text-width.js';
import { marksOf, type Box } from './axis-marks.js';
import { DIAMOND, stretchesOf, type Scale, type Stretch } from './axis-scale.js';
import type { Entry } from './entry.js';

/** Size of labels, height of their lines, and space between a mark and its label. */
const SIZE = 14;
const LINE = 20;
const GAP = 10;

/** An entry with its marks, the box that belongs to it, and the boxes of its texts. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly marks: readonly Mark[];
  readonly box: Box;
  readonly texts: readonly Box[];
}

/** Entries on lines of one height, with the height of all of them. */
export interface PlacedLane {
  readonly placed: readonly PlacedEntry[];
  readonly height: number;
}

export interface LaneSetting {
  readonly scale: Scale;
  readonly measure: Measure;
  readonly textOf: (entry: Entry) => string;
  readonly fillOf: (entry: Entry) => Role;
  /** Height of a line, and of its bars. */
  readonly line: number;
  readonly bar: number;
  readonly isBold?: boolean;
}

interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly span: Stretch;
  readonly isAbove: boolean;
}

/**
 * Places entries from top to bottom: each on the first line where its marks and its label meet no other. A label stands
 * right of its mark, else left, else above it, and never leaves the axis.
 */
export function placedLane(entries: readonly Entry[], top: number, setting: LaneSetting): PlacedLane {
  const lines: { label: Label; entry: Entry; stretches: Stretch[] }[][] = [];
  for (const entry of entries) {
    const stretches = entry.when ? stretchesOf(entry.when, setting.scale) : [];
    const label = labelOf(entry, stretches, setting);
    const isFree = (line: (typeof lines)[number]): boolean =>
      !label.isAbove && line.every((other) => !other.label.isAbove && (label.span.from >= other.label.span.to || label.span.to <= other.label.span.from));
    const line = lines.find(isFree);
    if (line) line.push({ label, entry, stretches });
    else lines.push([{ label, entry, stretches }]);
  }
  let y = top;
  const placed: PlacedEntry[] = [];
  for (const line of lines) {
    const above = Math.max(...line.map(({ label }) => (label.isAbove ? label.lines.length * LINE : 0)));
    for (const { label, entry, stretches } of line) placed.push(placedEntry(entry, stretches, label, y, above, setting));
    y += above + setting.line;
  }
  return { placed, height: y - top };
}

function labelOf(entry: Entry, stretches: readonly Stretch[], { scale, measure, textOf, isBold }: LaneSetting): Label {
  const text = textOf(entry);
  const width = measure(text, SIZE, isBold ?? false);
  const [first, last] = [stretches[0], stretches[stretches.length - 1]];
  const edge = (stretch: Stretch | undefined, side: 'from' | 'to'): number => {
    const x = stretch?.[side] ?? scale.left;
    return stretch && stretch.from === stretch.to ? x + (side === 'from' ? -DIAMOND : DIAMOND) : x;
  };
  const [from, to] = [edge(first, 'from'), edge(last, 'to')];
  const beside = { lines: text === '' ? [] : [text], isAbove: false } as const;
  const next = stretches[1];
  const start = edge(first, 'to') + GAP;
  if (text === '' || (next && start + width + GAP <= edge(next, 'from'))) return { ...beside, x: start, anchor: 'start', span: { from, to } };
  if (to + GAP + width <= scale.right) return { ...beside, x: to + GAP, anchor: 'start', span: { from, to: to + GAP + width + GAP } };
  if (from - GAP - width >= scale.left) return { ...beside, x: from - GAP, anchor: 'end', span: { from: from - GAP - width - GAP, to } };
  const lines = brokenLines(text, scale.right - scale.left, SIZE, isBold ?? false, measure);
  const widest = Math.max(...lines.map((line) => measure(line, SIZE, isBold ?? false)));
  const x = Math.max(scale.left, Math.min(from, scale.right - widest));
  return { lines, x, anchor: 'start', isAbove: true, span: { from: Math.min(from, x), to: Math.max(to, x + widest) } };
}

function placedEntry(entry: Entry, stretches: readonly Stretch[], label: Label, y: number, above: number, setting: LaneSetting): PlacedEntry {
  const { measure, line, isBold = false } = setting;
  const middle = y + above + line / 2;
  const top = label.isAbove ? middle - line / 2 - label.lines.length * LINE + 4 : middle - LINE / 2;
  const texts = label.lines.map((text, place) => {
    const w = measure(text, SIZE, isBold);
    return { x: label.anchor === 'end' ? label.x - w : label.x, y: top + place * LINE, w, h: LINE };
  });
  const words = label.lines.map((text, place) =>
    textMark(label.x, top + place * LINE + 15, { text, size: SIZE, fill: 'ink', bold: isBold }, label.anchor),
  );
  const marks = entry.when ? marksOf(entry.when, stretches, middle, setting.fillOf(entry), setting.bar) : [];
  const half = (stretch: Stretch): number => (stretch.from === stretch.to ? DIAMOND : 0);
  const from = Math.min(...texts.map(({ x }) => x), ...stretches.map((one) => one.from - half(one)));
  const to = Math.max(...texts.map(({ x, w }) => x + w), ...stretches.map((one) => one.to + half(one)));
  const height = Math.max(24, line - 4);
  const box = { x: from - 2, y: label.isAbove ? y : middle - height / 2, w: to - from + 4, h: label.isAbove ? above + line : height };
  return { entry, marks: [...marks, ...words], box, texts };
}
