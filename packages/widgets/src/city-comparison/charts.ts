import type { BarPicture, ChartPicture, SharePicture, TrendPicture } from '../../../base/src/chart-picture.js';
import type { DataTable } from '../../../base/src/face.js';
import type { FaceWords } from '../../../base/src/messages/words.js';
import { digits } from '../../../base/src/format.js';
import { withUnit } from '../../../base/src/sentence-figure.js';
import { compareQuantities } from '../../../data/src/compare.js';
import { byId, toUnit } from '../../../data/src/select.js';
import type { Locale, Observation } from '../../../data/src/types.js';
import type { Column } from './columns.js';
import type { ComparedFigure } from './compared-figure.js';
import type { ComparisonWords } from './messages/comparison-words.js';
import type { ComparisonModel } from './model.js';
import { inPanelUnit, type DrawnFigure, type Panel } from './panel.js';
import { unitOf } from './row.js';

/** How many rows a chart has at most; its table has all. */
const MOST = 60;

/** What charts are said with. */
export interface ChartSetting {
  readonly locale: Locale;
  readonly words: FaceWords;
  readonly own: ComparisonWords;
}

/** A chart with the same figures as a table. */
export interface ChartAndTable {
  readonly picture: ChartPicture;
  /** Height in em. */
  readonly height: number;
  readonly table: DataTable;
}

/** A panel enlarged: the rows on one scale. */
export function panelChart({ data }: ComparisonModel, panel: Panel, rows: readonly DrawnFigure[], setting: ChartSetting): ChartAndTable {
  const { words, own } = setting;
  const shown = rows.slice(0, MOST);
  const end = panel.scale ?? 1;
  const value = (figure: ComparedFigure): number | null =>
    figure.figure.status === 'figure' ? (inPanelUnit(data, figure.figure.value, figure, panel.figures) ?? null) : null;
  const label = ({ column, when }: ComparedFigure): string => [column.name, column.doubt, when].filter(Boolean).join(' ');
  const picture: BarPicture = {
    kind: 'bars',
    labels: shown.map(label),
    said: shown.map((figure) => `${label(figure)} ${saidOf(figure, words)}`),
    unit: panel.unit,
    end,
    goals: shown.map((figure) => (figure.goal ? value(figure) : null)),
    starts: shown.map(({ stem }) => (stem?.start == null ? null : stem.start * end)),
    facts: shown.map((figure) => factOf(figure, end)),
    names: { goal: own.key.goal, start: own.key.start, fact: own.key.fact },
  };
  const { columns } = own;
  return {
    picture,
    height: shown.length * 2.2 + 5,
    table: {
      caption: panel.name,
      columns: [
        { title: columns.city, kind: 'text' },
        { title: columns.level, kind: 'text' },
        { title: columns.sort, kind: 'text' },
        { title: columns.year, kind: 'text' },
        { title: columns.comparator, kind: 'text' },
        { title: columns.value, kind: 'number' },
        { title: columns.unit, kind: 'text' },
      ],
      rows: rows.map((figure) => [
        [figure.column.name, figure.column.doubt].filter(Boolean).join(' '),
        figure.column.level,
        figure.goal ? own.goalRow : own.factRow,
        figure.when,
        figure.lead,
        figure.figure.status === 'figure' ? figure.figure.value : null,
        unitOf(figure),
      ]),
    },
  };
}

/** From where to where a fact's band runs: a gain begins where the goal began. */
function factOf({ goal, stem }: DrawnFigure, end: number): readonly [number, number] | null {
  if (!stem) return null;
  if (!goal) return [0, stem.value * end];
  return stem.now === null ? null : [(stem.start ?? 0) * end, stem.now * end];
}

function saidOf({ lead, figure }: ComparedFigure, words: FaceWords): string {
  if (figure.status === 'words') return figure.text;
  return `${lead} ${figure.status === 'figure' ? withUnit(figure.digits, figure.unit) : words.lost}`.trim();
}

/** The observations of a panel's quantity over time, for places of which three dated ones are known; undefined without one. */
export function trendChart({ data, columns }: ComparisonModel, panel: Panel, { locale, words, own }: ChartSetting): ChartAndTable | undefined {
  const [first] = panel.figures;
  if (!first) return undefined;
  const isSame = (row: Observation): boolean => row.indicator === panel.indicator && row.value !== null && compareQuantities(data, first.row, row).status !== 'similar';
  const cities = new Map<string, Column>();
  for (const column of columns) if (!cities.has(column.plan.city)) cities.set(column.plan.city, column);
  const series = [...cities].flatMap(([city, { place }]) => {
    const dated = new Map(data.observations.filter((row) => row.city === city && isSame(row)).map((row) => [row.end, row]));
    const points = [...dated.values()].sort((a, b) => yearOf(a.end) - yearOf(b.end)).flatMap((row) => {
      const y = toUnit(data, row.value ?? 0, row.unit, first.row.unit);
      return y === undefined ? [] : [{ x: yearOf(row.end), y, said: `${place} ${words.endOf(row.end)} ${withUnit(digits(y, locale), panel.unit)}`, date: row.end }];
    });
    return points.length < 3 ? [] : [{ name: place, points }];
  });
  if (series.length === 0) return undefined;
  const picture: TrendPicture = { kind: 'trend', unit: panel.unit, series };
  return {
    picture,
    height: 18,
    table: {
      caption: own.chart.trend(panel.name),
      columns: [{ title: own.columns.city, kind: 'text' }, { title: own.columns.nowDate, kind: 'text' }, { title: own.columns.value, kind: 'number' }, { title: own.columns.unit, kind: 'text' }],
      rows: series.flatMap(({ name, points }) => points.map(({ date, y }) => [name, words.endOf(date), y, panel.unit])),
    },
  };
}

/** The end of a printed date in years. */
function yearOf(date: string): number {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return year + month / 12;
}

/** Shares of the goals and of the programs of each plan by theme. */
export function profileChart({ data, columns }: ComparisonModel, { locale, own }: ChartSetting): ChartAndTable {
  const bars = columns.slice(0, MOST / 2).flatMap((column) => {
    const targets = data.targets.filter((row) => row.plan === column.id && row.restates === null);
    const programs = data.programs.filter((row) => row.plan === column.id);
    return [
      { label: own.chart.bar(column.name, own.chart.targets, targets.length), themes: targets.map((row): string => row.theme ?? byId(data.indicators, row.indicator)?.theme ?? '') },
      { label: own.chart.bar(column.name, own.chart.programs, programs.length), themes: programs.map(({ theme }): string => theme ?? '') },
    ];
  }).filter(({ themes }) => themes.length > 0);
  const used = new Set<string>(bars.flatMap(({ themes }) => themes));
  const ordered = data.themes.map(({ id }): string => id).filter((id) => used.has(id));
  const ids = [...ordered, ...[...used].filter((id) => !ordered.includes(id))];
  const nameOf = (id: string): string => (locale === 'en' ? byId(data.themes, id)?.nameEn : byId(data.themes, id)?.name) ?? own.chart.noTheme;
  const series = ids.map((id) => {
    const counts = bars.map(({ themes }) => themes.filter((theme) => theme === id).length);
    const shares = counts.map((count, place) => (100 * count) / (bars[place]?.themes.length ?? 1));
    const said = counts.map((count, place) => own.chart.part(nameOf(id), count, bars[place]?.themes.length ?? 0));
    return { name: nameOf(id), counts, shares, said };
  });
  const picture: SharePicture = { kind: 'shares', labels: bars.map(({ label }) => label), axis: own.chart.share, series };
  return {
    picture,
    height: bars.length * 2.2 + 7,
    table: {
      caption: own.chart.profileCaption,
      columns: [{ title: own.columns.plan, kind: 'text' }, ...series.map(({ name }) => ({ title: name, kind: 'number' as const }))],
      rows: bars.map(({ label }, place) => [label, ...series.map(({ counts }) => counts[place] ?? 0)]),
    },
  };
}
