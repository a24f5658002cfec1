import { rangeOf, walk, type Edit } from './edits.js';

/**
 * Turns private names into ordinary ones, for browsers without them: lowered to weak maps they would make a script a
 * tenth heavier. Each module has names of its own, so that a class and its base never share one.
 *
 * @returns what gives the edits of one JavaScript module from its address and its syntax tree in ESTree form
 */
export function plainPrivates(): (module: string, program: unknown) => Edit[] {
  const names = new Map<string, string>();
  return (module, program) => {
    const edits: Edit[] = [];
    walk(program, (node) => {
      const range = node['type'] === 'PrivateIdentifier' ? rangeOf(node) : undefined;
      if (!range) return;
      const key = `${module}#${String(node['name'])}`;
      const text = names.get(key) ?? `_${names.size.toString(36)}`;
      names.set(key, text);
      edits.push({ ...range, text });
    });
    return edits;
  };
}
