import type { Words } from '../../../base/src/messages/words.js';
import { brokenLines } from '../../../base/src/picture/broken-lines.js';
import { textMark, type Mark, type Scene } from '../../../base/src/picture/marks.js';
import { moved } from '../../../base/src/picture/moved.js';
import { Page } from '../../../base/src/picture/page.js';
import type { Measure } from '../../../base/src/picture/text-width.js';
import { axisLayout } from './axis-layout.js';
import type { TimelineChoice } from './filters.js';
import { leaderOf, leadPieces } from './leading.js';
import { sumOf } from '../../../base/src/sum-of.js';
import type { TimelineWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';
import { narrowed, tasksIn } from './narrowed.js';
import { keySigns } from './render-key.js';
import { standingText } from './standing.js';
import { taskGroups, type TaskGroup } from './task-groups.js';

const WIDTH = 1200;
const MARGIN = 40;
const ROOM = WIDTH - 2 * MARGIN;
const COLUMNS = 3;
const GAP = 40;
const CARD = (ROOM - (COLUMNS - 1) * GAP) / COLUMNS;
/** Groups of more tasks than fit a picture are told by their count alone. */
const MOST_TASKS = 60;

export interface PictureSetting {
  readonly words: Words;
  readonly own: TimelineWords;
  readonly measure: Measure;
  readonly title: string;
  readonly sentence: string;
  readonly source: string;
  readonly today: string;
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The timeline as a picture of its own: axis, cards of undated tasks, source, and the day it was made. */
export function timelinePicture(model: TimelineModel, chosen: TimelineChoice, setting: PictureSetting): Scene {
  const { words, own, measure, title, sentence, source, today } = setting;
  const { dated, undated } = narrowed(model, chosen);
  const page = new Page(WIDTH, MARGIN, measure);
  page.write(title, 24, 'ink', 0, true);
  page.write(standingText(model, own), 14, 'ink', 6);
  const axis = axisLayout(model, dated, { width: ROOM, words: own, measure, lanes: chosen.lanes });
  if (axis) {
    page.draw(keyMarks(model, dated, setting), 14, 14);
    page.draw([...axis.ground, ...axis.rows.flatMap(({ entries }) => entries.flatMap(({ marks }) => marks)), ...axis.front], axis.height, 16);
  }
  const tasks = tasksIn(undated);
  const leader = leaderOf(model, tasks);
  const safeguards = tasks.filter(({ isSafeguard }) => isSafeguard).length;
  if (tasks.length > 0) {
    const heading = `${own.undatedHeading(tasks.length - safeguards, safeguards)}${leader ? `${own.colon}${own.ledBy(leader)}` : ''}`;
    page.write(heading, 16, 'ink', 16, true);
    const groups = taskGroups(model, tasks, chosen.lanes).map((group) => groupMarks(group, leader?.id, tasks.length <= MOST_TASKS, model, setting));
    const { marks, height } = inColumns(groups);
    page.draw(marks, height, 16);
  }
  page.write(sentence, 14, 'ink', 20);
  page.write(own.rule, 13, 'muted', 8);
  page.write(`${source}${words.stop}`, 13, 'muted', 0);
  page.write(words.madeOn(today), 13, 'muted', 0);
  return { width: WIDTH, height: Math.ceil(page.y + MARGIN - 8), marks: page.marks, title, description: `${sentence} ${source}` };
}

function keyMarks(model: TimelineModel, dated: TimelineModel['dated'], { own, measure }: PictureSetting): Mark[] {
  let x = 0;
  return keySigns(dated, model, own).flatMap(({ text, width, marks }) => {
    const placed = [...moved(marks, x, 1), textMark(x + width + 6, 12, { text, size: 13, fill: 'muted' })];
    x += width + 6 + measure(text, 13, false) + 24;
    return placed;
  });
}

function groupMarks({ lanes, place, number, name, tasks }: TaskGroup, leader: string | undefined, hasTasks: boolean, model: TimelineModel, { own, measure }: PictureSetting): Drawn {
  const marks: Mark[] = [{ kind: 'rect', x: 0, y: 0, w: CARD, h: 2, fill: 'ink' }];
  let y = 8;
  const write = (text: string, x: number, size: number, line: number, isBold: boolean, fill: 'ink' | 'muted', room = CARD): void => {
    for (const part of brokenLines(text, room - x, size, isBold, measure)) {
      y += line;
      marks.push(textMark(x, y - line * 0.28, { text: part, size, fill, bold: isBold }));
    }
  };
  const count = `${tasks.length} ${own.tasks(tasks.length)[1]}`;
  const side = measure(count, 15, true);
  marks.push(textMark(CARD, y + 16, { text: count, size: 15, fill: 'ink', bold: true }, 'end'));
  write(place, 0, 13, 19, false, 'muted');
  write(`${number} ${name || own.noGroup[lanes]}`.trim(), 0, 15, 22, true, 'ink', CARD - side - 12);
  y += 4;
  for (const task of hasTasks ? tasks : []) {
    marks.push({ kind: 'rect', x: 0, y: y + 2, w: CARD, h: 1, fill: 'track' });
    y += 6;
    const ownNumber = number && task.number.startsWith(number) ? task.number.slice(number.length) : task.number;
    const indent = ownNumber === '' ? 0 : Math.max(24, measure(ownNumber, 14, false) + 8);
    if (ownNumber !== '') marks.push(textMark(0, y + 15, { text: ownNumber, size: 14, fill: 'muted' }));
    write(task.name, indent, 14, 21, false, 'ink');
    write(leadPieces(task, leader, model.locale, own).join(model.locale === 'en' ? ' ' : ''), indent, 12, 18, false, 'muted');
    y += 2;
  }
  return { marks, height: y + 20 };
}

/** Groups in their order down three columns of about the same height. */
function inColumns(groups: readonly Drawn[]): Drawn {
  const total = sumOf(groups, ({ height }) => height);
  const marks: Mark[] = [];
  let [column, y, most, passed] = [0, 0, 0, 0];
  for (const group of groups) {
    const isFull = y > 0 && passed + group.height / 2 > (total / COLUMNS) * (column + 1);
    if (isFull && column < COLUMNS - 1) [column, y] = [column + 1, 0];
    marks.push(...moved(group.marks, column * (CARD + GAP), y));
    y += group.height;
    passed += group.height;
    most = Math.max(most, y);
  }
  return { marks, height: most };
}
