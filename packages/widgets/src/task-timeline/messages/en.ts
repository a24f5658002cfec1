import { en as base } from '../../../../base/src/messages/en.js';
import type { TimelineCounts, TimelineWords } from './timeline-words.js';

const NBSP = '\u00a0';
const ROLES = { lead: 'Lead', support: 'Support', responsible: 'Responsible' };

function counted(count: number, one: string, many: string): string {
  return `${count}${NBSP}${count === 1 ? one : many}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

function range(start: string, end: string): string {
  if (start === end) return base.day(start);
  if (start.length === 4 && end.length === 4) return `${start}–${end}`;
  return start.slice(0, 4) === end.slice(0, 4) && start.length === end.length
    ? `${shortRange(start, end)}${NBSP}${end.slice(0, 4)}`
    : `${base.day(start)} – ${base.day(end)}`;
}

/** Months and days without their year, where both ends have the same. */
function shortRange(start: string, end: string): string {
  const bare = (date: string): string => base.day(date).replace(/\u00a0?\d{4}$/, '');
  if (start.slice(0, 4) !== end.slice(0, 4) || start.length === 4 || end.length === 4) return range(start, end);
  const [from, to] = start.length === 7 ? [bare(start).slice(0, 3), bare(end).slice(0, 3)] : [bare(start), bare(end)];
  return from === to ? from : `${from}–${to}`;
}

function summary({ plans, withPeriod, phases, phaseStart, phaseEnd, goals, goalYears, datedTasks, undatedTasks }: TimelineCounts): string {
  const parts = [
    ...(plans > 1 ? [`${withPeriod} of ${plans} documents print when they start and end${withPeriod < plans ? '; the others only when they end' : ''}`] : []),
    ...(phases > 0 ? [`${counted(phases, 'phase runs', 'phases run')} from ${base.day(phaseStart)} to ${base.day(phaseEnd)}`] : []),
    ...(goals > 0 ? [`${counted(goals, 'goal is', 'goals are')} due by ${listed(goalYears.map(String))}`] : []),
    ...(datedTasks > 0 ? [`${counted(datedTasks, 'task has', 'tasks have')} printed dates`] : []),
    ...(undatedTasks > 0 ? [`${counted(undatedTasks, 'task has', 'tasks have')} no printed date and ${undatedTasks === 1 ? 'belongs' : 'belong'} to no phase`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

/** A day and its month, such as 26 Apr. */
function dayOfYear(month: number, day: number): string {
  const date = `2000-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return base.day(date).replace(/^(\S+)\u00a0(\S{3})\S*\u00a0\d+$/, `$1${NBSP}$2`);
}

/** English. */
export const en: TimelineWords = {
  title: ([plan = '', ...others], span, hasPhases) => {
    const years = span === null ? '' : span[0] === span[1] ? ` (${span[0]})` : ` (${span[0]}–${span[1]})`;
    if (others.length > 0) return [`${others.length + 1} IP documents `, `on one timeline${years}`];
    return [`${plan.replace(/ \([^()]*\d{4}[^()]*\)$/, '')}: `, `${hasPhases ? 'phases' : 'dates'} and tasks${years}`];
  },
  figures: {
    phases: (count) => ['', count === 1 ? 'phase with printed dates' : 'phases with printed dates'],
    goals: (count) => ['', count === 1 ? 'goal with a printed year' : 'goals with a printed year'],
    dated: (count) => ['', count === 1 ? 'task with a printed date' : 'tasks with a printed date'],
    undated: (count) => ['', count === 1 ? 'task without a printed date' : 'tasks without a printed date'],
    running: () => ['', 'in force'],
    over: () => ['', 'over'],
    before: () => ['', 'not yet begun'],
  },
  standing: {
    before: { word: 'Not yet begun', after: 'not yet begun', sentence: (_end, start) => `The period starts in ${base.day(start ?? '')}.` },
    running: { word: 'In force', after: 'in force', sentence: (end, start) => `The period ${start === null ? 'has no printed start and ' : ''}ends in ${base.day(end)}.` },
    over: { word: 'Over', after: 'over', sentence: (end) => `The period ended in ${base.day(end)}.` },
  },
  beyond: (today) => `Today, ${base.day(today)}, lies beyond the axis.`,
  todayMark: (today) => `Today, ${base.day(today)}`,
  todayWord: 'Today',
  lane: {
    period: 'Period', phase: 'Phases', document: 'Document', issued: 'Issued', published: 'Published',
    goals: 'Goals', goalYears: 'Goal years', task: 'Tasks', event: 'Campaign day',
  },
  key: { bar: 'Printed start and end', running: 'Printed start and end, in force', over: 'Printed start and end, over', day: 'A day', bracket: 'Only a year or month' },
  range,
  shortRange,
  date: base.day,
  until: (date) => `by ${base.day(date)}`,
  from: (date) => `from ${base.day(date)}`,
  openStart: (end) => `to ${base.day(end)}; no start printed`,
  gap: (months) => `${months}: no phase`,
  issued: (date) => `Issued ${base.day(date)}`,
  published: (date) => `Published ${base.day(date)}`,
  goalsBy: (year, count) => `By ${year}: ${counted(count, 'goal', 'goals')}`,
  phaseName: (name) => name,
  phases: (count) => counted(count, 'phase', 'phases'),
  dayOfYear,
  eventsOfDay: ([first = '', ...others]) => (others.length === 0 ? first : `${first} and ${counted(others.length, 'more', 'more')}`),
  undated: 'no date printed',
  roles: ROLES,
  listed,
  axisName: 'With dates',
  gridName: 'Phases, goal years and tasks; arrow keys move, Enter opens the details, Escape closes them',
  colon: ': ',
  pause: '; ',
  comma: ', ',
  between: ',',
  stop: '.',
  space: ' ',
  datedHeading: 'With dates',
  undatedHeading: (tasks, safeguards) =>
    `${[...(tasks > 0 ? [counted(tasks, 'task', 'tasks')] : []), ...(safeguards > 0 ? [counted(safeguards, 'safeguard', 'safeguards')] : [])].join(' and ')} without a date`,
  ledBy: ({ agency, alone, tasks }) =>
    `all led by ${agency}${alone === tasks ? '' : alone === 0 ? ', each with others' : `, ${alone} alone and ${tasks - alone} with others`}`,
  alone: 'leads alone',
  together: (others) => others.map((name, place) => `${place === 0 ? 'with ' : ''}${name}${place < others.length - 2 ? ',' : place === others.length - 2 ? ' and' : ''}`),
  who: (role, names, more) => {
    const last = more === 0 ? '' : ` and ${more} more`;
    return names.map((name, place) => `${place === 0 ? `${ROLES[role]}: ` : ''}${name}${place < names.length - 1 ? ',' : last}`);
  },
  tasks: (count) => ['', count === 1 ? 'task' : 'tasks'],
  noGroup: { plan: 'Tasks', theme: 'No theme', agency: 'No agency named' },
  open: 'open',
  close: 'close',
  lanesBy: 'Group by',
  lanes: { plan: 'Plan', theme: 'Theme', agency: 'First agency named' },
  agency: 'Agency',
  theme: 'Theme',
  all: 'All',
  choice: (name, count) => `${name} (${count})`,
  shown: (count, total) => `Showing ${count} of ${counted(total, 'task', 'tasks')}`,
  nothing: 'No task meets all of these conditions.',
  showAll: 'Show all',
  summary,
  rule: 'Bars stand for a printed start and end, marks for a single printed date; tasks without a date belong to no phase.',
  yearlyRule: 'Campaign days printed as month and day are marked in every year of the period.',
  yearlyLeftOut: 'Yearly campaign days are marked on the axis only where one document is shown alone.',
  yearly: (frequency) => (frequency === 'annual' ? 'every year' : frequency === 'biennial' ? 'every two years' : 'printed as month and day, marked in every year'),
  goalsOf: (count) => counted(count, 'goal', 'goals'),
  goalsTied: 'Goals tied to it',
  place: (section, lines) => `Source: ${[section && `section ${section}`, lines].filter(Boolean).join(', ')}`,
  lines: (first, last) => (last === null || last === first ? `line ${first}` : `lines ${first}–${last}`),
  inferred: 'inferred',
  sources: (documents) => (documents.length === 0 ? '' : `Sources: ${documents.map(({ name, date }) => `${name}${date ? `, ${base.day(date)}` : ''}`).join('; ')}`),
  caption: (title) => `${title}: all phases, dates and tasks`,
  columns: {
    kind: 'Kind', number: 'Number', name: 'Name', plan: 'Document', start: 'Start', end: 'End',
    lead: 'Lead', support: 'Support', responsible: 'Responsible', theme: 'Theme', section: 'Section', line: 'Line',
  },
  safeguard: 'Safeguard',
  everyYear: (month, day) => `${dayOfYear(month, day)}, every year`,
  missing: (plans, ids) =>
    `The data has no plan with the id “${plans}”. Check the plan attribute${ids === '' ? '' : `; there are: ${ids}`}.`,
  empty: 'The data has no plan and no tasks. Check the package.',
};
