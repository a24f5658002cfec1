import { byId, rowsIn, type Tables } from './finding.js';
import type { Folder } from './folder.js';
import type { SeedFault, SeedFile, Words } from './seed-fault.js';
import { isCsv, isWorkbook, tableOf } from './seed-place.js';
import { schemaOf, shelfOf, TABLES, textOf } from './tables.js';

const TABLES_INSIDE: Words = { en: 'CSV files in this folder', zh: '该文件夹中的 CSV 文件' };
const FILL_FOLDER: Words = { en: 'Put its tables there or delete the folder', zh: '请放入各表或删除该文件夹' };
const PLAN_INSIDE: Words = { en: 'plan.csv in this folder', zh: '该文件夹中的 plan.csv' };
const ONE_PLAN: Words = { en: 'a row with the plan', zh: '一行规划数据' };
const WRITE_PLAN: Words = { en: 'Write the plan into row 2', zh: '请在第2行填写规划' };
const SOME_PLAN: Words = { en: 'a folder with a plan', zh: '存放规划的文件夹' };
const ADD_PLAN: Words = {
  en: 'Put plan.csv, targets.csv and other tables into a folder named like the plan’s id',
  zh: '请将 plan.csv 和 targets.csv 等表放入以规划编号命名的文件夹',
};

/**
 * Folders without a plan: none at all, empty ones, and those whose tables have no plan.csv beside them. A
 * portal's own observations, which name no plan, may stand alone.
 */
export function folderFaults(files: readonly SeedFile[], folder: Folder): readonly SeedFault[] {
  const empty = files.filter(({ path }) => path.endsWith('/'));
  const tables = files.map(({ path }) => path).filter((path) => isCsv(path) || isWorkbook(path));
  const inPlans = tables.filter((path) => !path.startsWith('vocabulary/'));
  const names = new Set(inPlans.flatMap((path) => /^([^/]+)\/[^/]+$/u.exec(path)?.[1] ?? []));
  const faults = [
    ...empty.map(({ path }) => fault(path, '', TABLES_INSIDE, FILL_FOLDER)),
    ...[...names].flatMap((name) =>
      planFaults(
        `${name}/`,
        inPlans.filter((path) => path.startsWith(`${name}/`)),
        folder,
      ),
    ),
  ];
  return inPlans.length > 0 ? faults : [...faults, fault('.', '', SOME_PLAN, ADD_PLAN)];
}

/** The fault of a package in which no plan and no observation has been read. */
export function emptyFaults(tables: Tables): readonly SeedFault[] {
  const hasRows = TABLES.some((table) => shelfOf(table) === 'plan' && rowsIn(tables, table).length > 0);
  return hasRows ? [] : [fault('.', '', SOME_PLAN, ADD_PLAN)];
}

function fault(file: string, found: string, expected: Words, remedy: Words): SeedFault {
  return { file, row: null, column: null, found, expected, remedy };
}

function planFaults(name: string, paths: readonly string[], folder: Folder): readonly SeedFault[] {
  const tables = paths.map(tableOf);
  if (tables.includes('plans')) return planRowFaults(paths, folder);
  if (tables.includes(undefined)) return [];
  if (tables.every((table) => table !== undefined && shelfOf(table) === 'vocabulary')) return [];
  if (tables.every((table) => table === 'observations') && !namesAbsentPlan(name, folder)) return [];
  const found = paths.map((path) => path.slice(name.length)).join(', ');
  const columns = schemaOf('plans')
    .fields.filter(({ constraints }) => constraints?.required === true)
    .map((field) => field.name)
    .join(', ');
  const remedy = {
    en: `Write plan.csv (规划.csv) with one row for the plan, at least ${columns}`,
    zh: `请添加 plan.csv（规划.csv），用一行写明规划，至少填写 ${columns.replaceAll(', ', '、')}`,
  };
  return [fault(name, found, PLAN_INSIDE, remedy)];
}

/** Observations that name a plan although no plan is there. */
function namesAbsentPlan(name: string, { tables, unread }: Folder): boolean {
  if (unread.has('plans') || byId(tables, 'plans').size > 0) return false;
  return rowsIn(tables, 'observations').some(
    (placed) => `${placed.folder}/` === name && textOf(placed.values, 'plan') !== '',
  );
}

function planRowFaults(paths: readonly string[], folder: Folder): readonly SeedFault[] {
  return paths
    .filter((path) => tableOf(path) === 'plans')
    .filter((path) => !folder.faults.some(({ file }) => file === path))
    .filter((path) => !rowsIn(folder.tables, 'plans').some(({ file }) => file === path))
    .map((path) => ({ ...fault(path, '', ONE_PLAN, WRITE_PLAN), row: 2 }));
}
