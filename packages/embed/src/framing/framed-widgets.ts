/** What an address may set on every widget. */
const COMMON: readonly string[] = ['src', 'view', 'heading-level'];

const OWN: Readonly<Record<string, readonly string[]>> = {
  'city-card': ['city', 'plan', 'indicators'],
  'city-comparison': ['cities', 'plans', 'indicators', 'sort'],
  'data-notes': ['plan', 'kind'],
  'program-directory': ['query', 'plan', 'city', 'kind', 'theme'],
  'target-board': ['plan', 'theme', 'group', 'variant'],
  'target-gauge': ['target', 'plan', 'indicator', 'variant'],
  'task-timeline': ['plan', 'lanes', 'agency', 'theme'],
};

/** The widgets that a frame shows, by the name of their tag without `ip-`. */
export const FRAMED_WIDGETS: readonly string[] = Object.keys(OWN);

/**
 * Attributes that no address sets. Anybody can write an address: a figure or a day in it would be shown under the
 * portal's name. A provider and the address of the page mean nothing inside a frame.
 */
export const CLOSED_ATTRIBUTES: readonly string[] = ['value', 'as-of', 'today', 'provider', 'sync-url'];

/** The attributes of a widget that an address may set; undefined for a name that is no widget. */
export function openAttributes(widget: string): readonly string[] | undefined {
  return FRAMED_WIDGETS.includes(widget) ? [...COMMON, ...(OWN[widget] ?? [])] : undefined;
}
