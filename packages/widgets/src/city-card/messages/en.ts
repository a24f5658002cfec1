import { en as base } from '../../../../base/src/messages/en.js';
import type { CardWords } from './card-words.js';

const NBSP = '\u00a0';

function counted(one: string, many: string): (count: number) => string {
  return (count) => (count === 1 ? one : many);
}

/** English. */
export const en: CardWords = {
  doubt: { inferred: '(inferred)', unnamed: '' },
  from: (start) => (start === null ? 'Start not printed' : base.day(start)),
  running: (day, percent) => `${base.day(day)}: ${percent}% of the time has passed`,
  ended: (end) => `The period ended with ${end}`,
  before: (start) => `The period begins in ${base.day(start)}`,
  unknown: 'Start not printed, so no share of the time is given',
  tally: {
    goals: counted('goal', 'goals'),
    tasks: counted('task', 'tasks'),
    programs: counted('program', 'programs'),
    phases: counted('phase', 'phases'),
    lost: counted('unreadable figure', 'unreadable figures'),
  },
  reached: (date, figure) => `${figure} in ${date}`,
  honours: (names, count, isCut) => `${count}${NBSP}${count === 1 ? 'honour' : 'honours'} in place according to the document: ${names}${isCut ? ' and others' : ''}.`,
  honourComma: ', ',
  inferredPlace: 'The document does not name its city; it is inferred from the districts in the text.',
  unnamedPlace: 'The document does not name its city and nothing tells it, so no name is given.',
  damaged: 'The text of the document is damaged; repairs are in the notes on the data.',
  otherPlan: (name, period) => `The city also has “${name}”, ${period}.`,
  noIndicator: (ids) => `This plan has no goal for the indicator “${ids}”.`,
  summary: (place, plan, heads) => `${place}, “${plan}”: ${heads}.`,
  caption: (place) => `${place}: the plan at a glance`,
  columns: { what: 'What', comparator: 'Comparator', value: 'Value', unit: 'Unit', year: 'Year', status: 'Status', section: 'Section' },
  rows: {
    plan: 'Plan', start: 'Period from', end: 'Period to', elapsed: 'Time passed', goals: 'Goals', tasks: 'Tasks', programs: 'Programs', phases: 'Phases', honour: 'Honour in place',
  },
  unasked: (ids) => (ids === '' ? 'The data has no plan. Check the package.' : `The data has several cities. Choose one with the city or plan attribute: ${ids}.`),
  noCity: (city, ids) => `The data has no plan of the city “${city}”. Check the city attribute${ids === '' ? '' : `; there are: ${ids}`}.`,
  noPlan: (plan, ids) => `The data has no plan with the id “${plan}”. Check the plan attribute${ids === '' ? '' : `; there are: ${ids}`}.`,
};
