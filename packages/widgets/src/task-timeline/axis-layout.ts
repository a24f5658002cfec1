import { counted } from '../../../base/src/counted.js';
import { textMark, type Mark } from '../../../base/src/picture/marks.js';
import type { Measure } from '../../../base/src/picture/text-width.js';
import { firstDay } from '../../../data/src/period.js';
import { upright, type Box } from './axis-marks.js';
import type { PlacedEntry } from './axis-lane.js';
import { scaleOf, type Scale } from './axis-scale.js';
import type { Entry } from './entry.js';
import type { TimelineFaceWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';
import { planRows } from './plan-rows.js';
import { severalRows } from './several-rows.js';
import { isTodayOnAxis } from './standing.js';
import type { Lanes } from './task-groups.js';

/** A line of the axis: what it is called, and its entries from left to right. */
export interface AxisRow {
  readonly name: string;
  readonly entries: readonly PlacedEntry[];
}

/** Rows with what lies below them, before the axis itself is drawn. */
export interface PlacedRows {
  readonly scale: Scale;
  readonly rows: readonly AxisRow[];
  /** What no reader comes to: names of rows, bands, stretches without a phase. */
  readonly ground: readonly Mark[];
  readonly texts: readonly Box[];
  readonly bottom: number;
}

/** The axis, laid out for a width; lengths are units of 1/16 em. */
export interface AxisLayout {
  readonly width: number;
  readonly height: number;
  readonly ground: readonly Mark[];
  readonly rows: readonly AxisRow[];
  /** What lies over everything: the line of today. */
  readonly front: readonly Mark[];
}

export interface AxisSetting {
  readonly width: number;
  readonly words: TimelineFaceWords;
  readonly measure: Measure;
  readonly lanes: Lanes;
}

/** Height of the words of today, and of the names of the years. */
const TODAY = 26;
const YEARS = 34;

/** The axis of everything dated; undefined where nothing is. */
export function axisLayout(model: TimelineModel, dated: readonly Entry[], setting: AxisSetting): AxisLayout | undefined {
  if (model.years === null) return undefined;
  const { years, today } = model;
  const isToday = isTodayOnAxis(model);
  const top = isToday ? TODAY : 0;
  const rowsOf = model.plans.length > 1 ? severalRows : planRows;
  const placed = rowsOf(model, dated, top, setting, (left) => scaleOf(years, left, setting.width - 8));
  const { scale, bottom } = placed;
  const texts = [...placed.texts, ...placed.rows.flatMap(({ entries }) => entries.flatMap((entry) => entry.texts))];
  return {
    width: setting.width,
    height: bottom + YEARS,
    rows: placed.rows.filter(({ entries }) => entries.length > 0),
    ground: [...placed.ground, ...yearMarks(scale, top, bottom, texts, setting)],
    front: isToday ? todayMarks(scale, today, bottom, texts, setting) : [],
  };
}

function yearMarks(scale: Scale, top: number, bottom: number, texts: readonly Box[], { words, measure }: AxisSetting): Mark[] {
  const { first, last, left, right, at } = scale;
  const length = (right - left) / (last - first + 1);
  const widest = (name: (year: number) => string): number => measure(name(first), 14, false) + 8;
  const name = [(year: number) => words.date(String(year)), String].find((one) => widest(one) <= length) ?? String;
  const step = Math.max(1, Math.ceil(widest(name) / length));
  const lines = counted(last - first + 2, (place): Mark => {
    const x = at(`${first + place}-01-01`);
    return { kind: 'path', d: upright(x, top, bottom + 10, texts), stroke: 'track', width: 1 };
  });
  const quarters = length / 12 < 12 ? [] : counted((last - first + 1) * 4, (place): Mark => {
    const day = `${first + Math.floor(place / 4)}-${['01', '04', '07', '10'][place % 4]}-01`;
    return { kind: 'path', d: `M${at(day)} ${bottom - 5}V${bottom}`, stroke: 'hairline', width: 1 };
  });
  const names = counted(last - first + 1, (place) => place)
    .filter((place) => place % step === 0)
    .map((place) => textMark(left + (place + 0.5) * length, bottom + 26, { text: name(first + place), size: 14, fill: 'muted' }, 'middle'));
  return [...lines, ...quarters, { kind: 'path', d: `M${left} ${bottom}H${right}`, stroke: 'hairline', width: 1 }, ...names];
}

function todayMarks({ left, right, at }: Scale, today: string, bottom: number, texts: readonly Box[], { words, width, measure }: AxisSetting): Mark[] {
  const x = at(firstDay(today));
  const text = words.todayMark(today);
  const isRight = x + measure(text, 14, true) > right;
  return [
    { kind: 'path', d: upright(x, TODAY - 6, bottom, texts), stroke: 'accent', width: 2 },
    textMark(isRight ? Math.min(width, Math.max(x + 1, left)) : x - 1, 14, { text, size: 14, fill: 'accent', bold: true }, isRight ? 'end' : 'start'),
  ];
}
