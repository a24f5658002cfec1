import { readFileSync } from 'node:fs';
import { parse } from '../../packages/data/src/parse.js';
import type { DataPackage, Target } from '../../packages/data/src/types.js';

/** The package that the demo portal shows, as it was built. */
export function planPackage(): DataPackage {
  const result = parse(JSON.parse(readFileSync('dist/data/plans/nanjing-14th-five-year-plan.json', 'utf8')));
  if (!result.ok) throw new Error(`The package has ${result.faults.length} faults.`);
  return result.data;
}

/** The goals that restate no other. */
export function primaryTargets(data: DataPackage): Target[] {
  return data.targets.filter(({ restates }) => restates === null);
}

/** What a reader must see of a goal: the printed number and its unit, the printed words, or the unit alone where nothing is readable. */
export function printedFigure(data: DataPackage, target: Target): { readonly figure: string; readonly unit: string } {
  const unit = data.units.find(({ id }) => id === target.unit)?.name ?? '';
  if (target.value !== null && target.kind === 'rank') return { figure: String(target.value), unit: '' };
  if (target.value !== null) return { figure: String(target.value), unit: target.kind === 'multiple' ? '倍' : unit };
  if (target.certainty === 'unreadable') return { figure: '', unit };
  return { figure: target.printed ?? target.name, unit: '' };
}
