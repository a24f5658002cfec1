import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { merge, overlay } from '../../packages/data/src/merge.js';
import type { ParseResult } from '../../packages/data/src/parse.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { baseline, observation, packageOf, plan, target, unit } from './samples.js';

function dataOf(result: ParseResult): DataPackage {
  assert.ok(result.ok);
  return result.data;
}

function faultsOf(result: ParseResult) {
  assert.equal(result.ok, false);
  return result.ok ? [] : result.faults;
}

test('rows of several packages stand together, each once, under the first name', () => {
  const a = packageOf({ targets: [target()] });
  const b = packageOf({ name: 'second', version: '2.0.0', observations: [observation()] });
  assert.deepEqual(dataOf(merge([a, b])), packageOf({ targets: [target()], observations: [observation()] }));
});

test('another content under the same key is a conflict, named with its place', () => {
  const [a, b] = [50, 60].map((value) =>
    packageOf({ targets: [target({ id: `t-${value}` }), target({ value })] }),
  );
  assert.deepEqual(faultsOf(merge([a, b])), [
    {
      code: 'conflict',
      table: 'targets',
      row: 1,
      column: null,
      found: '"plan-a-patents"',
      expected: 'same-content',
    },
  ]);
});

test('a third package is held against the second', () => {
  const [a, b, c] = [[], [target()], [target({ value: 60 })]].map((targets) => packageOf({ targets }));
  assert.equal(faultsOf(merge([a, b, c]))[0].code, 'conflict');
});

test('duties are told apart by task, agency and role', () => {
  const source = {
    label: null,
    section: null,
    line: null,
    lineEnd: null,
    certainty: null,
    inferred: [],
    note: null,
  };
  const duty = { task: 'plan-a-task', agency: 'office', role: 'lead', order: 1, ...source } as const;
  const a = packageOf({ responsibilities: [duty] });
  const b = packageOf({ responsibilities: [{ ...duty, role: 'support' }] });
  assert.equal(dataOf(merge([a, b])).responsibilities.length, 2);
  assert.equal(faultsOf(merge([a, packageOf({ responsibilities: [{ ...duty, order: 2 }] })])).length, 1);
});

test('references into what another package leaves out are let pass', () => {
  const a = packageOf({ targets: [target({ task: 'plan-a-task' })] });
  assert.ok(merge([a, packageOf({ targets: [] })]).ok);
});

test('no package is a fault', () => {
  assert.equal(faultsOf(merge([]))[0].code, 'not-a-package');
});

const anyPackage = fc
  .tuple(fc.subarray(['a', 'b', 'c', 'd']), fc.subarray(['p', 'q', 'r']))
  .map(([targets, units]) =>
    packageOf({
      targets: targets.map((id) => target({ id })),
      units: units.map((id) => unit(id, 'piece', 0)),
    }),
  );

test('merging a package with itself changes nothing', () => {
  fc.assert(
    fc.property(anyPackage, (data) => {
      assert.deepEqual(dataOf(merge([data])), data);
      assert.deepEqual(dataOf(merge([data, data])), data);
    }),
  );
});

test('it does not matter which packages are merged first', () => {
  fc.assert(
    fc.property(anyPackage, anyPackage, anyPackage, (a, b, c) => {
      const all = merge([a, b, c]);
      assert.deepEqual(merge([dataOf(merge([a, b])), c]), all);
      assert.deepEqual(merge([a, dataOf(merge([b, c]))]), all);
    }),
  );
});

describe('an overlay', () => {
  const base = packageOf({ targets: [target()], observations: [baseline()] });

  test('adds observations', () => {
    const added = packageOf({ plans: [], units: [], observations: [observation()] });
    assert.deepEqual(dataOf(overlay(base, added)).observations, [baseline(), observation()]);
  });

  test('adds plans with their targets', () => {
    const own = [target({ id: 'own-patents', plan: 'own' })];
    const added = packageOf({ plans: [plan({ id: 'own' })], targets: own });
    assert.deepEqual(dataOf(overlay(base, added)).targets, [target(), ...own]);
  });

  test('may repeat a sourced row as it is', () => {
    assert.deepEqual(dataOf(overlay(base, base)), base);
  });

  test('must not change a sourced row', () => {
    const [fault] = faultsOf(overlay(base, packageOf({ observations: [baseline({ value: 82.86 })] })));
    assert.deepEqual(
      [fault.code, fault.table, fault.row, fault.found],
      ['overlay', 'observations', 0, '"start"'],
    );
  });

  test('must not add a goal to a sourced plan', () => {
    const added = packageOf({ targets: [target(), target({ id: 'invented' })] });
    const [fault] = faultsOf(overlay(base, added));
    assert.deepEqual(
      [fault.code, fault.row, fault.column, fault.found],
      ['overlay', 1, 'plan', '"invented"'],
    );
  });

  test('is refused with every fault at once', () => {
    const added = packageOf({
      targets: [target({ id: 'invented' })],
      observations: [baseline({ value: 1 })],
    });
    assert.equal(faultsOf(overlay(base, added)).length, 2);
  });
});
