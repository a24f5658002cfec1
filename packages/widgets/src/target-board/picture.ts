import type { Mark, Scene } from '../../../base/src/picture/marks.js';
import { moved } from '../../../base/src/picture/moved.js';
import { Page } from '../../../base/src/picture/page.js';
import { countOf, filteredThemes, type BoardFilter, type FilteredTheme } from './board-filter.js';
import type { BoardModel } from './model.js';
import { block, columns, under, type Block } from '../../../base/src/picture/block.js';
import { cellOf, phraseOf, type BoardLayout } from './picture-cell.js';

const WIDTH = 1080;
const MARGIN = 40;
const ROOM = WIDTH - 2 * MARGIN;
/** The column of the themes, and the space beside it and between columns. */
const THEME = 136;
const GAP = 32;
const GOALS = ROOM - THEME - GAP;

/** The goals that pass the filter as a picture of its own, with title, counts, source and the day it was made. */
export function boardPicture(
  model: BoardModel,
  filter: BoardFilter,
  layout: BoardLayout,
  sentence: string,
  source: string,
  today: string,
): Scene {
  const { words, board } = layout;
  const themes = filteredThemes(model, filter);
  const title = board.title(model.name, model.goals.length, model.isSameYear ? model.year : null).join('');
  const page = new Page(WIDTH, MARGIN, layout.measure);
  page.write(title, 24, 'ink', 0, true);
  page.write(headOf(model, layout), 14, 'muted', 4);
  page.write(narrowedTo(model, filter, themes, layout), 14, 'ink', 4);
  page.y += 16;
  for (const theme of themes) {
    page.draw([{ kind: 'rect', x: 0, y: 0, w: ROOM, h: 1, fill: 'track' }], 1, 0);
    const { marks, height } = themeOf(theme, layout);
    page.draw(marks, height, 24);
    page.y += 24;
  }
  page.draw([{ kind: 'rect', x: 0, y: 0, w: ROOM, h: 1, fill: 'track' }], 1, 0);
  page.write(sentence, 14, 'ink', 12);
  page.write(`${source}${words.stop}`, 13, 'muted', 8);
  page.write(words.madeOn(today), 13, 'muted', 0);
  return {
    width: WIDTH,
    height: Math.ceil(page.y + MARGIN - 8),
    marks: page.marks,
    title,
    description: `${sentence} ${source}`,
  };
}

function headOf({ name, place, isPlaceInferred, period, year, isSameYear }: BoardModel, { board }: BoardLayout): string {
  const by = year !== null && !isSameYear ? board.mostlyBy(year) : '';
  return [isPlaceInferred || !name.includes(place) ? place : '', period, by].filter(Boolean).join('\u3000');
}

function narrowedTo(
  model: BoardModel,
  { theme, group }: BoardFilter,
  themes: readonly FilteredTheme[],
  { words, board }: BoardLayout,
): string {
  const groups = (['obligatory', 'anticipatory'] as const).filter((kind) => group.split(/\s+/).includes(kind));
  const names = [...(theme ? [themes[0]?.name ?? theme] : []), ...groups.map((kind) => words[kind])];
  if (names.length === 0) return '';
  return `${board.onlyShown(names.join(' '))}${words.pause}${board.shown(countOf(themes), model.goals.length)}`;
}

function themeOf(theme: FilteredTheme, layout: BoardLayout): Block {
  const { board, measure } = layout;
  const head = under([
    block(theme.name, { size: 20, width: THEME, fill: 'ink', bold: true }, measure),
    block(board.goals(theme.count), { size: 13, width: THEME, fill: 'muted' }, measure),
  ]);
  const [third, half] = [(GOALS - 2 * GAP) / 3, (GOALS - GAP) / 2];
  const figures = columns(theme.figures.map((family) => cellOf(family, third, layout)), 3, third + GAP, 20);
  const phrases = columns(theme.words.map((family) => phraseOf(family, half, layout)), 2, half + GAP, 8);
  const goals = under([figures, phrases], 20);
  const marks: Mark[] = [...head.marks, ...moved(goals.marks, THEME + GAP, 0)];
  return { marks, height: Math.max(head.height, goals.height) };
}
