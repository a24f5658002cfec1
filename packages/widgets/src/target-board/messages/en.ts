import type { BoardCounts, BoardWords } from './board-words.js';

function goals(count: number): string {
  return `${count}\u00a0${count === 1 ? 'goal' : 'goals'}`;
}

function summary({ goals: all, themes, figures, words, obligatory, anticipatory, again }: BoardCounts): string {
  const count = (number: number, name: string): string[] => (number === 0 ? [] : [`${number} ${name}`]);
  const kinds = [...count(figures, 'in figures'), ...count(words, 'in words')].join(', ');
  const groups = [...count(obligatory, 'obligatory'), ...count(anticipatory, 'anticipatory')].join(', ');
  const times = again === 1 ? 'place restates a goal and is' : 'places restate a goal and are';
  const restated = again === 0 ? '' : ` ${again} more ${times} folded into it.`;
  return `${goals(all)} in ${themes} ${themes === 1 ? 'theme' : 'themes'}: ${kinds}${groups === '' ? '' : `; ${groups}`}.${restated}`;
}

/** English. */
export const en: BoardWords = {
  title: (plan, count, year) => [`${plan}: `, goals(count), ...(year === null ? [] : [`, all by\u00a0${year}`])],
  mostlyBy: (year) => `By ${year} unless another year stands with the goal`,
  noYear: 'no year printed',
  goals,
  tally: {
    obligatory: ['', 'obligatory'],
    anticipatory: ['', 'anticipatory'],
    known: ['', 'with a start or progress'],
    'no-data': ['No progress published for', 'others'],
    ended: ['', 'past their period, no result published here'],
  },
  theme: 'Theme',
  group: 'Nature',
  all: 'All',
  both: 'Obligatory and anticipatory',
  choice: (name, count) => `${name} (${count})`,
  shown: (count, total) => `Showing ${count} of ${goals(total)}`,
  nothing: 'No goal meets all of these conditions.',
  showAll: 'Show all',
  ofWhich: 'of which',
  each: () => 'each',
  or: 'or',
  since: (date, figure, isOver) => `${figure} in ${date}; no ${isOver ? 'result' : 'data'} since`,
  reached: (date, figure) => `${figure} in ${date}`,
  remark: (number) => `Remark ${number}`,
  summary,
  remarks: (count) => `${count} remarks: sections, restatements, what is inferred or unclear`,
  again: (section, printed) => `${section || 'Another place'} prints it again: “${printed}”.`,
  section: (section) => `Section: ${section}.`,
  caption: (plan) => `${plan}: all goals`,
  columns: {
    theme: 'Theme',
    name: 'Goal',
    relation: 'Relation',
    group: 'Nature',
    comparator: 'Comparator',
    value: 'Value',
    unit: 'Unit',
    year: 'Year',
    start: 'Start',
    startDate: 'Start date',
    now: 'Progress',
    nowDate: 'Progress date',
    status: 'Status',
    section: 'Section',
    printed: 'As printed',
  },
  restated: 'restated',
  onlyShown: (filters) => `Only: ${filters}`,
  unasked: (ids) =>
    ids === ''
      ? 'The data has no plan. Check the package.'
      : `The data has several plans. Choose one with the plan attribute: ${ids}.`,
  missing: (plan, ids) =>
    `The data has no plan with the id “${plan}”. Check the plan attribute${ids === '' ? '' : `; there are: ${ids}`}.`,
  noGoal: (plan) => `The plan “${plan}” has no goals in the data. Check the package, or use one that has them.`,
};
