import type { DirectoryWords } from './directory-words.js';

const NBSP = '\u00a0';

function counts(parts: readonly (readonly [string, number])[]): string {
  return parts.map(([name, count]) => `${name.toLowerCase()}${NBSP}${count}`).join(', ');
}

function programs(count: number): string {
  return `${count}${NBSP}${count === 1 ? 'program' : 'programs'}`;
}

function plural(count: number, one: string, several: string): string {
  return `${count}${NBSP}${count === 1 ? one : several}`;
}

/** English. */
export const en: DirectoryWords = {
  title: (plan, cities, plans) =>
    plan === null
      ? ['IP programs and platforms ', `of ${plural(cities, 'place', 'places')} `, `(${plural(plans, 'document', 'documents')})`]
      : [`${plan}: `, 'programs and platforms'],
  search: 'Search programs',
  example: 'Name, English or pinyin, e.g. gjz',
  clear: 'Clear',
  counted: (total) => (total === null ? 'programs' : `of ${programs(total)}`),
  kinds: {
    'special-program': 'Special program',
    project: 'Project',
    action: 'Action',
    platform: 'Platform',
    center: 'Center',
    system: 'System',
    fund: 'Fund',
    zone: 'Zone',
    brand: 'Brand',
    award: 'Title',
    regulation: 'Document',
  },
  states: { 'in-place': 'In place', planned: 'Planned', 'applied-for': 'Applied for', cited: 'Cited' },
  unnamedCity: (isCounty) => (isCounty ? 'A county-level city' : 'A city'),
  cityName: (name) => name,
  origin: (place, period) => (period === '' ? place : `${place}, ${period}`),
  filters: (chosen) => (chosen === 0 ? 'Filter' : `Filter (${chosen} chosen)`),
  facets: { city: 'City', status: 'Status', kind: 'Kind', theme: 'Theme', plan: 'Plan', agency: 'Agency' },
  more: (rest) => `Choose from ${rest}`,
  fewer: 'Fewer',
  chip: (facet, value) => `${facet}: ${value}`,
  remove: (chip) => `Remove the filter “${chip}”`,
  clearFilters: 'Clear all filters',
  order: 'Sort',
  orders: { relevance: 'Relevance', name: 'Name' },
  shown: (count, total) => (count === total ? `All ${programs(total)}` : `${count} of ${programs(total)}`),
  byInitials: 'By pinyin initials: ',
  byPinyin: 'By pinyin: ',
  found: (text, count) => `${text} in${NBSP}${count}`,
  elsewhere: (count) => `English names or summaries in${NBSP}${count}`,
  andMore: (rest) => `${rest}${NBSP}more`,
  comma: ', ',
  nothing: (query, filters) =>
    filters.length === 0
      ? `No program has “${query}” in its name or summary.`
      : `No program ${query === '' ? 'meets all of' : `with “${query}” is in`} ${filters.map((name) => `“${name}”`).join(', ')}.`,
  without: (condition, count) => `Without “${condition}” there ${count === 1 ? 'is' : 'are'}${NBSP}${count}`,
  stop: '.',
  inCities: (parts) => `: ${parts.join(', ')}.`,
  drop: (condition) => `Drop “${condition}”`,
  clearAll: 'Clear all conditions',
  tip: 'Try a shorter word, an English one, or pinyin.',
  keys: 'The down arrow leads to the results, Escape back.',
  partly: (count) =>
    `${count} programs are many, so only those in sight are loaded: use the search above rather than that of the browser. Print has all of them.`,
  detail: {
    name: 'Chinese',
    lead: 'Lead',
    support: 'Support',
    responsible: 'Responsible',
    task: 'Task',
    goals: 'Same task',
    plan: 'Plan',
    level: 'Level',
    source: 'Source',
    notes: 'Notes',
  },
  levels: {
    international: 'International',
    national: 'National',
    provincial: 'Provincial',
    municipal: 'Municipal',
    county: 'County',
  },
  line: (first, last) => (last === null ? `line${NBSP}${first}` : `lines${NBSP}${first}–${last}`),
  section: (section) => section,
  task: (number, title) => `${number ?? ''}${number === null ? '' : ' '}${title}`,
  inferred: (columns) => `Inferred, not printed: ${columns.join(', ')}.`,
  copy: 'Copy link',
  copied: 'The link is copied.',
  address: 'Link to this program',
  summary: (count, kinds, states) => `${programs(count)}. By kind: ${counts(kinds)}. By status: ${counts(states)}.`,
  ownWords: 'Summaries are our own words, not those of the documents. Programs of one name from several documents stand once for each.',
  documents: (count) => `Source: ${plural(count, 'document', 'documents')}; each program names its line`,
  caption: (title, shown, total) => `${title}: ${shown === total ? '' : `${shown} of `}${programs(total)}`,
  cut: (shown) => `The table lists the first ${shown}; the download has all.`,
  columns: {
    name: 'Name',
    other: 'Chinese name',
    kind: 'Kind',
    status: 'Status',
    theme: 'Theme',
    level: 'Level',
    city: 'City',
    plan: 'Plan',
    period: 'Period',
    task: 'Task',
    agencies: 'Agencies',
    summary: 'Summary',
    section: 'Section',
    line: 'Line',
  },
  noProgram: 'The data has no programs. Check the package, or use one that has them.',
  missing: (attribute, value, ids) =>
    `The data has no program whose ${attribute} is “${value}”. Check the ${attribute} attribute${ids === '' ? '' : `; there are: ${ids}`}.`,
};
