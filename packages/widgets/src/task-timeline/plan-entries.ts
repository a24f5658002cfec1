import { counted } from '../../../base/src/counted.js';
import type { DataPackage, Locale, Plan, PlanEvent, Target } from '../../../data/src/types.js';
import { entryOf, whenOf, type Entry } from './entry.js';

/** Everything of a plan that prints a date, tasks left out: period, document, phases, goal years, days of events. */
export function planEntries(data: DataPackage, id: string, plan: Plan | undefined, locale: Locale): Entry[] {
  const named = (row: { readonly name: string; readonly nameEn: string }): string => (locale === 'en' ? row.nameEn : row.name);
  const phases = data.phases
    .filter((row) => row.plan === id)
    .map((row) => entryOf({ id: `phases-${row.id}`, kind: 'phase', plan: id, name: named(row), when: whenOf(row.start, row.end), row }));
  const targets = data.targets.filter((row) => row.plan === id && row.restates === null);
  const events = data.events.filter((row) => row.plan === id);
  return [...(plan ? documentEntries(plan, named(plan)) : []), ...phases, ...goalEntries(id, targets), ...eventEntries(id, plan, events, named)];
}

function documentEntries(plan: Plan, name: string): Entry[] {
  const period = entryOf({ id: `plans-${plan.id}`, kind: 'period', plan: plan.id, name, when: whenOf(plan.start, plan.end) });
  const days = (['issued', 'published'] as const).flatMap((kind) => {
    const date = plan[`${kind}On`];
    return date === null ? [] : [entryOf({ id: `${kind}-${plan.id}`, kind, plan: plan.id, name, when: { shape: 'mark', date, side: 'on' } })];
  });
  return [period, ...days];
}

/** One entry a year, with the goals that have it. */
function goalEntries(plan: string, targets: readonly Target[]): Entry[] {
  const years = new Set(targets.flatMap(({ year }) => year ?? []));
  return [...years].sort((a, b) => a - b).map((year) => {
    const goals = targets.filter((target) => target.year === year);
    return entryOf({ id: `goals-${plan}-${year}`, kind: 'goals', plan, name: '', when: { shape: 'mark', date: String(year), side: 'end' }, goals });
  });
}

/**
 * Events with a date, and those with a month and a day: these come back in every year of the plan's period, of which
 * only the last year is sure where no start is printed. Events of one day are one entry.
 */
function eventEntries(id: string, plan: Plan | undefined, events: readonly PlanEvent[], named: (row: PlanEvent) => string): Entry[] {
  const dated = events.flatMap((event) =>
    event.date === null ? [] : [entryOf({ id: `events-${event.id}`, kind: 'event', plan: id, name: named(event), when: { shape: 'mark', date: event.date, side: 'on' }, events: [event], row: event })],
  );
  const years = yearsOf(plan);
  const days = new Map<string, PlanEvent[]>();
  for (const event of events) {
    if (event.date !== null || event.month === null || event.day === null || years.length === 0) continue;
    const day = `${String(event.month).padStart(2, '0')}-${String(event.day).padStart(2, '0')}`;
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  const yearly = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, own]) => {
    const [month, date] = day.split('-').map(Number);
    return entryOf({
      id: `events-${id}-${day}`, kind: 'event', plan: id, name: own.map(named).join('\n'),
      when: { shape: 'yearly', month: month ?? 1, day: date ?? 1, years }, events: own, row: own[0] ?? null,
    });
  });
  return [...dated, ...yearly];
}

function yearsOf(plan: Plan | undefined): number[] {
  if (!plan) return [];
  const last = Number(plan.end.slice(0, 4));
  const first = plan.start === null ? last : Number(plan.start.slice(0, 4));
  return counted(last - first + 1, (place) => first + place);
}
