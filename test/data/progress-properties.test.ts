import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { progressOf } from '../../packages/data/src/progress.js';
import type { Accumulation, Comparator, Observation, Target } from '../../packages/data/src/types.js';
import { baseline, indicator, observation, packageOf, target } from './samples.js';

const best = ['off-track', 'missed', 'behind', 'on-track', 'achieved'];

function statusOf(goal: Target, base: number, seen: Partial<Observation>, today: string): string {
  const { accumulation, comparator } = goal;
  const negative = comparator === '<' || comparator === '<=';
  const pkg = packageOf({
    indicators: [indicator({ direction: negative ? 'negative' : 'positive' })],
    observations: [
      baseline({ value: base, accumulation, start: accumulation === 'new' ? '2016' : null }),
      observation({ accumulation, start: accumulation === 'new' ? '2021' : null, ...seen }),
    ],
  });
  return progressOf(pkg, goal, today).status;
}

const number = fc
  .tuple(fc.integer({ min: -2000, max: 9000 }), fc.nat(2))
  .map(([digits, places]) => digits / 10 ** places);
const comparator = fc.constantFrom<Comparator>('>', '>=', '<', '<=');
const accumulation = fc.constantFrom<Accumulation>('level', 'ratio', 'new', 'annual');
const year = fc.integer({ min: 2021, max: 2025 });
const anyGoal = fc
  .record({ value: number, comparator, accumulation })
  .map((changes) => target({ ...changes, baseline: 'start' }));

function isMet({ comparator: sign, value: goal }: Target, value: number): boolean {
  const wanted = goal ?? NaN;
  if (sign === '>') return value > wanted;
  if (sign === '<') return value < wanted;
  return sign === '>=' ? value >= wanted : value <= wanted;
}

test('a better figure never has a worse status', () => {
  fc.assert(
    fc.property(anyGoal, number, number, number, year, (goal, base, a, b, end) => {
      const isFalling = goal.comparator === '<' || goal.comparator === '<=';
      const [worse, better] = (
        isFalling ? [Math.max(a, b), Math.min(a, b)] : [Math.min(a, b), Math.max(a, b)]
      ).map((value) => statusOf(goal, base, { value, end: `${end}` }, '2025-12-31'));
      assert.ok(best.indexOf(worse) <= best.indexOf(better), `${worse} before ${better}`);
    }),
    { numRuns: 1000 },
  );
});

test('a goal is achieved exactly when its figure meets it, on the last day whatever it is', () => {
  fc.assert(
    fc.property(anyGoal, number, number, (goal, base, value) => {
      const status = statusOf(goal, base, { value, end: '2025' }, '2026-01-01');
      assert.equal(status, isMet(goal, value) ? 'achieved' : 'missed');
    }),
    { numRuns: 500 },
  );
});

test('after the period a figure from before its last day is never a matter of pace', () => {
  fc.assert(
    fc.property(anyGoal, number, number, fc.integer({ min: 2021, max: 2024 }), (goal, base, value, end) => {
      const status = statusOf(goal, base, { value, end: `${end}` }, '2026-01-01');
      const isLimitedSum =
        goal.accumulation === 'new' && (goal.comparator === '<' || goal.comparator === '<=');
      assert.equal(status, isMet(goal, value) && !isLimitedSum ? 'achieved' : 'ended');
    }),
    { numRuns: 500 },
  );
});

test('a figure as the pace expects it is on track or has arrived', () => {
  const base = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(base, base, year, (from, to, end) => {
      fc.pre(from !== to);
      const goal = target({ value: to, comparator: to > from ? '>=' : '<=', baseline: 'start' });
      const years = end - 2020;
      const value = from * (to / from) ** (years / 5);
      const status = statusOf(goal, from, { value, end: `${end}` }, '2025-12-31');
      assert.ok(status === 'on-track' || status === 'achieved', status);
    }),
  );
});

test('a pace of exactly 0.95 of the required growth is on track whatever its rounding', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 2, max: 50 }), (from, factor) => {
      const goal = target({ value: from * factor, baseline: 'start' });
      const required = factor ** (1 / 5) - 1;
      const value = from * (1 + 0.95 * required) ** 3;
      assert.equal(statusOf(goal, from, { value, end: '2023' }, '2024-01-01'), 'on-track');
    }),
  );
});

test('what happens after today changes nothing', () => {
  fc.assert(
    fc.property(anyGoal, number, number, (goal, base, value) => {
      const status = statusOf(goal, base, { value, end: '2024' }, '2024-12-30');
      assert.equal(status, 'no-data');
    }),
  );
});
