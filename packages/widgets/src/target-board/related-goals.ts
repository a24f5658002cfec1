import type { BoardFaceWords } from './messages/board-words.js';
import type { BoardFamily, BoardGoal } from './model.js';

/** A goal with the word that joins it to the one before or above it; empty for the first. */
export interface RelatedGoal {
  readonly goal: BoardGoal;
  readonly relation: string;
}

/** The goals of a family and all their parts, in the order they are read. */
export function relatedGoals(family: BoardFamily, board: BoardFaceWords, above?: BoardGoal): RelatedGoal[] {
  return family.flatMap((goal, place) => [
    { goal, relation: place > 0 ? board.or : above ? relationTo(above, goal, board) : '' },
    ...partsOf(goal, board),
  ]);
}

/** The parts of a goal and their parts. */
export function partsOf(goal: BoardGoal, board: BoardFaceWords): RelatedGoal[] {
  return goal.parts.flatMap((family) => relatedGoals(family, board, goal));
}

function relationTo({ figures: { goal } }: BoardGoal, part: BoardGoal, board: BoardFaceWords): string {
  if (part.figures.target.parentRelation !== 'each') return board.ofWhich;
  return board.each(goal.status === 'words' ? '' : goal.unit);
}

/** The word before a name, unless the name begins with it. */
export function wordBefore({ goal, relation }: RelatedGoal): string {
  return goal.figures.name.startsWith(relation) ? '' : relation;
}
