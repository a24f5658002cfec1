import { nothing } from 'lit';
import type { Entry } from './entry.js';
import type { TimelineFaceWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';

/** What every cell of the grid is drawn with. */
export interface CellSetting {
  readonly model: TimelineModel;
  readonly words: TimelineFaceWords;
  /** The entry that the tab key leads to, and the one whose details are open; empty for none. */
  readonly current: string;
  readonly open: string;
}

/** Whether a cell is the grid's tab stop, and whether its details are open. */
export function cellState({ id }: Entry, { current, open }: CellSetting): { tab: number; isOpen: boolean } {
  return { tab: id === current ? 0 : -1, isOpen: id === open };
}

/** The level of a heading below the widget's own, or nothing where the page gives none. */
export function levelBelow(headingLevel: string, steps: number): number | typeof nothing {
  return /^[2-6]$/.test(headingLevel) ? Math.min(Number(headingLevel) + steps, 6) : nothing;
}
