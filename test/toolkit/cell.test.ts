import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCell } from '../../packages/toolkit/src/builder/cell.js';
import { type Field, schemaOf, type Value } from '../../packages/toolkit/src/builder/tables.js';

function field(table: string, name: string): Field {
  const found = schemaOf(table).fields.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`${table} has no column ${name}.`);
  return found;
}

const COLUMNS: Readonly<Record<string, Field>> = {
  number: field('targets', 'value'),
  integer: field('targets', 'year'),
  line: field('targets', 'line'),
  boolean: field('observations', 'sample'),
  date: field('plans', 'issuedOn'),
  base: field('targets', 'basePeriod'),
  comparator: field('targets', 'comparator'),
  code: field('cities', 'code'),
  text: field('targets', 'name'),
  list: field('agencies', 'aliases'),
};

const READ: readonly [column: string, cell: string, value: Value][] = [
  ['number', '', null],
  ['number', '   ', null],
  ['number', '12.5', 12.5],
  ['number', '12.5 ', 12.5],
  ['number', '１２．５', 12.5],
  ['number', '－3', -3],
  ['number', '−3', -3],
  ['number', '＋3', 3],
  ['number', '.5', 0.5],
  ['number', '0.25', 0.25],
  ['number', '1,234', 1234],
  ['number', '1，234，567.8', 1234567.8],
  ['number', '1 234 567', 1234567],
  ['number', '1\u00a0234', 1234],
  ['number', '1.234', 1.234],
  ['number', '123456789012345', 123456789012345],
  ['integer', '2025', 2025],
  ['integer', '２０２５', 2025],
  ['integer', '12.0', 12],
  ['integer', '2025年', 2025],
  ['integer', '２０２５ 年', 2025],
  ['integer', '2025年底', 2025],
  ['boolean', 'TRUE', true],
  ['boolean', 'False', false],
  ['boolean', '是', true],
  ['boolean', '否', false],
  ['boolean', '', null],
  ['date', '2021', '2021'],
  ['date', '2022-07', '2022-07'],
  ['date', '2021-11-02', '2021-11-02'],
  ['date', '2021/11/2', '2021-11-02'],
  ['date', '2021-11-2', '2021-11-02'],
  ['date', '2021.11.2', '2021-11-02'],
  ['date', '2021年11月2日', '2021-11-02'],
  ['date', '２０２１年１１月', '2021-11'],
  ['date', '2022/7', '2022-07'],
  ['date', '2025年', '2025'],
  ['date', '2025年12月', '2025-12'],
  ['date', '2025年底', '2025-12'],
  ['date', '2025 年末', '2025-12'],
  ['date', '2021/11/2 0:00', '2021-11-02'],
  ['date', '2021-11-02T00:00:00', '2021-11-02'],
  ['date', '2024-02-29', '2024-02-29'],
  ['base', 'previous-year', 'previous-year'],
  ['base', '2020/12', '2020-12'],
  ['base', '2020年底', '2020-12'],
  ['comparator', '≥', '>='],
  ['comparator', '≤', '<='],
  ['comparator', '＞', '>'],
  ['comparator', '＜', '<'],
  ['comparator', '＝', '='],
  ['comparator', '～', '~'],
  ['comparator', '＞＝', '>='],
  ['code', '３２０１００', '320100'],
  ['text', '　名称（甲） ', '名称（甲）'],
  ['text', '50％以上', '50％以上'],
  ['text', '8.6%', '8.6%'],
  ['text', '120', '120'],
  ['text', '1.10节', '1.10节'],
  ['text', '4月26日', '4月26日'],
  ['text', '2021-2025', '2021-2025'],
  ['list', '甲局; 乙局；丙局;', ['甲局', '乙局', '丙局']],
  ['list', '', []],
];

for (const [column, cell, value] of READ) {
  test(`a ${column} column reads ${JSON.stringify(cell)} as ${JSON.stringify(value)}`, () => {
    const reading = readCell(cell, COLUMNS[column] ?? field('targets', 'id'));
    assert.deepEqual(reading, { status: 'read', value });
  });
}

const REFUSED: readonly [column: string, cell: string, expected: RegExp, remedy: RegExp][] = [
  ['number', '12%', /a number/, /percent in the unit column/],
  ['number', '１２％', /a number/, /percent/],
  ['number', '1e5', /a number/, /all digits/],
  ['number', '1.23E+10', /a number/, /all digits/],
  ['number', '1.234,5', /a number/, /threes/],
  ['number', '12,34', /a number/, /threes/],
  ['number', '1,23,456', /a number/, /threes/],
  ['number', '0,123', /a number/, /digits and a point/],
  ['number', '1,234 567', /a number/, /threes/],
  ['number', '12 34', /a number/, /threes/],
  ['number', '1.2.3', /a number/, /threes/],
  ['number', '007', /a number/, /digits and a point/],
  ['number', '1234567890123456', /a number/, /15 digits/],
  ['number', '50件', /a number/, /scale and unit/],
  ['number', '16.5万', /a number/, /scale and unit/],
  ['number', '≥50', /a number/, /comparator/],
  ['number', '-', /a number/, /leave the cell empty/],
  ['number', '无', /a number/, /leave the cell empty/],
  ['number', '(5)', /a number/, /digits/],
  ['number', "'12", /a number/, /digits/],
  ['number', '#REF!', /a number/, /shows an error/],
  ['number', '#N/A', /a number/, /shows an error/],
  ['number', '########', /a number/, /too narrow/],
  ['number', '=1+1', /a number/, /formula/],
  ['integer', '12.5', /a whole number/, /digits/],
  ['line', '12行', /a whole number/, /digits alone, without a word/],
  ['line', '2025年', /a whole number/, /digits alone, without a word/],
  ['integer', '25年', /a whole number/, /digits alone, without a word/],
  ['boolean', '√', /true or false/, /是 or 否/],
  ['boolean', '2', /true or false/, /是 or 否/],
  ['date', '44502', /a date/, /day number/],
  ['date', '44502.5', /a date/, /day number/],
  ['date', 'Nov-21', /a date/, /year first/],
  ['date', '2-Nov-21', /a date/, /year first/],
  ['date', '11月2日', /a date/, /year first/],
  ['date', '1/2/2021', /a date/, /cannot be told apart/],
  ['date', '13/1/2021', /a date/, /cannot be told apart/],
  ['date', '1-2-21', /a date/, /cannot be told apart/],
  ['date', '2021-02-30', /a date/, /no such day/],
  ['date', '2021-13', /a date/, /no such day/],
  ['date', '2021-11-02 08:30', /a date/, /without a time/],
  ['date', '20211102', /a date/, /year, month and day/],
  ['date', '2020-2025', /a date/, /year, month and day/],
  ['date', '2025年初', /a date/, /year, month and day/],
  ['date', '2021-11/02', /a date/, /year, month and day/],
  ['code', '3.201E+05', /text/, /into a number/],
  ['text', '1.23E+10', /text/, /into a number/],
  ['text', '10000', /text/, /stands alone/],
  ['text', '1.1', /text/, /stands alone/],
  ['text', '-2', /text/, /stands alone/],
  ['text', '03/05/2026', /text/, /stands alone/],
  ['text', '2001-02-03', /text/, /stands alone/],
  ['text', '10:30:00 AM', /text/, /stands alone/],
  ['text', 'TRUE', /text/, /stands alone/],
  ['list', '10000', /texts separated/, /stands alone/],
  ['text', '#N/A', /text/, /shows an error/],
  ['text', '名\ufffd', /text/, /character was lost/],
  ['text', '上\n下', /text/, /one line/],
  ['text', '="001"', /text/, /formula/],
  ['list', '#REF!', /texts separated/, /shows an error/],
];

for (const [column, cell, expected, remedy] of REFUSED) {
  test(`a ${column} column refuses ${JSON.stringify(cell)}`, () => {
    const reading = readCell(cell, COLUMNS[column] ?? field('targets', 'id'));
    assert.equal(reading.status, 'refused');
    if (reading.status !== 'refused') return;
    assert.match(reading.expected.en, expected);
    assert.match(reading.remedy.en, remedy);
    assert.notEqual(reading.remedy.zh, '');
  });
}
