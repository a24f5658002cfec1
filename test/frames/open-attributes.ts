import { readFileSync } from 'node:fs';
import { CLOSED_ATTRIBUTES, FRAMED_WIDGETS, openAttributes } from '../../packages/embed/src/framing/framed-widgets.js';
import type { Report } from '../visual/report.js';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

/** The tags of the manifest with their documented attributes; `<ip-data>` is no widget. */
function documented(): ReadonlyMap<string, readonly string[]> {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as { modules: { declarations?: Declaration[] }[] };
  const found = modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ tagName, attributes = [] }) =>
    tagName === undefined || tagName === 'ip-data' ? [] : [[tagName, attributes.map(({ name }) => name)] as const]);
  return new Map(found);
}

/** Every documented attribute of every widget is either open to addresses or closed to them by name. */
export function checkOpenAttributes(report: Report): void {
  const widgets = documented();
  report.equal('Frames know every widget of the manifest', FRAMED_WIDGETS.map((name) => `ip-${name}`).sort(), [...widgets.keys()].sort());
  for (const [tag, attributes] of widgets) {
    const open = openAttributes(tag.replace('ip-', '')) ?? [];
    report.equal(`${tag}: an attribute is open or closed`, [...open].sort(), attributes.filter((name) => !CLOSED_ATTRIBUTES.includes(name)).sort());
  }
}
