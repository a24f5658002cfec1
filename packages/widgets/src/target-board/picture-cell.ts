import { counted } from '../../../base/src/counted.js';
import { textMark, type Mark } from '../../../base/src/picture/marks.js';
import { moved } from '../../../base/src/picture/moved.js';
import type { Measure } from '../../../base/src/picture/text-width.js';
import type { Words } from '../../../base/src/messages/words.js';
import { withUnit } from '../../../base/src/sentence-figure.js';
import { SIGNS } from '../../../base/src/signs.js';
import { sharesOf } from '../../../base/src/target/shares.js';
import type { BoardWords } from './messages/board-words.js';
import type { BoardFamily, BoardGoal } from './model.js';
import { block, under, type Block } from '../../../base/src/picture/block.js';
import { partsOf, relatedGoals, wordBefore, type RelatedGoal } from './related-goals.js';

/** What decides how a picture of a board is laid out. */
export interface BoardLayout {
  readonly words: Words;
  readonly board: BoardWords;
  readonly measure: Measure;
  /** The year that the head of the picture says. */
  readonly year: number | null;
}

/** Space between the mark of a goal and its figure. */
const INDENT = 13;

/** Name, figure, and what follows, of a family with figures; lengths are units of 1/16 em. */
export function cellOf(family: BoardFamily, width: number, layout: BoardLayout): Block[] {
  const [first, ...others] = family;
  if (!first) return [];
  const joined = others.flatMap((goal) => [
    block(layout.board.or, { size: 13, width, fill: 'muted' }, layout.measure),
    ...goalOf(goal, width, layout),
  ]);
  const [name, figure, more] = goalOf(first, width, layout);
  return [name, figure, under([more, ...joined], 8)];
}

/** Goals in words, one below the other. */
export function phraseOf(family: BoardFamily, width: number, layout: BoardLayout): Block[] {
  return [under(relatedGoals(family, layout.board).map((related) => phrase(related, width, layout)), 8)];
}

function goalOf(goal: BoardGoal, width: number, layout: BoardLayout): readonly [Block, Block, Block] {
  const { figures } = goal;
  const name = block(figures.name, { size: 14, width, fill: 'ink' }, layout.measure);
  const parts = partsOf(goal, layout.board).map((related) => phrase(related, width, layout));
  const more = under([progressOf(goal, width, layout), ...parts], 8);
  const below = { marks: moved(more.marks, 0, 10), height: more.height + 10 };
  return [{ ...name, height: name.height + 8 }, figureOf(goal, width, layout), below];
}

/** Year where it is another, then comparator, growth or scope; a bare goal says so in a cell only. */
function leadOf({ figures: { lead, target } }: BoardGoal, { words, board, year }: BoardLayout, isCell = false): string {
  const by = target.year === null ? board.noYear : words.year(target.year);
  return [...(target.year === year ? [] : [by]), ...(lead === words.goal && !isCell ? [] : [lead])].join(' ');
}

function figureOf(goal: BoardGoal, width: number, layout: BoardLayout): Block {
  const { measure } = layout;
  const { binding, goal: aim } = goal.figures;
  const chip = binding ? measure(binding.word, 13, false) + 14 : 0;
  const lead = block(leadOf(goal, layout, true), { size: 13, width: width - INDENT - chip, fill: 'muted' }, measure);
  const top = Math.max(lead.height, 20);
  const value = valueOf(aim, width - INDENT, measure);
  const height = top + value.height;
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, w: 3, h: height, fill: 'goal' },
    ...moved([...lead.marks, ...moved(value.marks, 0, top)], INDENT, 0),
  ];
  if (binding) {
    const isFramed = binding.kind === 'obligatory';
    if (isFramed) marks.push({ kind: 'rect', x: width - chip + 0.5, y: 0.5, w: chip - 1, h: 19, radius: 4, stroke: 'hairline', width: 1 });
    const run = { text: binding.word, size: 13, fill: isFramed ? ('ink' as const) : ('muted' as const) };
    marks.push(textMark(isFramed ? width - chip / 2 : width, 14.5, run, isFramed ? 'middle' : 'end'));
  }
  return { marks, height };
}

function valueOf(goal: BoardGoal['figures']['goal'], width: number, measure: Measure): Block {
  if (goal.status === 'words') return block(goal.text, { size: 21, width, fill: 'ink', bold: true }, measure);
  const unit = goal.unit;
  if (goal.status === 'unreadable') {
    const hatch = counted(8, (place) => `M${place * 5} 28L${place * 5 + 10} 6`).join('');
    const run = { text: unit, size: 14, fill: 'ink' as const, bold: true };
    return { marks: [{ kind: 'path', d: hatch, stroke: 'hairline', width: 1.5 }, textMark(51, 27, run)], height: 34 };
  }
  const size = [28, 20].find((one) => measure(goal.digits, one, true) + measure(unit, 14, true) + 5 <= width) ?? 16;
  const runs = [
    { text: goal.digits, size, fill: 'ink' as const, bold: true },
    { text: unit, size: 14, fill: 'ink' as const, bold: true, gap: unit === '%' ? 1 : 4 },
  ];
  return { marks: [{ kind: 'text', x: 0, y: 27, anchor: 'start', runs }], height: 34 };
}

/** The bar, and what is known in words. */
function progressOf({ figures }: BoardGoal, width: number, { words, board, measure }: BoardLayout): Block {
  const { start, now, goal, progress, isSample } = figures;
  const known = now ?? start;
  if (!known) return { marks: [], height: 0 };
  const shown = withUnit(known.digits, goal.status === 'figure' ? goal.unit : '');
  const date = words.endOf(known.date);
  const line = now ? board.reached(date, shown) : board.since(date, shown, progress.status === 'ended');
  const said = `${line}${isSample ? ` ${words.sample}` : ''}`;
  return under([bar(figures, width), block(said, { size: 13, width, fill: 'muted' }, measure), ...(now ? [status(figures, width, measure)] : [])], 3);
}

function status({ progress }: BoardGoal['figures'], width: number, measure: Measure): Block {
  const { path, width: stroke } = SIGNS[progress.status];
  const sign: Mark =
    stroke === undefined
      ? { kind: 'path', d: path, at: [0, 4, 0.8], fill: progress.status }
      : { kind: 'path', d: path, at: [0, 4, 0.8], stroke: progress.status, width: stroke };
  const isQuiet = progress.status === 'ended' || progress.status === 'no-data';
  const text = block(progress.clause, { size: 13, width: width - 18, fill: progress.status, bold: !isQuiet }, measure);
  return { marks: [sign, ...moved(text.marks, 18, 0)], height: text.height };
}

function bar(figures: BoardGoal['figures'], width: number): Block {
  const shares = sharesOf(figures);
  if (!shares) return { marks: [], height: 0 };
  const { low, high, filled, goal, hasStart, expected } = shares;
  const rect = (x: number, w: number, y: number, h: number, fill: 'hairline' | 'value' | 'goal' | 'ground'): Mark => ({ kind: 'rect', x, y: y + 2, w, h, fill });
  const marks: Mark[] = [rect(filled * width, (1 - filled) * width, 9, 2, 'hairline')];
  if (hasStart && low > 0) marks.push(rect(0, low * width, 6.5, 7, 'hairline'));
  if (high > low) marks.push(rect(low * width, (high - low) * width, 4, 12, 'value'));
  if (high > low && hasStart) marks.push(rect(low * width - 1, 2, 4, 12, 'ground'));
  const x = goal * width;
  if (filled < goal) marks.push(rect(x - 3.5, 7, 2, 16, 'ground'), rect(x - 1.5, 3, 0, 20, 'goal'));
  else marks.push(rect(x - 1, 2, 4, 12, 'ground'), rect(x - 1.5, 3, -2, 5, 'goal'), rect(x - 1.5, 3, 17, 5, 'goal'));
  if (expected !== null) marks.push({ kind: 'circle', x: expected * width, y: 12, r: 3.5, fill: 'ground', stroke: 'ink', width: 1.75 });
  return { marks, height: 24 };
}

/** One line a goal: name, then figure or words. */
function phrase(related: RelatedGoal, width: number, layout: BoardLayout): Block {
  const { measure } = layout;
  const { goal } = related;
  const { figures } = goal;
  const aim = figures.goal;
  const shown = aim.status === 'figure' ? withUnit(aim.digits, aim.unit) : aim.status === 'words' ? aim.text : layout.words.lost;
  const half = (width - 20) * 0.53;
  const name = block([wordBefore(related), figures.name].filter(Boolean).join(' '), { size: 13, width: half, fill: 'ink' }, measure);
  const said = saidOf(leadOf(goal, layout), shown, width - 20 - half, measure);
  return { marks: [...name.marks, ...moved(said.marks, half + 20, 0)], height: Math.max(name.height, said.height) };
}

/** What leads a figure and the figure, on one line where it has room. */
function saidOf(lead: string, shown: string, width: number, measure: Measure): Block {
  const length = measure(lead, 13, false);
  if (lead === '' || length + 6 + measure(shown, 13, true) > width) {
    const above = block(lead, { size: 13, width, fill: 'muted' }, measure);
    return under([above, block(shown, { size: 13, width, fill: 'ink', bold: true }, measure)]);
  }
  const runs = [
    { text: lead, size: 13, fill: 'muted' as const },
    { text: shown, size: 13, fill: 'ink' as const, bold: true, gap: 6 },
  ];
  return { marks: [{ kind: 'text', x: 0, y: 14.3, anchor: 'start', runs }], height: 19.5 };
}
