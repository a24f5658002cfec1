import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { progressOf } from '../../packages/data/src/progress.js';
import type { Target } from '../../packages/data/src/types.js';
import { unobserved } from '../../packages/data/src/unobserved.js';
import { baseline, observation, packageOf, plan, target } from './samples.js';

test('a target that was observed at its start alone has the status that progress gives it', () => {
  const goal = fc.record({
    kind: fc.constantFrom<Target['kind']>('numeric', 'growth', 'qualitative'),
    value: fc.constantFrom(null, 50),
    accumulation: fc.constantFrom<Target['accumulation']>('level', 'new', null),
    year: fc.constantFrom(null, 2023, 2025),
    baseline: fc.constantFrom(null, 'start'),
    plan: fc.constantFrom('plan-a', 'plan-open', 'plan-absent'),
  });
  const today = fc.constantFrom(
    '2020-12-31',
    '2021-01-01',
    '2023-12-31',
    '2024-01-01',
    '2025-12-31',
    '2026-01-01',
  );
  fc.assert(
    fc.property(goal, today, (changes, day) => {
      const pkg = packageOf({
        plans: [plan(), plan({ id: 'plan-open', start: null })],
        observations: changes.baseline === null ? [] : [baseline()],
      });
      assert.deepEqual(unobserved(pkg, target(changes), day), progressOf(pkg, target(changes), day));
    }),
    { numRuns: 500 },
  );
});

test('a target with another observation of its indicator is left to progress', () => {
  const pkg = packageOf({ observations: [baseline(), observation()] });
  assert.equal(unobserved(pkg, target({ baseline: 'start' }), '2024-01-01'), undefined);
  const other = packageOf({ observations: [observation({ indicator: 'marks' })] });
  assert.deepEqual(unobserved(other, target(), '2024-01-01'), {
    status: 'no-data',
    reason: 'no-observation',
  });
});

test('what another city was observed to have leaves a target unobserved', () => {
  const pkg = packageOf({ observations: [observation({ id: 'elsewhere', city: 'nantong' })] });
  assert.deepEqual(unobserved(pkg, target(), '2024-01-01'), progressOf(pkg, target(), '2024-01-01'));
  assert.equal(unobserved(pkg, target(), '2024-01-01')?.status, 'no-data');
});
