/** A piece of a source text and what takes its place; positions in UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export type SyntaxNode = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Calls `visit` with each node of a syntax tree and its parent, parents first. */
export function walk(
  tree: unknown,
  visit: (node: SyntaxNode, parent?: SyntaxNode) => void,
  parent?: SyntaxNode,
): void {
  if (Array.isArray(tree)) {
    for (const child of tree) walk(child, visit, parent);
    return;
  }
  if (!isNode(tree)) return;
  if (typeof tree['type'] === 'string') visit(tree, parent);
  for (const child of Object.values(tree)) walk(child, visit, tree);
}

/** The place of a node; undefined for what is no node. */
export function rangeOf(node: unknown): { start: number; end: number } | undefined {
  if (!isNode(node)) return undefined;
  const { start, end } = node;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}

/** The text after all the edits, which must not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}
