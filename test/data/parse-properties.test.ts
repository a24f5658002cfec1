import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../packages/data/src/parse.js';
import { descriptorOf, observation, packageOf, tableOf, target } from './samples.js';

const cell = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1e308, true, [], {}, ['a'], '2025', 'numeric', '__proto__', '>='),
  fc.jsonValue(),
);
const columns = [...Object.keys(target()), '__proto__', 'constructor', 'toString', 'x'];
const anyRow = fc
  .array(fc.tuple(fc.constantFrom(...columns), cell), { maxLength: 8 })
  .map((cells) =>
    JSON.parse(`{${cells.map(([name, value]) => `"${name}":${JSON.stringify(value)}`).join()}}`),
  );

test('parse answers every JSON value and leaves it as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const before = JSON.stringify(value);
      assert.equal(parse(value).ok, false);
      assert.equal(JSON.stringify(value), before);
    }),
  );
});

test('parse answers any rows and names every fault within the table', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => {
      const input = tableOf(
        'targets',
        ...rows.map((row, index) => ({ ...target({ id: `t${index}` }), ...row })),
      );
      const before = JSON.stringify(input);
      const result = parse(input);
      assert.equal(JSON.stringify(input), before);
      for (const fault of result.ok ? [] : result.faults) {
        assert.equal(fault.table, 'targets');
        assert.ok(fault.row !== null && fault.row < rows.length && fault.column !== null);
      }
    }),
  );
});

test('parsing what parse has accepted changes nothing', () => {
  const changes = fc.record(
    {
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      note: fc.option(fc.string()),
      year: fc.option(fc.integer({ min: 1980, max: 2100 })),
      inferred: fc.array(fc.string(), { maxLength: 3 }),
      breaks: fc.array(fc.nat(), { maxLength: 3 }),
      scope: fc.string(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 4 }), (list) => {
      const targets = list.map((change, index) => ({ ...target({ id: `t${index}` }), ...change }));
      const once = parse(descriptorOf({ ...packageOf({ observations: [observation()] }), targets }));
      assert.ok(once.ok);
      assert.deepEqual(parse(descriptorOf(once.data)), once);
    }),
  );
});

test('hostile names and depths do no harm', () => {
  const nested = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  const polluting = JSON.parse('{"__proto__": {"id": "x"}, "id": "a"}');
  const shouting = JSON.parse('{"id": {"toString": 1}}');
  for (const row of [
    { id: nested },
    { inferred: nested },
    polluting,
    shouting,
    { [`${'y'.repeat(1e6)}`]: 1 },
  ]) {
    assert.equal(parse(tableOf('targets', { ...target(), ...row }, row)).ok, false);
  }
  assert.equal(parse({ ...tableOf('plans'), name: nested }).ok, false);
  assert.equal(parse(nested).ok, false);
  assert.equal('x' in {}, false);
});

test('a hundred thousand rows are read', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => ({
    id: `theme-${index}`,
    name: '题',
    nameEn: 'Unit',
  }));
  const result = parse(tableOf('units', ...rows.map((row) => ({ ...row, base: 'piece', multiplier: 0 }))));
  assert.ok(result.ok);
  assert.equal(result.data.units.length, 100_000);
});
