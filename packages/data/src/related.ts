import type { DataPackage, Note, TableProperty, Target } from './types.js';

/** Rows that print this target again, in the package's order. */
export function restatementsOf(pkg: DataPackage, target: Target): readonly Target[] {
  return pkg.targets.filter((row) => row.restates === target.id);
}

/** Notes on one row, such as `notesOn(pkg, 'targets', id)`; tables go by the names of their resources. */
export function notesOn(
  pkg: DataPackage,
  table: TableProperty | 'network-nodes',
  id: string,
): readonly Note[] {
  return pkg.notes.filter(({ rows }) => rows.includes(`${table}/${id}`));
}
