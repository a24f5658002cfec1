import type { Entry } from './entry.js';
import type { TimelineFaceWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';
import { shortName } from './task-entries.js';

/** When an entry is, in words, as precisely as the document prints it. */
export function whenText({ kind, when }: Entry, words: TimelineFaceWords): string {
  if (when === null) return words.undated;
  if (when.shape === 'bar') return words.range(when.start, when.end);
  if (when.shape === 'yearly') return words.dayOfYear(when.month, when.day);
  if (when.side === 'on') return words.date(when.date);
  if (when.side === 'start') return words.from(when.date);
  return kind === 'period' ? words.openStart(when.date) : words.until(when.date);
}

/** What stands beside a mark on the axis. */
export function markText(entry: Entry, words: TimelineFaceWords): string {
  const { kind, when, name, number, goals, events } = entry;
  if (kind === 'period') return whenText(entry, words);
  if (kind === 'issued' || kind === 'published') return words[kind](when?.shape === 'mark' ? when.date : '');
  if (kind === 'goals') return words.goalsBy(when?.shape === 'mark' ? when.date : '', goals.length);
  if (kind === 'event') return events.length > 1 ? words.eventsOfDay(name.split('\n')) : name;
  return `${number} ${name}`.trim();
}

/** What an entry is called as the title of its details. */
export function titleOf(entry: Entry, words: TimelineFaceWords): string {
  const { kind, number, name } = entry;
  if (kind === 'issued' || kind === 'published' || kind === 'goals') return markText(entry, words);
  if (kind === 'event') return words.listed(name.split('\n'));
  return `${number} ${name}`.trim();
}

/** All that a screen reader hears of an entry: the plan where there are several, number, title, agencies, period. */
export function spokenText(entry: Entry, model: TimelineModel, words: TimelineFaceWords): string {
  const { kind, number, name, plan } = entry;
  const standing = model.plans.find(({ id }) => id === plan)?.standing ?? 'unknown';
  const title = `${number} ${words.listed(name.split('\n'))}`.trim();
  const period = standing === 'unknown' ? words.lane.period : `${words.lane.period}${words.comma}${words.standing[standing].after}`;
  const what = kind === 'period' ? period : isDateInMark(entry) ? markText(entry, words) : title;
  return [planName(entry, model), what, whoText(entry, model, words), isDateInMark(entry) ? '' : whenText(entry, words)].filter(Boolean).join(words.pause);
}

/** Who leads, is responsible and supports; empty where nobody is named. */
export function whoText({ roles }: Entry, { locale }: TimelineModel, words: TimelineFaceWords): string {
  return (['lead', 'responsible', 'support'] as const)
    .filter((role) => roles[role].length > 0)
    .map((role) => `${words.roles[role]}${words.colon}${words.listed(roles[role].map((agency) => shortName(agency, locale)))}`)
    .join(words.pause);
}

/** The plan of an entry, where there are several; else empty. */
export function planName({ plan }: Entry, { plans }: TimelineModel): string {
  return plans.length > 1 ? (plans.find(({ id }) => id === plan)?.shortName ?? '') : '';
}

/** Whether what stands beside the mark says its date. */
function isDateInMark({ kind }: Entry): boolean {
  return kind === 'issued' || kind === 'published' || kind === 'goals';
}
