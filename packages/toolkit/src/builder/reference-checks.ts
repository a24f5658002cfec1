import type { PlacedRow } from './folder.js';
import { byId, finding, hasColumns, listOf, rowsIn, type Tables } from './finding.js';
import type { SeedFault, Words } from './seed-fault.js';
import { schemaOf, TABLES, textOf } from './tables.js';

const OTHER_ROW: Words = { en: 'Name another row', zh: '请改为其他行' };

/**
 * References that resolve but mean the wrong row, chains and circles of rows, notes on rows that are not
 * there.
 * Rows of a table that could not be read whole are not missed.
 */
export function referenceFaults(tables: Tables, unread: ReadonlySet<string>): readonly SeedFault[] {
  const targets = rowsIn(tables, 'targets');
  return [
    ...targets.flatMap((placed) => baselineFaults(placed, tables)),
    ...targets.flatMap((placed) => restatementFaults(placed, tables)),
    ...targets.flatMap(relationFaults),
    ...['targets', 'tasks', 'network-nodes'].flatMap((table) => circleFaults(table, tables)),
    ...rowsIn(tables, 'notes').flatMap((placed) => [
      ...noteRowFaults(placed, tables, unread),
      ...noteLineFaults(placed),
    ]),
  ];
}

/** Whether two rows are of one plan and indicator, or a sheet lacks the columns to say so. */
function areOfOneQuantity(one: PlacedRow, other: PlacedRow): boolean {
  return ['plan', 'indicator'].every(
    (column) =>
      !hasColumns(one, column) ||
      !hasColumns(other, column) ||
      textOf(one.values, column) === textOf(other.values, column),
  );
}

function baselineFaults(placed: PlacedRow, tables: Tables): readonly SeedFault[] {
  const baseline = byId(tables, 'observations').get(textOf(placed.values, 'baseline'));
  if (baseline === undefined) return [];
  if (areOfOneQuantity(placed, baseline)) return [];
  const expected = { en: 'an observation of the same plan and indicator', zh: '同一规划、同一指标的观测值' };
  const remedy = {
    en: 'A figure of another quantity is no baseline: leave it empty',
    zh: '其他指标的数字不是基准，请留空',
  };
  return [finding(placed, 'baseline', expected, remedy)];
}

function restatementFaults(placed: PlacedRow, tables: Tables): readonly SeedFault[] {
  const primary = byId(tables, 'targets').get(textOf(placed.values, 'restates'));
  if (primary === undefined) return [];
  if (primary === placed || textOf(primary.values, 'restates') !== '') {
    const expected = { en: 'a target that restates none itself', zh: '本身不是重述的目标' };
    return [
      finding(placed, 'restates', expected, { en: 'Name the primary row', zh: '请填写首次出现的那一行' }),
    ];
  }
  if (areOfOneQuantity(placed, primary)) return [];
  return [
    finding(
      placed,
      'restates',
      { en: 'a target of the same plan and indicator', zh: '同一规划、同一指标的目标' },
      OTHER_ROW,
    ),
  ];
}

function relationFaults(placed: PlacedRow): readonly SeedFault[] {
  const { values } = placed;
  if (!hasColumns(placed, 'parent', 'parentRelation')) return [];
  if ((textOf(values, 'parent') === '') === (textOf(values, 'parentRelation') === '')) return [];
  const expected = { en: 'parent and parentRelation together', zh: '上级目标和与上级关系同时填写' };
  return [
    finding(placed, 'parentRelation', expected, { en: 'Fill in both or neither', zh: '请都填写或都留空' }),
  ];
}

function circleFaults(table: string, tables: Tables): readonly SeedFault[] {
  const rows = byId(tables, table);
  return [...rows.values()]
    .filter((placed) => leadsBack(placed, rows))
    .map((placed) => {
      const expected = { en: 'a parent that is not below this row', zh: '不在该行之下的上级' };
      return finding(placed, 'parent', expected, OTHER_ROW);
    });
}

function leadsBack(placed: PlacedRow, rows: ReadonlyMap<string, PlacedRow>): boolean {
  let above = rows.get(textOf(placed.values, 'parent'));
  for (let steps = 0; above !== undefined && steps < rows.size; steps += 1) {
    if (above === placed) return true;
    above = rows.get(textOf(above.values, 'parent'));
  }
  return false;
}

function noteRowFaults(placed: PlacedRow, tables: Tables, unread: ReadonlySet<string>): readonly SeedFault[] {
  return listOf(placed.values, 'rows')
    .filter((entry) => !hasRow(entry, tables) && !unread.has(entry.split('/').at(0) ?? ''))
    .map((entry) => {
      const expected = { en: 'rows as table/id, such as targets/…', zh: '“表/编号”，如 targets/…' };
      return finding(placed, 'rows', expected, {
        en: `There is no row ${entry}: correct it`,
        zh: `没有 ${entry} 这一行，请更正`,
      });
    });
}

function hasRow(entry: string, tables: Tables): boolean {
  const [table = '', ...key] = entry.split('/');
  if (!TABLES.includes(table)) return false;
  const parts = schemaOf(table).primaryKey;
  return rowsIn(tables, table).some(({ values }) => {
    return parts.map((part) => textOf(values, part)).join(' ') === key.join(' ');
  });
}

function noteLineFaults(placed: PlacedRow): readonly SeedFault[] {
  return listOf(placed.values, 'lines')
    .filter((entry) => {
      const range = /^(\d+)(?:-(\d+))?$/u.exec(entry);
      return range === null || Number(range[2] ?? range[1]) < Number(range[1]);
    })
    .map(() => {
      const expected = { en: 'lines such as 51 or 89-91', zh: '行号，如 51 或 89-91' };
      return finding(placed, 'lines', expected, { en: 'Separate several with ;', zh: '多个行号以“;”分隔' });
    });
}
