import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../packages/data/src/parse.js';
import type { DataPackage, Plan, Target } from '../../packages/data/src/types.js';

const PLANS = 'dist/data/plans';

function read(file: string): DataPackage {
  const result = parse(JSON.parse(readFileSync(`${PLANS}/${file}`, 'utf8')));
  if (!result.ok) throw new Error(`${file} has ${result.faults.length} faults.`);
  return result.data;
}

/** The package that the page of gauges shows, as it was built. */
export function planPackage(): DataPackage {
  return read('nanjing-14th-five-year-plan.json');
}

/** The packages of all plans, as they were built. */
export function planPackages(): DataPackage[] {
  return readdirSync(PLANS).filter((file) => file.endsWith('.json')).map(read);
}

/** The plan of a package with one plan. */
export function onlyPlan({ name, plans }: DataPackage): Plan {
  const [plan, ...more] = plans;
  if (!plan || more.length > 0) throw new Error(`${name} has ${plans.length} plans, not one.`);
  return plan;
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

/** How many goals, tasks and programs of a plan belong to a theme; headings and safeguards are no tasks. */
export function countsOfTheme(data: DataPackage, theme: string): { readonly goals: number; readonly tasks: number; readonly programs: number } {
  const themeOf = (target: Target): string | null => target.theme ?? data.indicators.find(({ id }) => id === target.indicator)?.theme ?? null;
  return {
    goals: primaryTargets(data).filter((target) => themeOf(target) === theme).length,
    tasks: data.tasks.filter((task) => task.kind === 'task' && task.theme === theme).length,
    programs: data.programs.filter((program) => program.theme === theme).length,
  };
}
