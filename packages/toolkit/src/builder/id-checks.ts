import type { PlacedRow } from './folder.js';
import { byId, finding, hasColumns, rowsIn, type Tables } from './finding.js';
import type { SeedFault } from './seed-fault.js';
import { schemaOf, shelfOf, TABLES, textOf } from './tables.js';

/**
 * Ids that do not begin with their plan or city, rows in another plan's folder, folders with several plans.
 */
export function idFaults(tables: Tables): readonly SeedFault[] {
  return [
    ...rowsIn(tables, 'plans').flatMap((placed, index, plans) => planFaults(placed, plans.slice(0, index))),
    ...TABLES.filter((table) => shelfOf(table) === 'plan' && table !== 'plans').flatMap((table) =>
      rowsIn(tables, table).flatMap((placed) => planRowFaults(table, placed, tables)),
    ),
    ...rowsIn(tables, 'agencies').flatMap(agencyFaults),
  ];
}

function planFaults(placed: PlacedRow, earlier: readonly PlacedRow[]): readonly SeedFault[] {
  const { folder } = placed;
  if (earlier.some((other) => other.file === placed.file)) {
    const expected = { en: 'one plan in a folder', zh: '每个文件夹只有一个规划' };
    return [
      finding(placed, 'id', expected, { en: 'Give each plan a folder', zh: '请为每个规划建一个文件夹' }),
    ];
  }
  if (!hasColumns(placed, 'id') || textOf(placed.values, 'id') === folder) return [];
  const expected = { en: `the folder’s name ${folder}`, zh: `文件夹名 ${folder}` };
  return [
    finding(placed, 'id', expected, {
      en: 'Rename the folder or correct the id',
      zh: '请更改文件夹名或编号',
    }),
  ];
}

function planRowFaults(table: string, placed: PlacedRow, tables: Tables): readonly SeedFault[] {
  const { values, folder } = placed;
  const plan = textOf(values, 'plan');
  const faults: SeedFault[] = [];
  if (plan !== '' && plan !== folder && byId(tables, 'plans').has(folder)) {
    const expected = { en: `the folder’s plan ${folder}`, zh: `该文件夹的规划 ${folder}` };
    faults.push(
      finding(placed, 'plan', expected, {
        en: 'Move the row or correct its plan',
        zh: '请移动该行或更正规划',
      }),
    );
  }
  const namesPlan = schemaOf(table).fields.some(({ name }) => name === 'plan');
  const isOfPlan = plan !== '' || (!namesPlan && byId(tables, 'plans').has(folder));
  const start = `${plan === '' ? folder : plan}-`;
  const id = textOf(values, 'id');
  if (isOfPlan && id !== '' && !id.startsWith(start)) {
    const expected = { en: `an id that begins with ${start}`, zh: `以 ${start} 开头的编号` };
    faults.push(
      finding(placed, 'id', expected, { en: `Write ${start} before the id`, zh: `请在编号前加 ${start}` }),
    );
  }
  return faults;
}

function agencyFaults(placed: PlacedRow): readonly SeedFault[] {
  const city = textOf(placed.values, 'city');
  const id = textOf(placed.values, 'id');
  if (city === '' || id === '' || id.startsWith(`${city}-`)) return [];
  const expected = { en: `an id that begins with ${city}-`, zh: `以 ${city}- 开头的编号` };
  return [
    finding(placed, 'id', expected, { en: `Write ${city}- before the id`, zh: `请在编号前加 ${city}-` }),
  ];
}
