import type { DataTable } from '../../../base/src/face.js';
import { rounded, withUnit } from '../../../base/src/sentence-figure.js';
import type { Words } from '../../../base/src/messages/words.js';
import { remarksOf } from '../../../base/src/target/remarks.js';
import { restatementsOf } from '../../../data/src/related.js';
import { byId } from '../../../data/src/select.js';
import type { Locale, Target } from '../../../data/src/types.js';
import type { GaugeFigures, GaugeQuery, NoGauge, Reached } from './figures.js';

/** What stands below the picture of a gauge and behind its actions. */
export interface GaugeWording {
  /** One sentence that says what the picture shows; empty where only the goal is known. */
  readonly sentence: string;
  /** Explains the mark of the figure expected by now; empty where there is none. */
  readonly paceNote: string;
  readonly notes: readonly string[];
  readonly source: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly table: DataTable;
}

interface Wording extends GaugeFigures {
  readonly words: Words;
  readonly locale: Locale;
}

/** The words for figures that are shown. */
export function gaugeWording(figures: GaugeFigures, words: Words, locale: Locale): GaugeWording {
  const w: Wording = { ...figures, words, locale };
  return {
    sentence: sentenceOf(w),
    paceNote: paceNoteOf(w),
    notes: notesOf(w),
    source: sourceOf(w),
    description: descriptionOf(w),
    table: tableOf(w),
  };
}

/** The sentence for a gauge that has nothing to show: what is wrong, and what to write instead. */
export function absenceOf(absence: NoGauge, query: GaugeQuery, words: Words): string {
  const { target, plan, indicator } = query;
  if (absence.status === 'ambiguous') return words.ambiguous(absence.ids.join(', '));
  if (absence.status === 'unasked') return words.noQuery;
  if (absence.status === 'bad-value') return words.badValue(query.given ?? String(query.value));
  if (absence.status === 'bad-date') return words.badDate(query.asOf || '–');
  return target ? words.missingTarget(target) : words.missingIndicator(plan, indicator);
}

/** Relative distance below which a figure is only slightly above or below the expected one. */
const SLIGHT = 0.05;

function unitOf({ goal }: Wording): string {
  return goal.status === 'words' ? '' : goal.unit;
}

function unitName({ data, locale }: Wording, id: string | null): string {
  const unit = byId(data.units, id);
  return (locale === 'en' ? unit?.nameEn : unit?.name) ?? '';
}

function figure(w: Wording, shown: string): string {
  return withUnit(shown, unitOf(w));
}

function pace(w: Wording, now: Reached, expected: number): string {
  const shown = rounded(expected, [now.value], w.locale);
  const distance = (now.value - expected) / Math.abs(expected || 1);
  const side = distance > 0 ? (distance > SLIGHT ? 'far-above' : 'above') : distance < -SLIGHT ? 'far-below' : 'below';
  const relation = rounded(now.value, [now.value], w.locale) === shown ? 'equal' : side;
  return w.words.sentence.pace(
    figure(w, now.digits),
    now.date,
    figure(w, shown),
    relation,
    w.words.status[w.standing.status],
  );
}

function result(w: Wording, goal: number): string {
  const { now, standing, words, locale, expected, target, plan } = w;
  const { sentence } = words;
  if (!now) return standing.status === 'ended' ? sentence.ended(String(target.year ?? plan?.end)) : sentence.none;
  const gap = figure(w, rounded(Math.abs(now.value - goal), [now.value, goal], locale, 0));
  if (standing.status === 'achieved') {
    return now.value === goal
      ? sentence.reachedExactly(figure(w, now.digits), now.date)
      : sentence.reached(figure(w, now.digits), now.date, gap);
  }
  if (standing.status === 'missed') return sentence.missed(figure(w, now.digits), now.date, gap);
  return expected === null ? sentence.plain(figure(w, now.digits), now.date) : pace(w, now, expected);
}

/** One sentence that says what the picture shows; empty where only the goal is known. */
function sentenceOf(w: Wording): string {
  const { goal, start, now, words } = w;
  if (goal.status !== 'figure' || (!start && !now)) return '';
  const year = w.target.year === null ? '' : words.year(w.target.year);
  const head = start
    ? words.sentence.startAndGoal(figure(w, goal.digits), year, figure(w, start.digits), start.date)
    : words.sentence.goal(figure(w, goal.digits), year);
  return head + result(w, goal.value);
}

function descriptionOf(w: Wording): string {
  const { goal, lead, year, progress, name } = w;
  const shown = goal.status === 'figure' ? figure(w, goal.digits) : goal.status === 'words' ? goal.text : '';
  return `${name}${w.words.colon}${sentenceOf(w) || [lead, shown, year, progress.clause].filter(Boolean).join(' ')}`;
}

function years(from: string, to: number): number {
  const [year = 0, month = 12] = from.split('-').map(Number);
  return to - year + (12 - month) / 12;
}

/** How the expected figure is reached, for its mark in the picture; empty where there is none. */
function paceNoteOf(w: Wording): string {
  const { expected, start, goal, standing, words, target } = w;
  if (expected === null || !start || goal.status !== 'figure' || !('method' in standing) || target.year === null)
    return '';
  const rate =
    standing.method === 'compound-growth'
      ? ((goal.value / start.value) ** (1 / years(start.date, target.year)) - 1) * 100
      : null;
  return words.expected(figure(w, start.digits), figure(w, goal.digits), rate);
}

function methodNote({ standing, words, locale, data }: Wording): string[] {
  if (!('method' in standing)) return [];
  const method = byId(data.methods, standing.method);
  return method ? [words.method(locale === 'en' ? method.nameEn : method.name)] : [];
}

/** Notes in the order a reader asks: what is unreadable, by which method, what is unclear, what is inferred. */
function notesOf(w: Wording): string[] {
  const { lost, unclear, inferred } = remarksOf(w.data, w.target, w.words, w.locale);
  return [...lost, ...methodNote(w), ...unclear, ...inferred, ...(w.isOwn ? [w.words.ownFigure] : [])];
}

/** The document, its date, the section, and the sections that print the goal again. */
function sourceOf(w: Wording): string {
  const { data, target, plan, words, locale } = w;
  if (!plan) return '';
  const again = restatementsOf(data, target)
    .map(({ section }) => section ?? '')
    .filter((section) => section !== '' && section !== target.section);
  const name = locale === 'en' ? plan.nameEn : plan.name;
  const head = words.source(name, plan.issuedOn ?? plan.publishedOn ?? '', target.section ?? '');
  return again.length === 0 ? head : head + words.alsoIn([...new Set(again)].join(locale === 'en' ? ', ' : '、'));
}

/** Goal, start, progress and restatements as rows: what, comparator, value, unit, when, section. */
function tableOf(w: Wording): DataTable {
  const { data, target, start, now, words, locale, plan } = w;
  const { table } = words;
  const unit = unitOf(w);
  const shown = (row: Target): (string | number | null)[] => [
    row.comparator === null || row.inferred.includes('comparator') ? '' : words.comparator[row.comparator],
    row.value ?? row.printed ?? '',
    row.unit === target.unit ? unit : unitName(w, row.unit),
    row.year === null ? '' : words.endOf(String(row.year)),
    row.section ?? '',
  ];
  const dated = (what: string, reached: Reached, section: string): (string | number | null)[] => [
    what,
    '',
    reached.value,
    unit,
    words.endOf(reached.date),
    section,
  ];
  const observed = 'observation' in w.standing ? w.standing.observation : undefined;
  return {
    caption: table.caption(
      `${locale === 'en' ? target.nameEn : target.name}${plan ? ` ${words.period(plan.start, plan.end)}` : ''}`,
    ),
    columns: [
      { title: table.what, kind: 'text' },
      { title: table.comparator, kind: 'text' },
      { title: table.value, kind: 'number' },
      { title: table.unit, kind: 'text' },
      { title: table.when, kind: 'text' },
      { title: table.section, kind: 'code' },
    ],
    rows: [
      ...(start ? [dated(table.start, start, byId(data.observations, target.baseline ?? '')?.section ?? '')] : []),
      ...(now ? [dated(table.now, now, w.isOwn ? words.ownSource : (observed?.section ?? ''))] : []),
      [table.goal, ...shown(target)],
      ...restatementsOf(data, target).map((row) => [table.restated, ...shown(row)]),
    ],
  };
}
