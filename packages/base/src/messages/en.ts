import type { Words } from './words.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function spelled(date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return String(year);
  const name = MONTHS[Number(month) - 1];
  return day === undefined ? `${name}\u00a0${year}` : `${Number(day)}\u00a0${name}\u00a0${year}`;
}

function endOf(date: string): string {
  return /^\d{4}(-12(-31)?)?$/.test(date) ? date.slice(0, 4) : spelled(date);
}

const RELATION = { 'far-above': 'above', above: 'slightly above', below: 'slightly below', 'far-below': 'below' };

/** English. */
export const en: Words = {
  tag: 'en',
  status: {
    achieved: 'Achieved',
    'on-track': 'On track',
    behind: 'Behind',
    'off-track': 'Off track',
    'no-data': 'No progress published',
    ended: 'Period over',
    missed: 'Missed',
  },
  statusClause: {
    ended: 'Period over, no result is published here',
    'no-data': 'No progress published',
    'no-rule': 'No progress is computed for this kind of goal',
    bound: 'The published figure is only a bound and proves nothing',
    marked: 'Its basis is inferred, so it is not judged',
  },
  comparator: { '>': 'More than', '>=': 'At least', '=': 'Exactly', '~': 'About', '<': 'Below', '<=': 'At most' },
  goal: 'Goal',
  goalFor: (year) => `Goal for ${year}`,
  year: (year) => String(year),
  endOf,
  day: spelled,
  period: (start, end) => (start === null ? `to ${end.slice(0, 4)}` : `${start.slice(0, 4)}–${end.slice(0, 4)}`),
  obligatory: 'Obligatory',
  anticipatory: 'Anticipatory',
  sample: 'Sample data',
  cityInferred: (name) => `${name} (inferred)`,
  growth: { 'previous-year': 'Growth over the previous year', 'period-average': 'Average yearly growth' },
  multipleOf: (base) => `Of the figure for ${endOf(base)}`,
  times: 'times',
  rank: (value) => `No. ${value}`,
  fullCoverage: 'Full coverage',
  lost: 'unreadable figure',
  pause: '; ',
  sentence: {
    goal: (goal) => `Goal: ${goal}`,
    startAndGoal: (goal, _year, start, date) => `Goal: ${goal}; ${start} in ${endOf(date)}`,
    reached: (now, date, over) => `; ${now} in ${endOf(date)}, ${over} beyond the goal.`,
    reachedExactly: (now, date) => `; ${now} in ${endOf(date)}, the goal is reached.`,
    missed: (now, date, short) => `; ${now} in ${endOf(date)}, ${short} short of the goal.`,
    pace: (now, date, expected, relation) =>
      relation === 'equal'
        ? `; ${now} in ${endOf(date)}, as expected by then.`
        : `; ${now} in ${endOf(date)}, ${RELATION[relation]} the ${expected} expected by then.`,
    plain: (now, date) => `; ${now} in ${endOf(date)}.`,
    ended: (end) => `. The period ended in ${endOf(end)}; no result is published here.`,
    none: '. No progress is published.',
  },
  expected: (start, goal, rate) =>
    `Expected by then: from ${start} to ${goal}${rate === null ? ' at an even pace' : `, ${rate < 0 ? '−' : '+'}${Math.abs(rate).toFixed(1)}% a year`}.`,
  startNote: (start, date) => `${start} in ${endOf(date)}.`,
  inferred: (columns) => `Inferred, not printed: ${columns}.`,
  inferredColumn: {
    year: 'target year',
    unit: 'unit',
    accumulation: 'basis (stock or new)',
    scope: 'scope',
    per: 'denominator',
    kind: 'kind',
    start: 'start',
    basePeriod: 'base period',
    end: 'date',
    value: 'value',
  },
  unreadable: (printed) => `The figure cannot be read: the document prints “${printed}”. It is not guessed.`,
  method: (name) => `Method: ${name}`,
  source: (document, date, sections) =>
    `Source: ${document}${sections ? ` ${sections}` : ''}${date ? `, ${spelled(date)}` : ''}`,
  alsoIn: (sections) => `; also ${sections}`,
  ownSource: 'this website',
  ownFigure: 'The progress figure is given by this website.',
  keptCopy: (day) => `The latest data could not be loaded; this is a copy stored on ${spelled(day)}.`,
  table: {
    show: 'Table',
    what: 'Figure',
    comparator: 'Comparator',
    value: 'Value',
    unit: 'Unit',
    when: 'When',
    section: 'Section',
    start: 'Start',
    now: 'Progress',
    goal: 'Goal',
    restated: 'Restated',
    caption: (title) => `${title}: goal, start and progress`,
  },
  download: 'Download',
  picture: (format) => `Picture ${format}`,
  notSaved: 'The download failed. Check the network and try again.',
  madeOn: (day) => `Drawn on ${spelled(day)}`,
  alt: 'Text for the picture: ',
  colon: ': ',
  missingTarget: (id) => `The data has no target with the id “${id}”. Check the target attribute.`,
  missingIndicator: (plan, indicator) =>
    `The plan “${plan}” has no target for the indicator “${indicator}”. Check the plan and indicator attributes.`,
  ambiguous: (ids) => `This indicator has several targets. Choose one with the target attribute: ${ids}.`,
  badValue: (text) => `The value attribute takes one number, such as 44.6; it is “${text}”.`,
  badDate: (text) =>
    `The as-of attribute takes a date within the period and not after today, such as 2024, 2024-06 or 2024-06-30; it is “${text}”.`,
  noQuery: 'Say which target to show: with the target attribute, or with plan and indicator.',
  stop: '.',
};
