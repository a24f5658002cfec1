import type { Agency, DataPackage, Locale, Responsibility, Task } from '../../../data/src/types.js';
import { entryOf, whenOf, type Entry, type Roles } from './entry.js';

/** The tasks and safeguards of a plan in the document's order, with who is responsible and the goals tied to them. */
export function taskEntries(data: DataPackage, plan: string, locale: Locale): Entry[] {
  const agencies = new Map(data.agencies.map((agency) => [agency.id, agency]));
  const duties = new Map<string, Responsibility[]>();
  for (const duty of data.responsibilities) duties.set(duty.task, [...(duties.get(duty.task) ?? []), duty]);
  return data.tasks
    .filter((task) => task.plan === plan && task.kind !== 'group')
    .map((task) =>
      entryOf({
        id: `tasks-${task.id}`,
        kind: 'task',
        plan,
        number: task.number ?? '',
        name: locale === 'en' ? task.titleEn : task.title,
        when: whenOf(task.start, task.end),
        isSafeguard: task.kind === 'safeguard',
        theme: task.theme ?? themeOfGroup(data, task),
        summary: (locale === 'en' ? task.summaryEn : task.summary) ?? '',
        group: task.parent ?? '',
        roles: rolesOf(duties.get(task.id) ?? [], agencies),
        goals: data.targets.filter((target) => target.task === task.id && target.restates === null),
        row: task,
      }),
    );
}

function themeOfGroup(data: DataPackage, { parent }: Task): string {
  return data.tasks.find(({ id }) => id === parent)?.theme ?? '';
}

function rolesOf(duties: readonly Responsibility[], agencies: ReadonlyMap<string, Agency>): Roles {
  const of = (role: Responsibility['role']): Agency[] =>
    duties
      .filter((duty) => duty.role === role)
      .sort((a, b) => a.order - b.order)
      .flatMap(({ agency }) => agencies.get(agency) ?? []);
  return { lead: of('lead'), support: of('support'), responsible: of('responsible') };
}

/** All agencies of an entry, each once. */
export function agenciesOf({ roles }: Entry): Agency[] {
  return [...new Set([...roles.lead, ...roles.responsible, ...roles.support])];
}

/** The name of an agency as short as the document prints it. */
export function shortName(agency: Agency, locale: Locale): string {
  if (locale === 'en') return agency.nameEn;
  return [agency.name, ...agency.aliases].sort((one, other) => one.length - other.length)[0] ?? agency.name;
}
