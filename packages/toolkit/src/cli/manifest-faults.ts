/** What an element documents, as its class comment says it in the manifest. */
export interface DocumentedElement {
  tag: string;
  /** The file of its class. */
  path: string;
  hasSummary: boolean;
  attributes: readonly { name: string; isDescribed: boolean; isProperty: boolean }[];
  events: readonly string[];
  parts: readonly string[];
  slots: readonly string[];
  cssProperties: readonly string[];
}

type Surface = 'events' | 'parts' | 'slots' | 'cssProperties';

const SURFACES: readonly Surface[] = ['events', 'parts', 'slots', 'cssProperties'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The names of the entries that have a description. */
function namesIn(value: unknown): string[] {
  return recordsIn(value).flatMap(({ name, description }) => (description === undefined ? [] : String(name)));
}

/** The elements of a custom elements manifest; a class without a tag is none. */
export function documentedElements(manifest: unknown): DocumentedElement[] {
  const modules = recordsIn(isRecord(manifest) ? manifest['modules'] : undefined);
  return modules.flatMap((module) =>
    recordsIn(module['declarations']).flatMap((declaration) => {
      const tag = declaration['tagName'];
      if (typeof tag !== 'string') return [];
      const attributes = recordsIn(declaration['attributes']).map(({ name, description, fieldName }) => {
        return {
          name: String(name),
          isDescribed: description !== undefined,
          isProperty: fieldName !== undefined,
        };
      });
      return {
        tag,
        path: String(module['path']),
        hasSummary: declaration['description'] !== undefined,
        attributes,
        events: namesIn(declaration['events']),
        parts: namesIn(declaration['cssParts']),
        slots: namesIn(declaration['slots']),
        cssProperties: namesIn(declaration['cssProperties']),
      };
    }),
  );
}

function matches(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** `IpFilterChangeEvent` is the event `ip-filter-change`. */
function eventName(className: string): string {
  return className
    .replace(/Event$/, '')
    .replace(/(?!^)([A-Z])/g, '-$1')
    .toLowerCase();
}

/** What sources show to a page: the parts, slots, public custom properties and events that they name. */
export function usedSurface(source: string): Record<Surface, ReadonlySet<string>> {
  return {
    events: new Set(matches(source, /new (Ip\w+Event)\(/g).map(eventName)),
    parts: new Set(matches(source, /\bpart="([^"$]+)"/g).flatMap((names) => names.split(/\s+/))),
    slots: new Set(matches(source, /<slot(?:\s+name="([^"]*)")?/g)),
    cssProperties: new Set(matches(source, /var\(\s*(--ip-[\w-]+)/g)),
  };
}

/**
 * Every difference between what an element's sources use and what its class comment says.
 *
 * @param element the element as documented
 * @param source the sources that draw it, joined
 * @returns one sentence a difference
 */
export function manifestFaults(element: DocumentedElement, source: string): string[] {
  const faults = element.hasSummary ? [] : ['has no summary.'];
  for (const { name, isDescribed, isProperty } of element.attributes) {
    if (!isDescribed) faults.push(`attribute ${name} is not documented.`);
    if (!isProperty) faults.push(`attribute ${name} is documented and no property has it.`);
  }
  const used = usedSurface(source);
  for (const surface of SURFACES) {
    const documented = element[surface];
    const missing = [...used[surface]].filter((name) => !documented.includes(name));
    const stale = documented.filter((name) => !used[surface].has(name));
    const called = (name: string): string => `${surface} ${name === '' ? '(default)' : name}`;
    faults.push(...missing.map((name) => `${called(name)}: used and not documented.`));
    faults.push(...stale.map((name) => `${called(name)}: documented and not used.`));
  }
  return faults.map((fault) => `<${element.tag}> ${fault}`);
}
