import type { Words } from '../../../base/src/messages/words.js';
import { textMark, type Mark, type Role, type Run, type Scene } from '../../../base/src/picture/marks.js';
import { Page } from '../../../base/src/picture/page.js';
import { lineWidth, type Measure } from '../../../base/src/picture/text-width.js';
import type { TargetFigures } from '../../../base/src/target/target-figures.js';
import type { CardWords } from './messages/card-words.js';
import type { CardModel, Elapsed, Tally } from './model.js';
import { dashes } from './period-bar.js';

const WIDTH = 480;
const MARGIN = 32;
const ROOM = WIDTH - 2 * MARGIN;

/** What a picture of a card is said and measured with. */
export interface PictureSetting {
  readonly words: Words;
  readonly own: CardWords;
  readonly measure: Measure;
}

/** The card as a picture of its own, with source and the day it was made. */
export function cardPicture(model: CardModel, setting: PictureSetting, notes: readonly string[], source: string, today: string): Scene {
  const { words, own, measure } = setting;
  const { plan, planName, place, attribution, elapsed, heads, tally } = model;
  const page = new Page(WIDTH, MARGIN, measure);
  const doubt = attribution === 'stated' ? '' : own.doubt[attribution];
  const title = [place, doubt].filter(Boolean).join(' ');
  page.write(title, 22, 'ink', 0, true);
  page.write(planName, 14, 'muted', 4);
  page.draw(bar(elapsed), 16, 14);
  const ends: Mark[] = [textMark(0, 12, { text: own.from(plan.start), size: 13, fill: 'muted' }), textMark(ROOM, 12, { text: words.endOf(plan.end), size: 13, fill: 'muted' }, 'end')];
  page.draw(ends, 18, 2);
  page.write(saidOf(elapsed, model, own, words, today), 13, 'muted', 0);
  page.y += 8;
  for (const head of heads) page.draw(...headOf(head, setting), 8);
  page.draw([{ kind: 'rect', x: 0, y: 0, w: ROOM, h: 1, fill: 'track' }], 1, 8);
  const counted = (['goals', 'tasks', 'programs', 'phases', 'lost'] as const).filter((key: keyof Tally) => tally[key] > 0);
  page.write(counted.map((key) => `${tally[key]} ${own.tally[key](tally[key])}`).join('\u3000'), 14, 'ink', 8);
  for (const note of notes) page.write(note, 13, 'muted', 8);
  page.write(`${source}${words.stop}`, 13, 'muted', 12);
  page.write(words.madeOn(today), 13, 'muted', 0);
  return { width: WIDTH, height: Math.ceil(page.y + MARGIN - 8), marks: page.marks, title, description: `${planName} ${source}` };
}

function saidOf(elapsed: Elapsed, { plan }: CardModel, own: CardWords, words: Words, today: string): string {
  if (elapsed.status === 'running') return own.running(today, Math.round(elapsed.share * 100));
  if (elapsed.status === 'ended') return own.ended(words.endOf(plan.end));
  return elapsed.status === 'before' ? own.before(plan.start ?? plan.end) : own.unknown;
}

function bar(elapsed: Elapsed): Mark[] {
  const band = (from: number, to: number, height: number, fill: Role): Mark => ({ kind: 'rect', x: from * ROOM, y: 8 - height / 2, w: (to - from) * ROOM, h: height, fill });
  const end: Mark = { kind: 'rect', x: ROOM - 4, y: 0, w: 4, h: 16, fill: 'goal' };
  if (elapsed.status === 'unknown') return [...dashes().map(([from, to]) => band(from, to, 2, 'hairline')), end];
  const share = elapsed.status === 'running' ? elapsed.share : 0;
  const passed = elapsed.status === 'ended' ? band(0, 1, 8, 'hairline') : band(0, share, 8, 'value');
  return [band(share, 1, 2, 'hairline'), { kind: 'rect', x: 0, y: 2, w: 2, h: 12, fill: 'hairline' }, passed, end];
}

/** Name at the left, figure at the right of one line, or below the name where there is no room. */
function headOf({ name, lead, goal }: TargetFigures, { measure, words }: PictureSetting): [Mark[], number] {
  const before: Run[] = lead ? [{ text: lead, size: 13, fill: 'muted' }] : [];
  const shown = goal.status === 'figure' ? goal.digits : goal.status === 'words' ? goal.text : words.lost;
  const unit = goal.status === 'words' ? '' : goal.unit;
  const runs: Run[] = [
    ...before,
    { text: shown, size: goal.status === 'figure' ? 20 : 14, fill: 'ink', bold: true, gap: lead ? 6 : 0 },
    { text: unit, size: 14, fill: 'ink', bold: true, gap: unit === '%' ? 1 : 4 },
  ];
  const length = lineWidth({ runs }, measure);
  const isBelow = measure(name, 14, false) + 16 + length > ROOM;
  const y = isBelow ? 48 : 26;
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, w: ROOM, h: 1, fill: 'track' },
    textMark(0, 26, { text: name, size: 14, fill: 'ink' }),
    { kind: 'text', x: ROOM, y, anchor: 'end', runs },
  ];
  return [marks, y + 8];
}
