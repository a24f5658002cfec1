import type { NotesWords } from './notes-words.js';

function notes(count: number): string {
  return `${count}\u00a0${count === 1 ? 'note' : 'notes'}`;
}

/** English. */
export const en: NotesWords = {
  title: (plan, count) => [`${plan}: `, `${notes(count)} on the data`],
  kinds: {
    ocr: 'Misread text',
    conflict: 'Contradiction',
    'unit-missing': 'Missing unit',
    'stock-or-new': 'Total or new',
    naming: 'Different names',
    'broken-layout': 'Broken layout',
    inferred: 'Inferred',
    'same-number': 'Same number, other meaning',
    redacted: 'Redacted',
    alternative: 'Two readings',
  },
  notes,
  kind: 'Kind',
  all: 'All',
  choice: (name, count) => `${name} (${count})`,
  shown: (count, total) => `Showing ${count} of ${notes(total)}`,
  nothing: 'There is no note of this kind.',
  showAll: 'Show all',
  lines: (lines) => `${lines.length === 1 && !lines[0]?.includes('–') ? 'Line' : 'Lines'} ${lines.join(', ')} of the text`,
  concerns: (names) => `Concerns: ${names.join('; ')}`,
  summary: (count, kinds) =>
    `The document is unclear in ${count} ${count === 1 ? 'place' : 'places'} of ${kinds} ${kinds === 1 ? 'kind' : 'kinds'}; each note says what is printed and what was decided.`,
  caption: (plan) => `${plan}: notes on the data`,
  columns: { text: 'Note', kind: 'Kind', lines: 'Lines', concerns: 'Concerns' },
  unasked: (ids) =>
    ids === ''
      ? 'The data has no plan and no notes. Check the package.'
      : `The data has several plans. Choose one with the plan attribute: ${ids}.`,
  missing: (plan, ids) =>
    `The data has no plan with the id “${plan}”. Check the plan attribute${ids === '' ? '' : `; there are: ${ids}`}.`,
  noNote: (plan) => `The data of the plan “${plan}” has no notes: nothing unclear was recorded.`,
};
