import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { csvParse } from 'd3-dsv';
import { methodLimits } from '../../packages/data/src/pace.js';
import type { Target } from '../../packages/data/src/types.js';
import { progress, summary } from './progress-case.js';

const falling = {
  indicator: { direction: 'negative' as const },
  goal: { value: 10, comparator: '<=' as const },
};
const sum = { accumulation: 'new' as const, comparator: '>=' as const, value: 100 };
const inSum = { accumulation: 'new' as const, start: '2021' };

test('the limits are those of the methods table', () => {
  const methods = csvParse(readFileSync('seeds/vocabulary/methods.csv', 'utf8'));
  const seeded = methods.map(({ id, limits }) => [id, limits.split(';').map(Number)]);
  assert.deepEqual(Object.fromEntries(seeded), methodLimits);
});

describe('a stock is judged by its share of the required compound growth', () => {
  const cases: [number, string][] = [
    [50, 'achieved'],
    [61, 'achieved'],
    [43.4, 'on-track'],
    [42.91, 'on-track'],
    [42.9, 'behind'],
    [39.88, 'behind'],
    [39.86, 'off-track'],
    [35, 'off-track'],
    [-3, 'off-track'],
  ];
  for (const [value, status] of cases) {
    test(`${value} in 2023 on the way from 35 to 50 is ${status}`, () => {
      assert.equal(summary(progress([{ value }])), status);
    });
  }

  test('the pace expected by the day of the observation follows the curve', () => {
    const result = progress([{ value: 43 }]);
    assert.ok(result.status === 'on-track' && result.expected !== null);
    assert.ok(Math.abs(result.expected - 35 * (50 / 35) ** 0.6) < 1e-9);
    assert.deepEqual([result.value, result.method, result.observation.id], [43, 'compound-growth', 'seen-0']);
  });

  test('exactly 0.95 of the required growth is on track, exactly 0.60 is behind', () => {
    const required = (50 / 35) ** (1 / 5) - 1;
    assert.equal(progress([{ value: 35 * (1 + 0.95 * required) ** 3 }]).status, 'on-track');
    assert.equal(progress([{ value: 35 * (1 + 0.6 * required) ** 3 }]).status, 'behind');
  });

  test('shares are judged alike', () => {
    const share = { accumulation: 'ratio' as const };
    assert.equal(progress([{ value: 42.9, ...share }], { goal: share, start: share }).status, 'behind');
  });

  test('figures in another unit of the same base are converted', () => {
    const result = progress([{ value: 0.0045, unit: '10k-pieces' }], {
      start: { value: 0.0035, unit: '10k-pieces' },
    });
    assert.ok(result.status === 'on-track');
    assert.equal(result.value, 45);
  });
});

describe('a goal is reached only as its comparator says', () => {
  const cases: [Partial<Target>, number, string][] = [
    [{ comparator: '>' }, 50, 'missed'],
    [{ comparator: '>' }, 50.01, 'achieved'],
    [{ comparator: '>=' }, 50, 'achieved'],
    [{ comparator: null }, 50, 'achieved'],
    [{ comparator: null }, 49, 'missed'],
    [{ comparator: '~' }, 50, 'achieved'],
    [{ comparator: '~' }, 49.9, 'missed'],
    [{ comparator: '=' }, 50, 'achieved'],
    [{ comparator: '=' }, 51, 'missed'],
    [{ comparator: '=' }, 49, 'missed'],
    [{ comparator: '<', value: 30 }, 30, 'missed'],
    [{ comparator: '<', value: 30 }, 29, 'achieved'],
    [{ comparator: '<=', value: 30 }, 30, 'achieved'],
    [{ comparator: '<=', value: 30 }, 31, 'missed'],
  ];
  for (const [goal, value, status] of cases) {
    test(`${goal.comparator ?? 'no comparator'} ${goal.value ?? 50} with ${value} is ${status}`, () => {
      assert.equal(progress([{ value, end: '2025' }], { goal, today: '2026-02-01' }).status, status);
    });
  }
});

describe('a falling goal', () => {
  const cases: [Partial<Target>, number, string][] = [
    [{}, 9, 'achieved'],
    [{}, 13, 'on-track'],
    [{}, 14, 'behind'],
    [{}, 19, 'off-track'],
    [{}, 25, 'off-track'],
    [{ comparator: null }, 9, 'achieved'],
    [{ comparator: '~' }, 9, 'achieved'],
    [{ comparator: '~' }, 19, 'off-track'],
    [{ comparator: '>=', inferred: ['comparator'] }, 9, 'achieved'],
    [{ comparator: '>=', inferred: ['comparator'] }, 19, 'off-track'],
  ];
  for (const [changes, value, status] of cases) {
    test(`of 10 from 20 (${changes.comparator ?? '<='}) with ${value} is ${status}`, () => {
      const options = { ...falling, goal: { ...falling.goal, ...changes }, start: { value: 20 } };
      assert.equal(progress([{ value }], options).status, status);
    });
  }
});

describe('where compound growth has no meaning the pace is a straight line', () => {
  const cases: [string, number, Partial<Target>, number, string, number][] = [
    ['from zero', 0, { value: 50 }, 29, 'on-track', 30],
    ['from zero at exactly 0.95', 0, { value: 50 }, 28.5, 'on-track', 30],
    ['from zero, slowly', 0, { value: 50 }, 20, 'behind', 30],
    ['from zero at exactly 0.60', 0, { value: 50 }, 18, 'behind', 30],
    ['from zero, hardly', 0, { value: 50 }, 17, 'off-track', 30],
    ['from below zero', -10, { value: 40 }, 20, 'on-track', 20],
    ['down to zero', 10, { value: 0, comparator: '<=' }, 4, 'on-track', 4],
    ['down to zero, slowly', 10, { value: 0, comparator: '<=' }, 6, 'behind', 4],
  ];
  for (const [name, base, goal, value, status, expected] of cases) {
    test(name, () => {
      const result = progress([{ value }], { goal, start: { value: base } });
      assert.ok(result.status === status && 'expected' in result && result.expected !== null);
      assert.ok(Math.abs(result.expected - expected) < 1e-9);
      assert.equal(result.method, 'linear');
    });
  }
});

describe('a goal that its baseline already meets is to be held', () => {
  const cases: [string, Partial<Target>, number, number, string][] = [
    ['held', {}, 55, 52, 'achieved'],
    ['lost', {}, 55, 49, 'off-track'],
    ['lost from the goal itself', {}, 50, 49.9, 'off-track'],
    ['beyond is asked, nothing moved', { comparator: '>' }, 50, 50, 'off-track'],
    ['a limit held', { value: 60, comparator: '<=' }, 35, 58, 'achieved'],
    ['a limit broken', { value: 60, comparator: '<=' }, 35, 61, 'off-track'],
  ];
  for (const [name, goal, base, value, status] of cases) {
    test(name, () => {
      const result = progress([{ value }], { goal, start: { value: base } });
      assert.equal(result.status, status);
      assert.equal('expected' in result ? result.expected : null, goal.value ?? 50);
    });
  }
});

test('an exact goal that is passed before its time is off track', () => {
  assert.equal(progress([{ value: 55 }], { goal: { comparator: '=' } }).status, 'off-track');
  assert.equal(progress([{ value: 44 }], { goal: { comparator: '=' } }).status, 'on-track');
  assert.equal(progress([{ value: 50 }], { goal: { comparator: '=' } }).status, 'achieved');
  const down = { goal: { comparator: '=' as const, value: 20 } };
  assert.equal(progress([{ value: 15 }], down).status, 'off-track');
  assert.equal(progress([{ value: 25 }], down).status, 'on-track');
});

describe('a sum is judged by its share of the goal against the share of the days passed', () => {
  const cases: [string, Partial<Target>, number, string, number][] = [
    ['ahead', {}, 70, 'on-track', 59.97],
    ['at 0.95', {}, 57, 'on-track', 59.97],
    ['below 0.95', {}, 56, 'behind', 59.97],
    ['at 0.60', {}, 36, 'behind', 59.97],
    ['below 0.60', {}, 34, 'off-track', 59.97],
    ['reached early', {}, 100, 'achieved', 59.97],
    ['an upper limit kept so far', { comparator: '<=' }, 50, 'on-track', 59.97],
    ['an upper limit used too fast', { comparator: '<=' }, 80, 'behind', 59.97],
    ['an upper limit nearly used up', { comparator: '<=', value: 60 }, 55, 'behind', 35.98],
    ['an upper limit passed', { comparator: '<=', value: 60 }, 60.5, 'off-track', 35.98],
    ['less than the limit asked', { comparator: '<', value: 60 }, 60, 'off-track', 35.98],
    ['nothing used of a limit', { comparator: '<=' }, 0, 'on-track', 59.97],
    ['an exact sum early', { comparator: '=' }, 100, 'on-track', 59.97],
    ['an exact sum passed', { comparator: '=' }, 101, 'off-track', 59.97],
  ];
  for (const [name, goal, value, status, expected] of cases) {
    test(name, () => {
      const result = progress([{ value, ...inSum }], { goal: { ...sum, ...goal }, start: null });
      assert.ok(
        result.status === status && 'expected' in result && result.expected !== null,
        summary(result),
      );
      assert.ok(Math.abs(result.expected - expected) < 0.01);
      assert.equal(result.method, 'period-share');
    });
  }

  test('only a result that runs from the first day of the plan counts', () => {
    const options = { goal: sum, start: null };
    assert.equal(summary(progress([{ ...inSum, start: '2021-01-01' }], options)), 'behind');
    assert.equal(summary(progress([{ ...inSum, start: '2022' }], options)), 'no-data no-observation');
    assert.equal(summary(progress([{ ...inSum, start: null }], options)), 'no-data no-observation');
    assert.equal(summary(progress([inSum], { ...options, plan: { start: null } })), 'no-data no-observation');
  });

  test('a limit is settled on the last day of the period', () => {
    const options = { goal: { ...sum, comparator: '<=' as const }, start: null, today: '2026-01-01' };
    assert.equal(progress([{ value: 90, ...inSum, end: '2025' }], options).status, 'achieved');
    assert.equal(progress([{ value: 110, ...inSum, end: '2025' }], options).status, 'missed');
    assert.equal(progress([{ value: 90, ...inSum, end: '2024' }], options).status, 'ended');
  });
});

describe('a yearly figure', () => {
  const cases: [string, Partial<Target>, number, string, number][] = [
    ['grows with the period', {}, 58, 'on-track', 59.97],
    ['falls short of the period', {}, 30, 'off-track', 59.97],
    ['keeps its limit in every year', { comparator: '<=' }, 90, 'achieved', 100],
    ['comes near its limit', { comparator: '<=' }, 102, 'on-track', 100],
    ['is far from its limit', { comparator: '<=' }, 150, 'behind', 100],
  ];
  for (const [name, changes, value, status, expected] of cases) {
    test(name, () => {
      const goal = { ...sum, ...changes, accumulation: 'annual' as const };
      const result = progress([{ value, accumulation: 'annual', start: '2023' }], { goal, start: null });
      assert.ok(
        result.status === status && 'expected' in result && result.expected !== null,
        summary(result),
      );
      assert.ok(Math.abs(result.expected - expected) < 0.01);
    });
  }

  test('has no pace without the first day of the plan or a positive goal', () => {
    const goal = { ...sum, accumulation: 'annual' as const };
    const seen = [{ value: -5, accumulation: 'annual' as const }];
    assert.equal(summary(progress(seen, { goal, start: null, plan: { start: null } })), 'no-data no-rule');
    assert.equal(summary(progress(seen, { goal: { ...goal, value: 0 }, start: null })), 'no-data no-rule');
  });
});
