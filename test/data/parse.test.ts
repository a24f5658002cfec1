import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fault } from '../../packages/data/src/parse.js';
import { parse } from '../../packages/data/src/parse.js';
import { baseline, descriptorOf, observation, packageOf, plan, tableOf, target } from './samples.js';

function faultsOf(input: unknown): readonly Fault[] {
  const result = parse(input);
  return result.ok ? [] : result.faults;
}

test('a sound package comes out with all its rows', () => {
  const data = packageOf({
    targets: [target({ baseline: 'start' })],
    observations: [baseline(), observation()],
  });
  assert.deepEqual(parse(descriptorOf(data)), { ok: true, data });
});

test('absent tables are empty and other resources are ignored', () => {
  const input = { ...tableOf('plans', plan()), title: '规划' };
  const result = parse({ ...input, resources: [...input.resources, { name: 'weather', data: 'sun' }] });
  const { cities, units, indicators } = packageOf();
  assert.ok(result.ok && cities.length + units.length + indicators.length > 0);
  assert.deepEqual(result.data, packageOf({ cities: [], units: [], indicators: [] }));
});

test('absent columns and empty texts are null, absent lists are empty', () => {
  const { id, plan: planId, indicator, name, nameEn, kind } = target();
  const result = parse(
    tableOf('targets', { id, plan: planId, indicator, name, nameEn, kind, note: '', inferred: null }),
  );
  assert.ok(result.ok);
  const [row] = result.data.targets;
  assert.deepEqual(Object.keys(row), Object.keys(target()));
  assert.deepEqual([row.value, row.note, row.year, row.inferred, row.breaks], [null, null, null, [], []]);
});

test('the input stays as it is and shares nothing with the package', () => {
  const input = tableOf('targets', { ...target(), inferred: ['unit'] });
  const before = structuredClone(input);
  const result = parse(input);
  assert.deepEqual(input, before);
  assert.ok(result.ok);
  (result.data.targets[0].inferred as string[]).push('year');
  assert.deepEqual(input, before);
});

describe('what is not a package is refused', () => {
  const sound = descriptorOf(packageOf());
  const cases: [string, unknown, string | null, string, string][] = [
    ['nothing', undefined, null, 'null', 'record'],
    ['a text', '{}', null, '"{}"', 'record'],
    ['a list', [], null, 'list', 'record'],
    ['another contract', { ...sound, contract: 2 }, 'contract', '2', '1'],
    ['no contract', { ...sound, contract: undefined }, 'contract', 'null', '1'],
    ['no resources', { ...sound, resources: {} }, 'resources', 'record', 'list'],
    ['a resource that is no record', { ...sound, resources: [null] }, 'resources', 'list', 'list'],
    ['no name', { ...sound, name: 'Our package' }, 'name', '"Our package"', 'id'],
    ['no version', { ...sound, version: '' }, 'version', '""', 'text'],
  ];
  for (const [name, input, column, found, expected] of cases) {
    test(name, () => {
      const fault = { code: 'not-a-package', table: '', row: null, column, found, expected };
      assert.deepEqual(faultsOf(input), [fault]);
    });
  }
});

describe('a wrong cell is named with its place, what was found and what would be right', () => {
  const cases: [string, object, Partial<Fault>][] = [
    [
      'a number as text',
      { value: '12%' },
      { code: 'type', column: 'value', found: '"12%"', expected: 'number' },
    ],
    ['a number beyond all', { value: Infinity }, { code: 'type', column: 'value', found: 'Infinity' }],
    ['a year with a fraction', { year: 2025.5 }, { code: 'type', column: 'year', expected: 'integer' }],
    [
      'a year too late',
      { year: 2101 },
      { code: 'range', column: 'year', found: '2101', expected: '1980~2100' },
    ],
    ['a line 0', { line: 0 }, { code: 'range', column: 'line', found: '0', expected: '1~' }],
    ['an unknown kind', { kind: 'number' }, { code: 'choice', column: 'kind', found: '"number"' }],
    ['a part of a choice', { kind: 'row' }, { code: 'choice', column: 'kind' }],
    ['a name of a number', { name: 5 }, { code: 'type', column: 'name', found: '5', expected: 'text' }],
    ['no name', { name: null }, { code: 'missing', column: 'name', found: 'null', expected: 'value' }],
    ['an empty name', { name: '' }, { code: 'missing', column: 'name' }],
    ['a capital in an id', { plan: 'Plan-A' }, { code: 'pattern', column: 'plan', expected: 'id' }],
    ['a list as text', { inferred: 'unit;year' }, { code: 'type', column: 'inferred', expected: 'list' }],
    ['a list of numbers', { inferred: [1] }, { code: 'type', column: 'inferred', found: 'list' }],
    ['breaks that are text', { breaks: ['2'] }, { code: 'type', column: 'breaks', expected: 'list' }],
    ['a record in a cell', { note: { text: 'a' } }, { code: 'type', column: 'note', found: 'record' }],
    ['a misspelt column', { vlaue: 5 }, { code: 'unknown-column', column: 'vlaue', found: '"vlaue"' }],
    ['a long text', { kind: 'x'.repeat(999) }, { code: 'choice', found: `"${'x'.repeat(60)}"` }],
  ];
  for (const [name, changes, expected] of cases) {
    test(name, () => {
      const faults = faultsOf(tableOf('targets', target(), { ...target({ id: 'second' }), ...changes }));
      assert.equal(faults.length, 1);
      assert.deepEqual({ ...faults[0], table: 'targets', row: 1, ...expected }, faults[0]);
    });
  }
});

test('limits themselves are allowed', () => {
  for (const year of [1980, 2100]) assert.deepEqual(faultsOf(tableOf('targets', target({ year }))), []);
  assert.deepEqual(faultsOf(tableOf('targets', target({ line: 1 }))), []);
});

test('dates are days of the calendar at the printed precision', () => {
  const endOf = (end: string) =>
    faultsOf(tableOf('observations', observation({ end }))).map(({ code }) => code);
  for (const end of ['2025', '2022-07', '2021-11-02', '2024-02-29']) assert.deepEqual(endOf(end), []);
  for (const end of ['2023-02-29', '2021-04-31', '2021-13', '20211102', '2021-1-2']) {
    assert.deepEqual(endOf(end), ['pattern']);
  }
});

test('text and flags of other tables are checked', () => {
  const cases: [object, string][] = [
    [{ sample: 'false' }, 'type'],
    [{ sample: null }, 'missing'],
    [{ url: 'http://example.org' }, 'pattern'],
    [{ url: 'javascript:alert(1)' }, 'pattern'],
  ];
  for (const [changes, code] of cases) {
    const faults = faultsOf(tableOf('observations', { ...observation(), ...changes }));
    assert.deepEqual(
      faults.map((fault) => fault.code),
      [code],
    );
  }
});

test('the same key twice is a fault, of one column or of three', () => {
  const [fault] = faultsOf(tableOf('targets', target(), target()));
  assert.deepEqual(
    [fault.code, fault.row, fault.column, fault.found],
    ['duplicate', 1, 'id', '"plan-a-patents"'],
  );
  const duty = { task: 'plan-a-task', agency: 'nanjing-office', role: 'lead', order: 1 };
  assert.deepEqual(faultsOf(tableOf('responsibilities', duty, { ...duty, role: 'support' })), []);
  assert.equal(faultsOf(tableOf('responsibilities', duty, duty))[0].code, 'duplicate');
  assert.equal(faultsOf(tableOf('responsibilities', { ...duty, agency: null }))[0].code, 'missing');
});

test('a table twice, or without a list of rows, is a fault', () => {
  const input = tableOf('plans', plan());
  const [fault] = faultsOf({ ...input, resources: [...input.resources, ...input.resources] });
  assert.deepEqual([fault.code, fault.table, fault.row], ['duplicate', 'plans', null]);
  const [missing] = faultsOf({ ...input, resources: [{ name: 'plans', path: 'plans.csv' }] });
  assert.deepEqual([missing.code, missing.found, missing.expected], ['type', 'null', 'list']);
  const [broken] = faultsOf(tableOf('plans', 'plan-a'));
  assert.deepEqual([broken.code, broken.row, broken.expected], ['type', 0, 'record']);
});

test('a reference must lead to a row of a table that is there', () => {
  const data = packageOf({ targets: [target({ baseline: 'nowhere' })], observations: [baseline()] });
  const expected = { code: 'reference', table: 'targets', row: 0, column: 'baseline', found: '"nowhere"' };
  assert.deepEqual(faultsOf(descriptorOf(data)), [{ ...expected, expected: 'observations' }]);
  assert.deepEqual(faultsOf(descriptorOf({ ...data, observations: [] })), []);
});

test('every fault is reported at once', () => {
  const rows = [{ ...target(), value: 'many', year: 99 }, { ...target({ id: 'b' }), nmae: 'x' }, 7];
  const found = faultsOf(tableOf('targets', ...rows)).map(({ row, code }) => [row, code]);
  assert.deepEqual(found, [
    [0, 'type'],
    [0, 'range'],
    [1, 'unknown-column'],
    [2, 'type'],
  ]);
});
