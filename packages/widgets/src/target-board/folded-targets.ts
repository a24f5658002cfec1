import type { Target } from '../../../data/src/types.js';

/** A goal with the rows that print it again, and with its parts. */
export interface FoldedTarget {
  readonly target: Target;
  readonly again: readonly Target[];
  /** Families of the targets whose parent this is. */
  readonly parts: readonly (readonly FoldedTarget[])[];
}

/**
 * The targets of a plan as families: a goal alone, or several with one key of alternatives. A target that prints
 * another again is folded into it, a part stands with its parent; each stands in exactly one place, in the order of the
 * rows. A target whose primary or parent is not among them, or is part of itself, stands alone.
 */
export function foldedTargets(targets: readonly Target[]): FoldedTarget[][] {
  const rows = new Map(targets.map((target) => [target.id, target]));
  const again = new Map<Target, Target[]>();
  const primaries = targets.filter((target) => {
    const primary = primaryOf(target, rows);
    if (primary !== target) again.set(primary, [...(again.get(primary) ?? []), target]);
    return primary === target;
  });
  const parents = new Map(primaries.map((target) => [target, parentOf(target, rows)]));

  function below(parent: Target | undefined): FoldedTarget[][] {
    const families = new Map<unknown, FoldedTarget[]>();
    for (const target of primaries) {
      if (parents.get(target) !== parent) continue;
      const folded = { target, again: again.get(target) ?? [], parts: below(target) };
      const key = target.alternative ?? target;
      families.set(key, [...(families.get(key) ?? []), folded]);
    }
    return [...families.values()];
  }
  return below(undefined);
}

/** The end of a chain of restatements; in a ring of them each is its own end. */
function primaryOf(target: Target, rows: ReadonlyMap<string, Target>): Target {
  const passed = new Set<Target>();
  let row = target;
  while (!passed.has(row)) {
    passed.add(row);
    row = rows.get(row.restates ?? '') ?? row;
  }
  return row;
}

/** The goal above a target, or undefined at the top and where the way up comes back. */
function parentOf(target: Target, rows: ReadonlyMap<string, Target>): Target | undefined {
  const up = (row: Target): Target | undefined => {
    const parent = rows.get(row.parent ?? '');
    return parent && primaryOf(parent, rows);
  };
  const passed = new Set<Target>();
  for (let row = up(target); row && !passed.has(row); row = up(row)) {
    if (row === target) return undefined;
    passed.add(row);
  }
  return up(target);
}
