import { createHash } from 'node:crypto';
import type { Edit } from './edits.js';
import { rangeOf, walk } from './edits.js';

/**
 * Turns the private names of one JavaScript module into ordinary properties that no other module uses.
 * Browsers without private methods would otherwise get a WeakMap for every name and an entry for every
 * instance, which costs bytes, time and memory on a page with a thousand elements.
 *
 * @param program the module's syntax tree in ESTree form
 * @param moduleName tells the names of one module from those of another; the same in every build
 */
export function openPrivateNames(program: unknown, moduleName: string): Edit[] {
  const suffix = createHash('sha256').update(moduleName).digest('hex').slice(0, 4);
  const edits: Edit[] = [];
  walk(program, (node, parent) => {
    const range = rangeOf(node);
    if (node['type'] !== 'PrivateIdentifier' || typeof node['name'] !== 'string' || range === undefined)
      return;
    const declaration = parent?.['type'] === 'PropertyDefinition' ? rangeOf(parent) : undefined;
    if (declaration !== undefined && parent?.['value'] === null) {
      // A property needs no declaration before its first value.
      edits.push({ ...declaration, text: '' });
      return;
    }
    const name = `_${node['name']}_${suffix}`;
    edits.push({ ...range, text: parent?.['type'] === 'BinaryExpression' ? `'${name}'` : name });
  });
  return edits;
}
