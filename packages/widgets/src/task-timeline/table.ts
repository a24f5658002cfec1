import type { DataTable } from '../../../base/src/face.js';
import { byId } from '../../../data/src/select.js';
import type { Agency } from '../../../data/src/types.js';
import type { Entry } from './entry.js';
import { markText } from './entry-text.js';
import type { TimelineWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';

type Cell = string | number | null;

/** Everything on the timeline and every task without a date, whatever it is narrowed to; dates as printed. */
export function timelineTable(model: TimelineModel, title: string, own: TimelineWords): DataTable {
  const { columns } = own;
  const isOne = model.plans.length === 1;
  const entries = model.plans.flatMap(({ id }) => [...model.dated, ...model.undated].filter(({ plan }) => plan === id));
  const text = (name: string) => ({ title: name, kind: 'text' as const });
  const code = (name: string) => ({ title: name, kind: 'code' as const });
  return {
    caption: own.caption(title),
    columns: [
      text(columns.name), text(columns.kind), code(columns.number), ...(isOne ? [] : [text(columns.plan)]),
      code(columns.start), code(columns.end), text(columns.lead), text(columns.support), text(columns.responsible),
      text(columns.theme), code(columns.section), code(columns.line),
    ],
    rows: entries.map((entry) => rowOf(entry, model, isOne, own)),
  };
}

function rowOf(entry: Entry, { data, locale, plans }: TimelineModel, isOne: boolean, own: TimelineWords): Cell[] {
  const { kind, number, name, plan, roles, theme, row, isSafeguard } = entry;
  const named = (agencies: readonly Agency[]): string => agencies.map((agency) => (locale === 'en' ? agency.nameEn : agency.name)).join('; ');
  const themeRow = byId(data.themes, theme);
  const isOwn = kind === 'period' || kind === 'phase' || kind === 'task';
  return [
    isOwn ? name : kind === 'event' ? name.split('\n').join('; ') : markText(entry, own),
    isSafeguard ? own.safeguard : own.lane[kind],
    number,
    ...(isOne ? [] : [plans.find(({ id }) => id === plan)?.name ?? plan]),
    ...datesOf(entry, own),
    ...[named(roles.lead), named(roles.support), named(roles.responsible)],
    (locale === 'en' ? themeRow?.nameEn : themeRow?.name) ?? '',
    row?.section ?? '',
    row?.line === null || row === null ? '' : row.lineEnd === null ? String(row.line) : `${row.line}-${row.lineEnd}`,
  ];
}

/** Start and end as printed; a single day, or one of every year, is both. */
function datesOf({ when }: Entry, own: TimelineWords): [string, string] {
  if (when === null) return ['', ''];
  if (when.shape === 'bar') return [when.start, when.end];
  if (when.shape === 'yearly') {
    const day = own.everyYear(when.month, when.day);
    return [day, day];
  }
  if (when.side === 'on') return [when.date, when.date];
  return when.side === 'start' ? [when.date, ''] : ['', when.date];
}
