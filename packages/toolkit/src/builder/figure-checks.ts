import type { PlacedRow } from './folder.js';
import { finding, hasColumns, listOf, numberOf, rowsIn, type Tables } from './finding.js';
import type { SeedFault, Words } from './seed-fault.js';
import { schemaOf, TABLES, textOf } from './tables.js';

const WITHOUT_COMPARATOR = ['coverage', 'rank', 'qualitative'];
const MOST_FURTHER = 6;
const EMPTY: Words = { en: 'an empty cell', zh: '空单元格' };

/** Figures whose columns contradict one another, periods that end before they start, lines out of reach. */
export function figureFaults(tables: Tables): readonly SeedFault[] {
  const figures = ['targets', 'observations'].flatMap((table) => rowsIn(tables, table));
  return [
    ...figures.flatMap(valueFaults),
    ...figures.flatMap(kindFaults),
    ...TABLES.flatMap((table) => rowsIn(tables, table)).flatMap((placed) => [
      ...periodFaults(placed),
      ...lineFaults(placed),
    ]),
    ...TABLES.flatMap((table) => rowsIn(tables, table).flatMap((placed) => inferredFaults(table, placed))),
  ];
}

/** Whether a cell is empty, and not merely refused by its reader. */
function isEmpty(placed: PlacedRow, column: string): boolean {
  return (placed.cells[column] ?? '').trim() === '';
}

function valueFaults(placed: PlacedRow): readonly SeedFault[] {
  if (!hasColumns(placed, 'kind', 'certainty')) return [];
  const kind = textOf(placed.values, 'kind');
  if (textOf(placed.values, 'certainty') === 'unreadable') {
    if (isEmpty(placed, 'value')) return [];
    const remedy = {
      en: 'Take the value out: certainty is unreadable',
      zh: '可辨程度为 unreadable，请删去数值',
    };
    return [finding(placed, 'value', EMPTY, remedy)];
  }
  const needed =
    kind === 'numeric' ? ['value', 'unit'] : kind === 'growth' || kind === 'multiple' ? ['value'] : [];
  const expected: Words = { en: `a value, as the kind is ${kind}`, zh: `数值（类型为 ${kind}）` };
  const remedy: Words = {
    en: 'Write it, or set certainty to unreadable where it cannot be read',
    zh: '请填写；无法辨认时将可辨程度设为 unreadable',
  };
  return needed
    .filter((column) => hasColumns(placed, column) && isEmpty(placed, column))
    .map((column) => finding(placed, column, expected, remedy));
}

function kindFaults(placed: PlacedRow): readonly SeedFault[] {
  const kind = textOf(placed.values, 'kind');
  if (kind === 'growth' && hasColumns(placed, 'basePeriod') && isEmpty(placed, 'basePeriod')) {
    const expected = { en: 'a base period, as the kind is growth', zh: '基期（类型为 growth）' };
    const remedy = {
      en: 'Write previous-year or period-average',
      zh: '请填写 previous-year 或 period-average',
    };
    return [finding(placed, 'basePeriod', expected, remedy)];
  }
  if (!WITHOUT_COMPARATOR.includes(kind)) return [];
  const remedy = { en: `Leave it empty: a figure of kind ${kind} has none`, zh: `类型为 ${kind} 时此列留空` };
  return ['comparator', 'accumulation']
    .filter((column) => !isEmpty(placed, column))
    .map((column) => finding(placed, column, EMPTY, remedy));
}

function periodFaults(placed: PlacedRow): readonly SeedFault[] {
  const start = textOf(placed.values, 'start');
  const end = textOf(placed.values, 'end');
  const shared = Math.min(start.length, end.length);
  if (start === '' || end === '' || start.slice(0, shared) <= end.slice(0, shared)) return [];
  const expected = { en: `a day not before ${start}`, zh: `不早于 ${start} 的日期` };
  return [finding(placed, 'end', expected, { en: 'Correct start or end', zh: '请更正开始或结束日期' })];
}

function lineFaults(placed: PlacedRow): readonly SeedFault[] {
  const end = numberOf(placed.values, 'lineEnd');
  if (end === undefined || !hasColumns(placed, 'line')) return [];
  const line = numberOf(placed.values, 'line');
  if (line !== undefined && end >= line && end - line <= MOST_FURTHER) return [];
  const expected =
    line === undefined
      ? { en: `line to line + ${MOST_FURTHER}`, zh: `首行至首行 + ${MOST_FURTHER}` }
      : { en: `${line} to ${line} + ${MOST_FURTHER}`, zh: `${line} 至 ${line} + ${MOST_FURTHER}` };
  const remedy = {
    en: 'Give the first line and one at most 6 lines further',
    zh: '请填写首行和至多再往后6行的末行',
  };
  return [finding(placed, 'lineEnd', expected, remedy)];
}

function inferredFaults(table: string, placed: PlacedRow): readonly SeedFault[] {
  const columns = schemaOf(table).fields.map(({ name }) => name);
  return listOf(placed.values, 'inferred')
    .filter((name) => !columns.includes(name))
    .map((name) => {
      const expected = { en: `names of columns of ${table}`, zh: `${table} 表的列名` };
      return finding(placed, 'inferred', expected, { en: `Correct ${name}`, zh: `请更正 ${name}` });
    });
}
