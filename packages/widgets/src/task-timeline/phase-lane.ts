import { textMark, type Mark } from '../../../base/src/picture/marks.js';
import { BAR, marksOf, upright, type Box } from './axis-marks.js';
import { stretchesOf, type Stretch } from './axis-scale.js';
import type { LaneSetting, PlacedEntry, PlacedLane } from './axis-lane.js';
import type { Entry } from './entry.js';
import type { TimelineFaceWords } from './messages/timeline-words.js';

const NAME = 15;
const DATES = 13;
/** Height of name and dates, and space between neighbours. */
const LEVEL = 44;
const GAP = 6;

interface Caption {
  readonly entry: Entry;
  readonly stretch: Stretch;
  readonly name: string;
  readonly dates: string;
  readonly x: number;
  readonly width: number;
  readonly level: number;
}

/** Entries on one line, each with its name and dates above its beginning; what would meet is set a level higher. */
export function captionedLane(entries: readonly Entry[], top: number, words: TimelineFaceWords, setting: LaneSetting): PlacedLane {
  const ends: number[] = [];
  const captions = entries.flatMap((entry): Caption[] => {
    const stretch = entry.when ? stretchesOf(entry.when, setting.scale)[0] : undefined;
    if (!stretch) return [];
    const caption = captionOf(entry, stretch, words, setting);
    const found = ends.findIndex((end) => end + GAP <= caption.x);
    const level = found === -1 ? ends.length : found;
    ends[level] = caption.x + caption.width;
    return [{ ...caption, level }];
  });
  const levels = Math.max(1, ends.length);
  const line = top + levels * LEVEL + BAR / 2 + 4;
  const boxes = captions.map((caption) => boxOf(caption, line));
  const placed = captions.map((caption) => placedCaption(caption, line, boxes, setting));
  return { placed, height: levels * LEVEL + BAR + 8 };
}

function captionOf(entry: Entry, stretch: Stretch, words: TimelineFaceWords, { scale, measure, textOf }: LaneSetting): Omit<Caption, 'level'> {
  const { when } = entry;
  const name = textOf(entry);
  const full = when?.shape === 'bar' ? words.range(when.start, when.end) : when?.shape === 'mark' ? words.until(when.date) : '';
  const short = when?.shape === 'bar' ? words.shortRange(when.start, when.end) : full;
  const room = Math.max(stretch.to - stretch.from - GAP, measure(name, NAME, true));
  const dates = measure(full, DATES, false) <= room ? full : short;
  const width = Math.max(measure(name, NAME, true), measure(dates, DATES, false));
  const x = Math.max(scale.left, Math.min(stretch.from + 1, scale.right - width));
  return { entry, stretch, name, dates, x, width };
}

function boxOf({ x, width, level }: Caption, line: number): Box {
  return { x, y: line - BAR / 2 - 4 - (level + 1) * LEVEL, w: width, h: LEVEL };
}

function placedCaption(caption: Caption, line: number, boxes: readonly Box[], { fillOf, bar }: LaneSetting): PlacedEntry {
  const { entry, stretch, name, dates, x, width, level } = caption;
  const foot = line - BAR / 2 - 4 - level * LEVEL;
  const texts = [boxOf(caption, line)];
  const lead: Mark[] = level === 0 ? [] : [{ kind: 'path', d: upright(stretch.from + 1.5, foot + 2, line - 4, boxes), stroke: 'hairline', width: 1 }];
  const marks = entry.when ? marksOf(entry.when, [stretch], line, fillOf(entry), bar) : [];
  const right = Math.max(x + width, stretch.to);
  const left = Math.min(x, stretch.from);
  return {
    entry,
    marks: [
      ...lead,
      ...marks,
      textMark(x, foot - 24, { text: name, size: NAME, fill: 'ink', bold: true }),
      textMark(x, foot - 5, { text: dates, size: DATES, fill: 'muted' }),
    ],
    box: { x: left - 1, y: foot - LEVEL, w: right - left + 2, h: line + 8 - foot + LEVEL },
    texts,
  };
}
