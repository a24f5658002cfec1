import { html, nothing } from 'lit';
import type { Account, DataTable, Reading } from '../../../base/src/face.js';
import type { Words } from '../../../base/src/messages/words.js';
import type { Scene } from '../../../base/src/picture/marks.js';
import type { Measure } from '../../../base/src/picture/text-width.js';
import { withUnit } from '../../../base/src/sentence-figure.js';
import type { TargetFigures } from '../../../base/src/target/target-figures.js';
import type { CardWords } from './messages/card-words.js';
import type { CardModel } from './model.js';

/** How many titles a card names; its table has all. */
const NAMED = 4;

/** What stands below a card and behind its actions. */
export function cardAccount(model: CardModel, reading: Reading, words: Words, own: CardWords): Account {
  const { plan, planName, place } = model;
  const source = words.source(planName, plan.issuedOn ?? plan.publishedOn ?? '', plan.documentNumber ? ` ${plan.documentNumber}` : '');
  const notes = notesOf(model, own);
  const sentence = own.summary(place, planName, model.heads.map((head) => saidOf(head, words)).join(words.pause));
  const draw = async (measure: Measure): Promise<Scene> =>
    (await import('./picture.js')).cardPicture(model, { words, own, measure }, notes, source, reading.today);
  return {
    say: html``,
    notes: html`${notes.map((note) => html`<p class="note">${note}</p>`)}${model.missing.length > 0 ? html`<p class="note">${own.noIndicator(model.missing.join(', '))}</p>` : nothing}`,
    source: html`${source}`,
    fileName: `${plan.id}-card`,
    table: cardTable(model, words, own),
    picture: { alt: `${sentence} ${notes.join(' ')} ${source}`, draw },
  };
}

/** Titles held, what is not certain about the place and the text, and other plans of the city. */
function notesOf({ honours, attribution, plan, others }: CardModel, own: CardWords): string[] {
  const named = honours.slice(0, NAMED).join(own.honourComma);
  return [
    ...(honours.length > 0 ? [own.honours(named, honours.length, honours.length > NAMED)] : []),
    ...(attribution === 'inferred' ? [own.inferredPlace] : attribution === 'unnamed' ? [own.unnamedPlace] : []),
    ...(plan.textQuality === 'damaged' ? [own.damaged] : []),
    ...others.map(({ name, period }) => own.otherPlan(name, period)),
  ];
}

/** A goal in one phrase. */
function saidOf({ name, lead, goal, year }: TargetFigures, words: Words): string {
  const figure = goal.status === 'figure' ? withUnit(goal.digits, goal.unit) : goal.status === 'words' ? goal.text : words.lost;
  return [year, name, lead === words.goal ? '' : lead, figure].filter(Boolean).join(' ');
}

function cardTable({ plan, planName, place, elapsed, heads, tally, honours }: CardModel, words: Words, own: CardWords): DataTable {
  const { columns, rows } = own;
  const simple = (what: string, value: string | number | null): (string | number | null)[] => [what, '', value, '', null, '', ''];
  return {
    caption: own.caption(place),
    columns: [
      { title: columns.what, kind: 'text' },
      { title: columns.comparator, kind: 'text' },
      { title: columns.value, kind: 'number' },
      { title: columns.unit, kind: 'text' },
      { title: columns.year, kind: 'number' },
      { title: columns.status, kind: 'text' },
      { title: columns.section, kind: 'code' },
    ],
    rows: [
      simple(rows.plan, planName),
      simple(rows.start, own.from(plan.start)),
      simple(rows.end, words.endOf(plan.end)),
      ...(elapsed.status === 'running' ? [[rows.elapsed, '', Math.round(elapsed.share * 100), '%', null, '', '']] : []),
      ...heads.map(({ name, lead, goal, target, now, progress }) => [
        name,
        lead === words.goal ? '' : lead,
        goal.status === 'figure' ? goal.value : goal.status === 'words' ? goal.text : words.lost,
        goal.status === 'words' ? '' : goal.unit,
        target.year,
        now ? progress.word : '',
        target.section ?? '',
      ]),
      ...(['goals', 'tasks', 'programs', 'phases'] as const).filter((key) => tally[key] > 0).map((key) => simple(rows[key], tally[key])),
      ...honours.map((name) => simple(rows.honour, name)),
    ],
  };
}
