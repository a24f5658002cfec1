import type { Fault, FaultCode, ParseResult } from './parse.js';
import { assemble, faultOf, keyOf, rowsOf } from './parse.js';
import type { DataPackage } from './types.js';

/**
 * One package of several that `parse` has read, under the name and version of the first. A row that stands in
 * several with the same content comes once; other content under the same key is a fault `conflict`.
 * References are not checked again: a small package may leave out what another one names.
 */
export function merge(packages: readonly DataPackage[]): ParseResult {
  const [first] = packages;
  if (first === undefined) {
    return { ok: false, faults: [faultOf('not-a-package', '', null, null, null, 'record')] };
  }
  return joined(first, packages.slice(1), 'conflict');
}

/**
 * The base with the rows of an overlay, which only adds: a row of other content under a key of the base is a
 * fault `overlay`, and so is a new target of a plan that stands in the base, whose goals are its document's
 * alone.
 */
export function overlay(base: DataPackage, added: DataPackage): ParseResult {
  const result = joined(base, [added], 'overlay');
  const sourced = new Set(base.plans.map(({ id }) => id));
  const known = new Set(base.targets.map(({ id }) => id));
  const faults = added.targets.flatMap(({ id, plan }, row): Fault[] =>
    sourced.has(plan) && !known.has(id) ? [faultOf('overlay', 'targets', row, 'plan', id, 'own-plan')] : [],
  );
  if (faults.length === 0) return result;
  return { ok: false, faults: result.ok ? faults : [...result.faults, ...faults] };
}

/** Joins packages to the first; the row of a fault is the place in the package that brings it. */
function joined(first: DataPackage, others: readonly DataPackage[], code: FaultCode): ParseResult {
  const faults: Fault[] = [];
  const rowsByTable = new Map<string, object[]>();
  for (const [table, rows] of rowsOf(first)) {
    const merged = [...rows];
    const contents = new Map(rows.map((row) => [keyOf(table, row), JSON.stringify(row)]));
    for (const other of others) {
      (rowsOf(other).get(table) ?? []).forEach((row, index) => {
        const key = keyOf(table, row);
        const content = JSON.stringify(row);
        const present = contents.get(key);
        if (present === content) return;
        if (present !== undefined) faults.push(faultOf(code, table, index, null, key, 'same-content'));
        else merged.push(row);
        contents.set(key, present ?? content);
      });
    }
    rowsByTable.set(table, merged);
  }
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, data: assemble(first.name, first.version, rowsByTable) };
}
