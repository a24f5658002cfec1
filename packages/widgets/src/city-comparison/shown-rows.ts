import type { SortKey } from './messages/comparison-words.js';
import type { DrawnFigure, Panel } from './panel.js';

/** How many rows a panel shows before a reader asks for all. */
const FEW = 12;

const LEVELS = ['provincial', 'sub-provincial', 'prefecture', 'county'];

/** What decides the rows of a panel. */
export interface RowChoice {
  readonly sort: SortKey;
  readonly marked: string;
  readonly open: ReadonlySet<string>;
}

/**
 * The rows of a panel in their order, and how many more there are. Figures decide the order only where the panel may be
 * ranked; rows that are marked as inferred then follow. A column that stands out is always among the rows.
 */
export function shownRows(panel: Panel, { sort, marked, open }: RowChoice): { rows: DrawnFigure[]; hidden: number } {
  const all = sortedRows(panel, sort);
  if (all.length <= FEW + 3 || open.has(panel.id)) return { rows: all, hidden: 0 };
  const rows = all.filter(({ column }, place) => place < FEW || column.id === marked);
  return { rows, hidden: all.length - rows.length };
}

/** The rows of a panel in the order that is asked for. */
export function sortedRows({ figures, unranked }: Panel, sort: SortKey): DrawnFigure[] {
  const by = ORDERS[sort];
  if (!by || (sort === 'value' && unranked)) return [...figures];
  return [...figures].sort(by);
}

const ORDERS: Readonly<Record<SortKey, ((a: DrawnFigure, b: DrawnFigure) => number) | undefined>> = {
  given: undefined,
  name: (a, b) => a.column.place.localeCompare(b.column.place, 'zh-Hans-CN'),
  level: (a, b) => LEVELS.indexOf(a.column.city?.level ?? '') - LEVELS.indexOf(b.column.city?.level ?? ''),
  year: (a, b) => a.when.localeCompare(b.when, 'zh-Hans-CN'),
  value: (a, b) => a.inferred.length - b.inferred.length || (b.stem?.value ?? 0) - (a.stem?.value ?? 0),
};
