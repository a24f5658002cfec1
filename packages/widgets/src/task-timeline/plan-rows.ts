import { brokenLines } from '../../../base/src/picture/broken-lines.js';
import { textMark, type Mark } from '../../../base/src/picture/marks.js';
import { BAR, type Box } from './axis-marks.js';
import { placedLane, type LaneSetting, type PlacedLane } from './axis-lane.js';
import type { AxisRow, AxisSetting, PlacedRows } from './axis-layout.js';
import { stretchOf, type Scale } from './axis-scale.js';
import { fillOf } from './bar-fill.js';
import { byStart } from './by-start.js';
import type { Entry } from './entry.js';
import { markText } from './entry-text.js';
import type { TimelineModel } from './model.js';
import { gapsOf } from './phase-gaps.js';
import { captionedLane } from './phase-lane.js';
import { taskGroups } from './task-groups.js';

/** Size of the names of rows, their least column, and the height of a line. */
const NAME = 13;
const COLUMN = 88;
const LINE = 36;
const DENSE = 28;

interface NamedLane {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly isCaptioned: boolean;
  readonly line: number;
}

/** The rows of one plan: period, phases, document, goal years, dated tasks by lane, days of events. */
export function planRows(model: TimelineModel, dated: readonly Entry[], top: number, setting: AxisSetting, scaleFrom: (left: number) => Scale): PlacedRows {
  const { words, measure, width } = setting;
  const lanes = lanesOf(model, dated, setting).filter(({ entries }) => entries.length > 0);
  const widest = Math.max(0, ...lanes.map(({ name }) => measure(name, NAME, false)));
  const column = Math.max(COLUMN, Math.min(widest + 16, width * 0.2));
  const scale = scaleFrom(column);
  const own: LaneSetting = { scale, measure, textOf: (entry) => textOf(entry, model, setting), fillOf: (entry) => fillOf(entry, model), line: LINE, bar: BAR };
  const rows: AxisRow[] = [];
  const ground: Mark[] = [];
  const texts: Box[] = [];
  let y = top;
  let bandTop: number | undefined;
  for (const { name, entries, isCaptioned, line } of lanes) {
    if (line === DENSE) {
      ground.push({ kind: 'path', d: `M0 ${y + 4}H${scale.right}`, stroke: 'track', width: 1 });
      y += 8;
    }
    const lane: PlacedLane = isCaptioned ? captionedLane(entries, y, words, own) : placedLane(entries, y, { ...own, line });
    const lines = brokenLines(name, column - 12, NAME, false, measure);
    lines.forEach((text, place) => {
      const baseline = isCaptioned ? y + 20 : y + line / 2 + 5;
      ground.push(textMark(0, baseline + place * 18, { text, size: NAME, fill: 'muted' }));
    });
    rows.push({ name, entries: lane.placed });
    y += Math.max(lane.height, lines.length * 18 + 12);
    if (entries[0]?.kind === 'phase') {
      bandTop = y - BAR / 2 - 8;
      const gaps = gapMarks(model, entries, scale, bandTop, setting);
      ground.push(...gaps.marks);
      texts.push(...gaps.texts);
    }
  }
  const bottom = y + 12;
  const bands = bandTop === undefined ? [] : dated.filter(({ kind }) => kind === 'phase').flatMap((phase) => bandOf(phase, scale, bandTop ?? 0, bottom));
  return { scale, rows, ground: [...bands, ...ground], texts, bottom };
}

function lanesOf(model: TimelineModel, dated: readonly Entry[], { words, lanes }: AxisSetting): NamedLane[] {
  const of = (...kinds: readonly Entry['kind'][]): Entry[] => dated.filter(({ kind }) => kinds.includes(kind));
  const lane = (name: string, entries: readonly Entry[], more: Partial<NamedLane> = {}): NamedLane => ({ name, entries, isCaptioned: false, line: LINE, ...more });
  const isWhole = (entry: Entry): boolean => entry.when?.shape === 'bar';
  const tasks = taskGroups(model, byStart(of('task')), lanes);
  return [
    lane(words.lane.period, of('period').filter(isWhole), { isCaptioned: true }),
    lane(words.lane.period, of('period').filter((entry) => !isWhole(entry))),
    lane(words.lane.phase, byStart(of('phase')), { isCaptioned: true }),
    lane(words.lane.document, of('issued', 'published')),
    lane(words.lane.goalYears, of('goals')),
    ...tasks.map(({ name, tasks: own }) => lane(name || words.lane.task, own, { line: DENSE })),
    ...of('event').map((event) => lane(eventName(event, words), [event])),
  ];
}

function eventName({ when }: Entry, words: AxisSetting['words']): string {
  return when?.shape === 'yearly' ? words.dayOfYear(when.month, when.day) : words.lane.event;
}

function textOf(entry: Entry, { plans }: TimelineModel, { words }: AxisSetting): string {
  if (entry.kind === 'period' && entry.when?.shape === 'bar') {
    const standing = plans.find(({ id }) => id === entry.plan)?.standing ?? 'unknown';
    return standing === 'unknown' ? words.lane.period : words.standing[standing].word;
  }
  return entry.kind === 'phase' ? words.phaseName(entry.name) : markText(entry, words);
}

function bandOf({ when }: Entry, scale: Scale, top: number, bottom: number): Mark[] {
  if (when?.shape !== 'bar') return [];
  const { from, to } = stretchOf(when.start, when.end, scale);
  return [{ kind: 'path', d: `M${from + 1} ${top}H${to - 1}V${bottom}H${from + 1}Z`, fill: 'band' }];
}

/** The stretches of the plan's period that no phase covers, named where the words fit. */
function gapMarks(model: TimelineModel, phases: readonly Entry[], scale: Scale, y: number, { words, measure }: AxisSetting): { marks: Mark[]; texts: Box[] } {
  const found = gapsOf(model, phases).flatMap(({ start, end }) => {
    const { from, to } = stretchOf(start, end, scale);
    const text = words.gap(words.shortRange(start, end));
    const w = measure(text, NAME, false);
    return w + 16 > to - from ? [] : [{ text, x: from + 8, w }];
  });
  return {
    marks: found.map(({ text, x }) => textMark(x, y + 5, { text, size: NAME, fill: 'muted' })),
    texts: found.map(({ x, w }) => ({ x, y: y - 10, w, h: 20 })),
  };
}
