import { render } from 'lit';
import type { Account, Reading } from '../../../base/src/face.js';
import type { Words } from '../../../base/src/messages/words.js';
import { wordsIn } from '../../../base/src/messages/wording.js';
import { withUnit } from '../../../base/src/sentence-figure.js';
import { byId, cityOf } from '../../../data/src/select.js';
import type { DataPackage, Plan } from '../../../data/src/types.js';
import { notesWordsIn } from '../../../widgets/src/data-notes/messages/notes-wording.js';
import { gaugeModel } from '../../../widgets/src/target-gauge/model.js';
import { cityCard } from '../prerender/accounts/city-card.js';
import { cityComparison } from '../prerender/accounts/city-comparison.js';
import { dataNotes } from '../prerender/accounts/data-notes.js';
import { programDirectory } from '../prerender/accounts/program-directory.js';
import { targetBoard } from '../prerender/accounts/target-board.js';
import { targetGauge } from '../prerender/accounts/target-gauge.js';
import { taskTimeline } from '../prerender/accounts/task-timeline.js';
import { loaded } from '../prerender/loaded.js';
import type { AccountOf } from '../prerender/plain-account.js';
import type { WidgetName } from '../snippets/embedding.js';
import { plansOf, type Choice } from './choice.js';
import { embeddingOf } from './embedding-of.js';
import { tellingWordsIn, type TellingWords } from './messages/telling-words.js';

/** What a widget says where it cannot be seen, and the picture that can stand for it. */
export interface Telling {
  /** Names what is shown. */
  readonly title: string;
  /** Stands in the tag until data is there, and if it never is. */
  readonly words: string;
  /** Where the figures come from. */
  readonly source: string;
  /** Of widgets that have one, with the words for those who do not see it. */
  readonly picture?: NonNullable<Account['picture']>;
}

interface Asked {
  readonly choice: Choice;
  readonly reading: Reading;
  readonly words: Words;
  readonly own: TellingWords;
}

const ACCOUNTS: Readonly<Record<WidgetName, AccountOf>> = {
  'target-gauge': targetGauge,
  'target-board': targetBoard,
  'task-timeline': taskTimeline,
  'city-card': cityCard,
  'city-comparison': cityComparison,
  'program-directory': programDirectory,
  'data-notes': dataNotes,
};

/** What the chosen widget says on a day, YYYY-MM-DD. */
export async function tellingOf(choice: Choice, data: DataPackage, today: string): Promise<Telling> {
  const locale = choice.lang === 'en' ? 'en' : 'zh';
  const isElder = choice.mode === 'elder';
  const words = await loaded((whenLoaded) => wordsIn(locale, isElder, whenLoaded));
  const reading: Reading = { data, words, locale, isElder, today, width: 0, redraw: () => undefined };
  const asked: Asked = { choice, reading, words, own: tellingWordsIn(locale) };
  const attributes = new Map(embeddingOf(choice, data, '').asked);
  const account = await ACCOUNTS[choice.widget]({ reading, words, attribute: (name) => attributes.get(name) ?? '' });
  const title = asked.own.title(asked.own.kinds[choice.widget], subjectOf(asked));
  if (account.status === 'absent') return { title, words: account.sentence, source: '' };
  const source = textOf(account.source);
  const { picture } = account;
  const said = (await sentenceOf(asked)) ?? picture?.alt;
  const credited = said?.includes(source) ? said : [said ?? title, source].join(locale === 'en' ? ' ' : '');
  const named = choice.widget === 'city-comparison' ? asked.own.sources(plansShown(asked).map((plan) => nameIn(asked, plan))) : source;
  return { title, words: endedBy(words.stop, credited), source: named, ...(picture ? { picture } : {}) };
}

/** The words of a template. */
function textOf(template: Account['source']): string {
  const place = document.createElement('p');
  render(template, place);
  return place.textContent ?? '';
}

function endedBy(stop: string, text: string): string {
  return /[.。]$/.test(text) ? text : `${text}${stop}`;
}

/** A sentence of our own for the widgets whose picture does not say it as briefly, or that have none. */
function sentenceOf(asked: Asked): Promise<string | undefined> | string | undefined {
  const { widget } = asked.choice;
  if (widget === 'target-gauge') return saidOfGoal(asked);
  if (widget === 'program-directory') return saidOfPrograms(asked);
  return widget === 'data-notes' ? saidOfNotes(asked) : undefined;
}

/** Place, year, name and figure of a goal. */
function saidOfGoal({ choice, reading: { data, locale, today }, words, own }: Asked): string | undefined {
  const query = { target: choice.target, plan: '', indicator: '', value: null, asOf: '' };
  const model = gaugeModel(data, query, locale, words, today);
  if (model.status !== 'shown') return undefined;
  const { goal, lead, place, year, name } = model;
  const figure = goal.status === 'figure' ? withUnit(goal.digits, goal.unit) : goal.status === 'words' ? goal.text : words.lost;
  return own.goal(place, year, name, [lead === words.goal ? '' : lead, figure].filter(Boolean).join(' '));
}

function saidOfPrograms(asked: Asked): string {
  const plans = plansShown(asked).map(({ id }) => id);
  const count = asked.reading.data.programs.filter(({ plan }) => plans.includes(plan)).length;
  return asked.own.programs(count, subjectOf(asked));
}

async function saidOfNotes(asked: Asked): Promise<string> {
  const { choice, reading: { data, locale, isElder }, own } = asked;
  const words = await loaded((whenLoaded) => notesWordsIn(locale, isElder, whenLoaded));
  const notes = data.notes.filter(({ plan }) => plan === choice.plan);
  return own.title(subjectOf(asked), words.summary(notes.length, new Set(notes.map(({ kind }) => kind)).size));
}

/** The plans that the widget shows. */
function plansShown({ choice, reading: { data } }: Asked): readonly Plan[] {
  if (choice.widget === 'city-comparison') return data.plans.filter(({ id }) => choice.plans.includes(id));
  const plan = byId(data.plans, choice.plan);
  return plan ? [plan] : plansOf(data, choice.city);
}

/** What the widget is about: a goal, a plan, a city, or all plans. */
function subjectOf(asked: Asked): string {
  const { reading: { data, locale }, choice, own } = asked;
  if (choice.widget === 'target-gauge') return nameIn(asked, byId(data.targets, choice.target));
  const plans = plansShown(asked);
  const [first] = plans;
  if (plans.length === 1) return nameIn(asked, first);
  if (plans.length === data.plans.length) return own.allPlans;
  if (choice.city === '') return plans.map((plan) => nameIn(asked, plan)).join(locale === 'en' ? '; ' : '、');
  return nameIn(asked, first && cityOf(data, first));
}

function nameIn({ reading: { locale } }: Asked, row: { readonly name: string; readonly nameEn: string } | undefined): string {
  return (locale === 'en' ? row?.nameEn : row?.name) ?? '';
}
