import type { Agency, Locale } from '../../../data/src/types.js';
import type { Entry } from './entry.js';
import type { Leading, TimelineWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';
import { shortName } from './task-entries.js';

/** How many agencies a card names; its details name all. */
const NAMED = 3;

/** The agency that leads every one of these tasks, safeguards left out, with how often it does so alone. */
export function leaderOf({ locale }: Pick<TimelineModel, 'locale'>, entries: readonly Entry[]): (Leading & { readonly id: string }) | undefined {
  const tasks = entries.filter(({ isSafeguard }) => !isSafeguard);
  const leads = tasks.map(({ roles }) => roles.lead);
  const leader = leads[0]?.find((agency) => leads.every((own) => own.includes(agency)));
  if (!leader || tasks.length < 2) return undefined;
  const alone = leads.filter(({ length }) => length === 1).length;
  return { id: leader.id, agency: shortName(leader, locale), tasks: tasks.length, safeguards: entries.length - tasks.length, alone };
}

/** Who leads or is responsible, in pieces; where one agency leads all, who leads beside it. */
export function leadPieces({ roles, isSafeguard }: Entry, leader: string | undefined, locale: Locale, own: TimelineWords): readonly string[] {
  const named = (agencies: readonly Agency[]): string[] => agencies.map((agency) => shortName(agency, locale));
  if (leader && !isSafeguard) {
    const others = named(roles.lead.filter(({ id }) => id !== leader));
    return others.length === 0 ? [own.alone] : own.together(others);
  }
  const role = (['lead', 'responsible', 'support'] as const).find((one) => roles[one].length > 0);
  if (!role) return [];
  const names = named(roles[role]);
  const shown = names.length <= NAMED + 1 ? names : names.slice(0, NAMED);
  return own.who(role, shown, names.length - shown.length);
}
