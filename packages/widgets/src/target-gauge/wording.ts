import type { DataTable } from '../../../base/src/face.js';
import { rounded, withUnit } from '../../../base/src/format.js';
import type { Words } from '../../../base/src/messages/words.js';
import type { Progress } from '../../../data/src/progress.js';
import { byId, notesOn, restatementsOf } from '../../../data/src/select.js';
import type { DataPackage, Locale, Plan, Target } from '../../../data/src/types.js';
import type { Goal, Reached } from './model.js';

/** What the sentences, notes and tables of a gauge are made from. */
export interface Wording {
  readonly data: DataPackage;
  readonly asked: Target;
  readonly target: Target;
  readonly plan: Plan | undefined;
  readonly goal: Goal;
  readonly progress: Progress;
  readonly start: Reached | null;
  readonly now: Reached | null;
  readonly expected: number | null;
  readonly locale: Locale;
  readonly words: Words;
  readonly isOwn: boolean;
}

/** Relative distance below which a figure is only slightly above or below the expected one. */
const SLIGHT = 0.05;

function unitOf({ goal }: Wording): string {
  return goal.status === 'words' ? '' : goal.unit;
}

function figure(w: Wording, shown: string): string {
  return withUnit(shown, unitOf(w));
}

function pace(w: Wording, now: Reached, expected: number): string {
  const shown = rounded(expected, [now.value], w.locale);
  const distance = (now.value - expected) / Math.abs(expected || 1);
  const side = distance > 0 ? (distance > SLIGHT ? 'far-above' : 'above') : distance < -SLIGHT ? 'far-below' : 'below';
  const relation = rounded(now.value, [now.value], w.locale) === shown ? 'equal' : side;
  return w.words.sentence.pace(figure(w, now.digits), now.date, figure(w, shown), relation, w.words.status[w.progress.status]);
}

function result(w: Wording, goal: number): string {
  const { now, progress, words, locale, expected } = w;
  const { sentence } = words;
  if (!now) return progress.status === 'ended' ? sentence.ended(`${w.asked.year}-12`) : sentence.none;
  const gap = figure(w, rounded(Math.abs(now.value - goal), [now.value, goal], locale, 0));
  if (progress.status === 'achieved') return now.value === goal ? sentence.reachedExactly(figure(w, now.digits), now.date) : sentence.reached(figure(w, now.digits), now.date, gap);
  if (progress.status === 'missed') return sentence.missed(figure(w, now.digits), now.date, gap);
  return expected === null ? sentence.plain(figure(w, now.digits), now.date) : pace(w, now, expected);
}

/** One sentence that says what the picture shows; empty where only the goal is known. */
export function sentenceOf(w: Wording): string {
  const { goal, start, now, words } = w;
  if (goal.status !== 'figure' || (!start && !now)) return '';
  const year = w.asked.year === null ? '' : words.year(w.asked.year);
  const head = start
    ? words.sentence.startAndGoal(figure(w, goal.digits), year, figure(w, start.digits), start.date)
    : words.sentence.goal(figure(w, goal.digits), year);
  return head + result(w, goal.value);
}

function years(from: string, to: number): number {
  const [year = 0, month = 12] = from.split('-').map(Number);
  return to - year + (12 - month) / 12;
}

/** How the expected figure is reached, for its mark in the picture; empty where there is none. */
export function paceNoteOf(w: Wording): string {
  const { expected, start, goal, progress, words, asked } = w;
  if (expected === null || !start || goal.status !== 'figure' || !('method' in progress) || asked.year === null) return '';
  const rate = progress.method === 'compound-growth' ? ((goal.value / start.value) ** (1 / years(start.date, asked.year)) - 1) * 100 : null;
  return words.expected(figure(w, start.digits), figure(w, goal.digits), rate);
}

function methodNote({ progress, words, locale, data }: Wording): string[] {
  if (!('method' in progress)) return [];
  const method = byId(data.methods, progress.method);
  return method ? [words.method(locale === 'en' ? method.nameEn : method.name)] : [];
}

/** Notes in the order a reader asks: what is unreadable, by which method, what is unclear, what is inferred. */
export function notesOf(w: Wording): string[] {
  const { asked, words, locale, data } = w;
  const unclear = notesOn(data, 'targets', asked.id).map(({ text, textEn }) => (locale === 'en' ? textEn : text));
  const columns = asked.inferred.filter((column) => column !== 'comparator').map((column) => words.inferredColumn[column] ?? column);
  return [
    ...(asked.certainty === 'unreadable' ? [words.unreadable(asked.printed ?? '')] : []),
    ...methodNote(w),
    ...unclear,
    ...(unclear.length === 0 && locale === 'zh' && asked.note ? [asked.note] : []),
    ...(columns.length > 0 ? [words.inferred(columns.join(locale === 'en' ? ', ' : '、'))] : []),
    ...(w.isOwn ? [words.ownFigure] : []),
  ];
}

/** The document, its date, the section, and the sections that print the goal again. */
export function sourceOf(w: Wording): string {
  const { data, asked, plan, words, locale } = w;
  if (!plan) return '';
  const again = restatementsOf(data, asked).map(({ section }) => section ?? '').filter((section) => section !== '' && section !== asked.section);
  const name = locale === 'en' ? plan.nameEn : plan.name;
  const head = words.source(name, plan.issuedOn ?? plan.publishedOn ?? '', asked.section ?? '');
  return again.length === 0 ? head : head + words.alsoIn([...new Set(again)].join(locale === 'en' ? ', ' : '、'));
}

/** Goal, start, progress and restatements as rows: what, comparator, value, unit, when, section. */
export function tableOf(w: Wording): DataTable {
  const { data, asked, start, now, words, locale, plan } = w;
  const { table } = words;
  const unit = unitOf(w);
  const shown = (row: Target): (string | number | null)[] => [
    row.comparator === null || row.inferred.includes('comparator') ? '' : words.comparator[row.comparator], row.value ?? row.printed ?? '',
    unit, row.year === null ? '' : words.endOf(String(row.year)), row.section ?? '',
  ];
  const dated = (what: string, reached: Reached, section: string): (string | number | null)[] =>
    [what, '', reached.value, unit, words.endOf(reached.date), section];
  const observed = 'observation' in w.progress ? w.progress.observation : undefined;
  return {
    caption: table.caption(`${locale === 'en' ? asked.nameEn : asked.name}${plan ? ` ${words.period(plan.start, plan.end)}` : ''}`),
    columns: [
      { title: table.what, kind: 'text' }, { title: table.comparator, kind: 'text' }, { title: table.value, kind: 'number' },
      { title: table.unit, kind: 'text' }, { title: table.when, kind: 'text' }, { title: table.section, kind: 'code' },
    ],
    rows: [
      ...(start ? [dated(table.start, start, byId(data.observations, asked.baseline ?? '')?.section ?? '')] : []),
      ...(now ? [dated(table.now, now, observed?.section ?? '')] : []),
      [table.goal, ...shown(asked)],
      ...restatementsOf(data, asked).map((row) => [table.restated, ...shown(row)]),
    ],
  };
}
