import type { FaceWords } from '../../../base/src/messages/words.js';
import type { Run } from '../../../base/src/picture/marks.js';
import type { GaugeFigures, Reached } from './figures.js';

export { sharesOf, type Shares } from '../../../base/src/target/shares.js';

/** The figure that leads: the latest one known, else the goal; `date` says which. */
export function hero(
  { now, goal, target }: GaugeFigures,
  words: FaceWords,
): { readonly shown: string; readonly date: string } {
  if (now) return { shown: now.digits, date: words.endOf(now.date) };
  return {
    shown: goal.status === 'figure' ? goal.digits : '',
    date: target.year === null ? words.goal : words.goalFor(words.year(target.year)),
  };
}

/** Date and figure of a starting point as runs of a label. */
export function labelled(start: Reached, words: FaceWords, size: number): Run[] {
  return [
    { text: words.endOf(start.date), size, fill: 'muted' },
    { text: start.digits, size, fill: 'ink', bold: true, gap: 4 },
  ];
}
