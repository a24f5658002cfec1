import type { Column as TableColumn, DataTable } from '../../../base/src/face.js';
import type { Words } from '../../../base/src/messages/words.js';
import { byId } from '../../../data/src/select.js';
import type { Locale } from '../../../data/src/types.js';
import type { ComparedFigure } from './compared-figure.js';
import type { ComparisonWords } from './messages/comparison-words.js';
import type { ComparisonModel } from './model.js';
import { reasonBeside, reasonFor } from './reasons.js';
import { unitOf } from './row.js';

type Cell = string | number | null;
type Together = keyof ComparisonWords['together'];

/** Every figure of the plans as a row: with what it stands together, and why not. */
export function comparisonTable(model: ComparisonModel, words: Words, own: ComparisonWords, locale: Locale): DataTable {
  const { data, panels, similar, single } = model;
  const { columns } = own;
  const reasons = { data, locale, own };
  const named = (indicator: string): string => (locale === 'en' ? byId(data.indicators, indicator)?.nameEn : byId(data.indicators, indicator)?.name) ?? indicator;
  const row = (figure: ComparedFigure, together: Together, reason: string): Cell[] => rowOf(figure, named(figure.row.indicator), own.together[together], reason, words, own, locale);
  const text = (title: string): TableColumn => ({ title, kind: 'text' });
  const number = (title: string): TableColumn => ({ title, kind: 'number' });
  return {
    caption: own.caption,
    columns: [
      text(columns.indicator), text(columns.together), text(columns.city), text(columns.level), text(columns.period), text(columns.sort), text(columns.comparator),
      number(columns.value), text(columns.unit), text(columns.year), text(columns.inferred), number(columns.start), number(columns.now), text(columns.nowDate),
      text(columns.status), text(columns.reason), text(columns.plan), text(columns.name), { title: columns.section, kind: 'code' }, text(columns.printed),
    ],
    rows: [
      ...panels.flatMap(({ figures, others }) => [
        ...figures.map((figure) => row(figure, figure.inferred.length > 0 ? 'marked' : 'comparable', '')),
        ...others.map((figure) => row(figure, 'similar', reasonBeside(figure, figures, reasons))),
      ]),
      ...similar.flatMap(({ figures }) => figures.map((figure) => row(figure, 'similar', reasonFor(figures, reasons)))),
      ...single.map((figure) => row(figure, 'single', '')),
    ],
  };
}

function rowOf(figure: ComparedFigure, indicator: string, together: string, reason: string, words: Words, own: ComparisonWords, locale: Locale): Cell[] {
  const { column, row, goal, lead, when } = figure;
  const { plan } = column;
  const shown = figure.figure;
  return [
    ...[indicator, together, [column.place, column.doubt].filter(Boolean).join(' '), column.level, column.period, goal ? own.goalRow : own.factRow, lead],
    ...[shown.status === 'figure' ? shown.value : shown.status === 'words' ? shown.text : words.lost, unitOf(figure), when],
    figure.inferred.map((name) => own.inferredColumn[name] ?? name).join(own.listComma),
    ...[goal?.start?.value ?? null, goal?.now?.value ?? null, goal?.now ? words.endOf(goal.now.date) : null],
    ...[goal?.now ? goal.progress.word : '', reason, locale === 'en' ? plan.nameEn : plan.name, figure.name, row.section ?? '', row.printed ?? ''],
  ];
}
