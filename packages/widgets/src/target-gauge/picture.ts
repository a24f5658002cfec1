import { counted } from '../../../base/src/counted.js';
import { brokenLines } from '../../../base/src/picture/broken-lines.js';
import { textMark, type Mark, type Role, type Scene } from '../../../base/src/picture/marks.js';
import { Page } from '../../../base/src/picture/page.js';
import { lineWidth } from '../../../base/src/picture/text-width.js';
import type { Words } from '../../../base/src/messages/words.js';
import { SIGNS } from '../../../base/src/signs.js';
import { arcDrawing, type Layout } from './arc.js';
import { barDrawing } from './bar.js';
import type { GaugeModel } from './model.js';
import { hero } from './shares.js';

const WIDTH = 480;
const MARGIN = 32;
const ROOM = WIDTH - 2 * MARGIN;

/** The gauge as a picture of its own: title, figure, sentence, notes, source and the day it was made. */
export function gaugePicture(model: GaugeModel, layout: Layout, words: Words, today: string): Scene {
  const page = new Page(WIDTH, MARGIN, layout.measure);
  page.write(model.name, 20, 'ink', 0, true);
  page.write(
    [model.place, model.period, model.binding?.word ?? '', model.isSample ? words.sample : '']
      .filter(Boolean)
      .join('\u3000'),
    13,
    'muted',
    4,
  );
  const arc = model.scale === null ? undefined : arcDrawing(model, layout);
  const bar = model.scale === null || arc ? undefined : barDrawing(model, layout, ROOM);
  if (arc) {
    page.draw(arc.marks, arc.height, 16);
    page.write(model.sentence, 14, 'ink', 12);
  } else if (bar) {
    drawFigure(page, model, layout);
    page.draw(bar.marks, bar.height, 8);
    page.write(model.sentence, 14, 'ink', 12);
  } else {
    drawGoal(page, model, layout);
    drawStatus(page, model.progress.clause, model, 16);
  }
  if (arc || bar) page.write(model.paceNote, 13, 'muted', 6);
  for (const note of model.notes) page.write(note, 13, 'muted', 6);
  page.draw([{ kind: 'rect', x: 0, y: 0, w: ROOM, h: 1, fill: 'track' }], 1, 14);
  page.write(`${model.source}${words.stop}`, 13, 'muted', 6);
  page.write(words.madeOn(today), 13, 'muted', 0);
  return {
    width: WIDTH,
    height: Math.ceil(page.y + MARGIN - 8),
    marks: page.marks,
    title: model.name,
    description: model.description,
  };
}

function drawFigure(page: Page, model: GaugeModel, { words }: Layout): void {
  const { shown, date } = hero(model, words);
  const unit = model.goal.status === 'figure' ? model.goal.unit : '';
  page.write(date, 14, 'muted', 14);
  page.draw(
    [
      {
        kind: 'text',
        x: 0,
        y: 38,
        anchor: 'start',
        runs: [
          { text: shown, size: 40, fill: 'ink', bold: true },
          { text: unit, size: 16, fill: 'ink', bold: true, gap: unit === '%' ? 1.3 : 4 },
        ],
      },
    ],
    44,
    0,
  );
  drawStatus(page, model.progress.word, model, 2);
}

function drawStatus(page: Page, text: string, { progress }: GaugeModel, gap: number): void {
  const { path, width } = SIGNS[progress.status];
  const isQuiet = progress.status === 'ended' || progress.status === 'no-data';
  const sign: Mark =
    width === undefined
      ? { kind: 'path', d: path, at: [0, 4, 0.8], fill: progress.status }
      : { kind: 'path', d: path, at: [0, 4, 0.8], stroke: progress.status, width };
  page.draw([sign, textMark(18, 15.5, { text, size: 14, fill: progress.status, bold: !isQuiet })], 20, gap);
}

function drawGoal(page: Page, { lead, goal, year, binding }: GaugeModel, { measure }: Layout): void {
  const runs = goalRuns(goal);
  const width = lineWidth({ runs }, measure);
  const lines =
    goal.status === 'words' && width > ROOM - 20 ? brokenLines(goal.text, ROOM - 20, 20, true, measure) : [];
  const height = lines.length > 0 ? 36 + lines.length * 27 : 92;
  const below = `${year}${binding ? `\u3000${binding.word}` : ''}`;
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, w: 4, h: height + 22, fill: 'goal' },
    textMark(20, 16, { text: lead, size: 16, fill: 'muted' }),
    textMark(20, height + 16, { text: below, size: 16, fill: 'ink', bold: true }),
  ];
  if (goal.status === 'unreadable') {
    const hatch = counted(18, (place) => `M${20 + place * 5} 72L${30 + place * 5} 34`).join('');
    marks.push(
      { kind: 'path', d: hatch, stroke: 'hairline', width: 1.5 },
      textMark(124, 74, { text: goal.unit, size: 20, fill: 'ink', bold: true }),
    );
  } else if (lines.length > 0) {
    lines.forEach((text, place) =>
      marks.push(textMark(20, 46 + place * 27, { text, size: 20, fill: 'ink', bold: true })),
    );
  } else {
    marks.push({ kind: 'text', x: 20, y: 76, anchor: 'start', runs });
  }
  page.draw(marks, height + 22, 22);
}

function goalRuns(goal: GaugeModel['goal']): { text: string; size: number; fill: Role; bold: boolean; gap?: number }[] {
  if (goal.status === 'words') return [{ text: goal.text, size: 45, fill: 'ink', bold: true }];
  if (goal.status === 'unreadable') return [];
  return [
    { text: goal.digits, size: 56, fill: 'ink', bold: true },
    { text: goal.unit, size: 20, fill: 'ink', bold: true, gap: goal.unit === '%' ? 2 : 5 },
  ];
}
