import type { DataPackage } from '../../packages/data/src/types.js';
import { onlyPlan, primaryTargets, printedFigure } from '../portal/package.js';

/** What the table of a page holds: its caption, and each row by the titles of its columns. */
export interface PlainTable {
  readonly caption: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Faults of a table, by the tag whose figures it should hold. */
export const FIGURE_FAULTS: Readonly<Record<string, (table: PlainTable, packages: readonly DataPackage[], plan: DataPackage) => string[]>> = {
  'ip-target-gauge': ({ rows }) => {
    const goal = rows.find((row) => row['项目'] === '目标');
    const expected = { 项目: '目标', 数值: '50', 单位: '件', 时间: '2025 年底', 出处: '二（三）' };
    return JSON.stringify(goal) === JSON.stringify(expected) ? [] : [JSON.stringify(goal)];
  },
  'ip-city-card': ({ rows }, _, plan) => {
    const heads = rows.filter((row) => row['年份'] !== '');
    return heads.length === 3 ? heads.flatMap((row) => goalFaults(row, '项目', '数值', '年份', plan)) : [`${heads.length} goals`];
  },
  'ip-target-board': ({ rows }, _, plan) => {
    const goals = rows.filter((row) => row['关系'] !== '重述');
    const lost = primaryTargets(plan).filter(({ name }) => !goals.some((row) => row['目标'] === name));
    return [...lost.map(({ id }) => `${id} is not there`), ...goals.flatMap((row) => goalFaults(row, '目标', '目标值', '目标年', plan))];
  },
  'ip-task-timeline': (table, _, plan) => {
    const named = [...plan.tasks.filter(({ kind }) => kind === 'task').map(({ title }) => title), ...plan.phases.map(({ name }) => name)];
    return missingNames(table, named);
  },
  'ip-city-comparison': ({ rows }, packages) => packages.flatMap((data) =>
    primaryTargets(data).filter(({ value, kind }) => value !== null && kind === 'numeric').flatMap((target) => {
      const { figure, unit } = printedFigure(data, target);
      const isThere = rows.some((row) => row['数值'] === figure && row['单位'] === unit && row['规划'] === onlyPlan(data).name && row['出处'] === (target.section ?? ''));
      return isThere ? [] : [`${target.id}: ${figure} ${unit} is not there`];
    })),
  'ip-program-directory': (table, _, plan) => [
    ...missingNames(table, plan.programs.map(({ name }) => name)),
    ...(table.rows.length === plan.programs.length ? [] : [`${table.rows.length} rows`]),
  ],
  'ip-data-notes': ({ rows }, _, plan) => plan.notes.filter(({ text }) => !rows.some((row) => row['说明'] === text)).map(({ id }) => `${id} is not there`),
};

function missingNames({ rows }: PlainTable, names: readonly string[]): string[] {
  const known = new Set(rows.map((row) => row['名称']));
  return names.filter((name) => !known.has(name)).map((name) => `${name} is not there`);
}

/** Compares a row with the goal of its name: figure, unit and year as they are printed. */
function goalFaults(row: Readonly<Record<string, string>>, name: string, value: string, year: string, plan: DataPackage): string[] {
  const targets = primaryTargets(plan).filter((one) => one.name === row[name]);
  const isRight = targets.some((target) => {
    const { figure, unit } = printedFigure(plan, target);
    const isFigure = row[value] === figure || (target.kind !== 'numeric' && row[value] !== '');
    return isFigure && (row['单位'] === unit || target.kind !== 'numeric') && row[year] === String(target.year ?? '') && row['出处'] === (target.section ?? '');
  });
  return isRight ? [] : [JSON.stringify(row)];
}
