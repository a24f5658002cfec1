import { brokenLines } from '../../../base/src/picture/broken-lines.js';
import { textMark, type Mark } from '../../../base/src/picture/marks.js';
import { placedLane, type LaneSetting, type PlacedEntry } from './axis-lane.js';
import type { AxisRow, AxisSetting, PlacedRows } from './axis-layout.js';
import { diamond } from './axis-marks.js';
import { stretchesOf, type Scale } from './axis-scale.js';
import { fillOf } from './bar-fill.js';
import { byStart } from './by-start.js';
import type { Entry } from './entry.js';
import { markText } from './entry-text.js';
import type { TimelineModel, TimelinePlan } from './model.js';

/** The column of the plans, their type, and the heights of lines. */
const LEAST = 150;
const MOST = 300;
const PLACE = 15;
const NAME = 13;
const FIRST = 34;
const NEXT = 26;
const PADDING = 10;

/** One block a plan: its period with the days of the document on it, then phases, goal years and dated tasks. */
export function severalRows(model: TimelineModel, dated: readonly Entry[], top: number, setting: AxisSetting, scaleFrom: (left: number) => Scale): PlacedRows {
  const column = Math.max(LEAST, Math.min(MOST, setting.width * 0.25));
  const scale = scaleFrom(column);
  const rows: AxisRow[] = [];
  const ground: Mark[] = [];
  let y = top;
  model.plans.forEach((plan, place) => {
    if (place > 0) ground.push({ kind: 'path', d: `M0 ${y}H${scale.right}`, stroke: 'track', width: 1 });
    const head = headOf(plan, y + PADDING, column, setting);
    ground.push(...head.marks);
    const block = blockOf(plan, dated.filter((entry) => entry.plan === plan.id), y + PADDING - 4, scale, model, setting);
    rows.push(...block.rows);
    y += Math.max(head.height, block.height) + PADDING * 2 - 4;
  });
  return { scale, rows, ground, texts: [], bottom: y };
}

function headOf({ place, shortName }: TimelinePlan, top: number, column: number, { measure }: AxisSetting): { marks: Mark[]; height: number } {
  const places = place === '' ? [] : brokenLines(place, column - 20, PLACE, true, measure);
  const names = brokenLines(shortName, column - 20, NAME, false, measure);
  return {
    marks: [
      ...places.map((text, line) => textMark(0, top + 15 + line * 21, { text, size: PLACE, fill: 'ink', bold: true })),
      ...names.map((text, line) => textMark(0, top + 15 + places.length * 21 + line * 19, { text, size: NAME, fill: 'muted' })),
    ],
    height: places.length * 21 + names.length * 19,
  };
}

function blockOf(plan: TimelinePlan, own: readonly Entry[], top: number, scale: Scale, model: TimelineModel, setting: AxisSetting): { rows: AxisRow[]; height: number } {
  const { words, measure } = setting;
  const of = (...kinds: readonly Entry['kind'][]): Entry[] => byStart(own.filter(({ kind }) => kinds.includes(kind)));
  const phases = of('phase');
  const lane: LaneSetting = {
    scale, measure, line: NEXT, bar: 8,
    textOf: (entry) => (entry.kind === 'phase' ? (entry === phases[phases.length - 1] ? words.phases(phases.length) : '') : textOf(entry, plan, setting)),
    fillOf: (entry) => fillOf(entry, model),
  };
  const rows: AxisRow[] = [];
  let y = top;
  const add = (name: string, entries: readonly Entry[], more: Partial<LaneSetting> = {}): void => {
    const { placed, height } = placedLane(entries, y, { ...lane, ...more });
    rows.push({ name: `${plan.shortName}${words.colon}${name}`, entries: placed });
    y += height;
  };
  const period = of('period');
  const documents = of('issued', 'published');
  const isOnBar = period[0]?.when?.shape === 'bar' && documents.every((entry) => isWithin(entry, period[0], scale));
  add(words.lane.period, period, { line: FIRST, bar: 12, isBold: plan.standing === 'running' });
  if (isOnBar) rows.push({ name: `${plan.shortName}${words.colon}${words.lane.document}`, entries: documents.map((entry) => dayOnBar(entry, y - FIRST / 2, scale)) });
  else add(words.lane.document, documents);
  add(words.lane.phase, phases);
  add(words.lane.goalYears, of('goals'));
  add(words.lane.task, of('task'));
  return { rows, height: y - top };
}

function textOf(entry: Entry, { standing }: TimelinePlan, { words }: AxisSetting): string {
  const text = markText(entry, words);
  return entry.kind === 'period' && standing !== 'unknown' ? `${text}${words.comma}${words.standing[standing].after}` : text;
}

function isWithin({ when }: Entry, period: Entry | undefined, scale: Scale): boolean {
  const [day, whole] = [when, period?.when ?? null].map((one) => (one ? stretchesOf(one, scale)[0] : undefined));
  return day !== undefined && whole !== undefined && day.from > whole.from + 12 && day.from < whole.to - 12;
}

/** A day of the document, on the bar of its plan; the key says what it is. */
function dayOnBar(entry: Entry, y: number, scale: Scale): PlacedEntry {
  const x = (entry.when ? stretchesOf(entry.when, scale)[0]?.from : undefined) ?? scale.left;
  return { entry, marks: diamond(x, y, 5), box: { x: x - 12, y: y - 12, w: 24, h: 24 }, texts: [] };
}
