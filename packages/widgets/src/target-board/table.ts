import type { DataTable } from '../../../base/src/face.js';
import type { Words } from '../../../base/src/messages/words.js';
import type { Reached, TargetFigures } from '../../../base/src/target/target-figures.js';
import type { BoardWords } from './messages/board-words.js';
import type { BoardModel } from './model.js';
import { relatedGoals } from './related-goals.js';

type Cell = string | number | null;

/** Every target of the plan as a row, whatever the board is narrowed to; what prints a goal again follows it. */
export function boardTable(model: BoardModel, words: Words, board: BoardWords): DataTable {
  const { columns } = board;
  const rows = model.themes.flatMap(({ name, figures, words: said }) =>
    [...figures, ...said].flatMap((family) =>
      relatedGoals(family, board).flatMap(({ goal, relation }) => [
        row(goal.figures, name, relation, words),
        ...goal.again.map((again) => row(again, name, board.restated, words)),
      ]),
    ),
  );
  return {
    caption: board.caption(model.name),
    columns: [
      { title: columns.name, kind: 'text' },
      { title: columns.theme, kind: 'text' },
      { title: columns.relation, kind: 'text' },
      { title: columns.group, kind: 'text' },
      { title: columns.comparator, kind: 'text' },
      { title: columns.value, kind: 'number' },
      { title: columns.unit, kind: 'text' },
      { title: columns.year, kind: 'number' },
      { title: columns.start, kind: 'number' },
      { title: columns.startDate, kind: 'text' },
      { title: columns.now, kind: 'number' },
      { title: columns.nowDate, kind: 'text' },
      { title: columns.status, kind: 'text' },
      { title: columns.section, kind: 'code' },
      { title: columns.printed, kind: 'text' },
    ],
    rows,
  };
}

function row(figures: TargetFigures, theme: string, relation: string, words: Words): Cell[] {
  const { name, binding, lead, goal, target, start, now, progress } = figures;
  const value = goal.status === 'figure' ? goal.value : goal.status === 'words' ? goal.text : words.lost;
  const unit = goal.status === 'words' ? '' : goal.unit;
  return [
    ...[name, theme, relation, binding?.word ?? '', lead === words.goal ? '' : lead],
    ...[value, unit, target.year],
    ...dated(start, words),
    ...dated(now, words),
    ...[progress.word, target.section ?? '', target.printed ?? ''],
  ];
}

function dated(reached: Reached | null, words: Words): Cell[] {
  return reached ? [reached.value, words.endOf(reached.date)] : [null, null];
}
