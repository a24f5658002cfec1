import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Progress } from '../../packages/data/src/progress.js';
import { progressOf } from '../../packages/data/src/progress.js';
import type { Observation, Target } from '../../packages/data/src/types.js';
import { progress, summary } from './progress-case.js';
import { baseline, observation, packageOf, plan, target, unit } from './samples.js';

describe('the observation used', () => {
  const cases: [string, Partial<Observation>[], number | undefined][] = [
    [
      'is the latest',
      [
        { value: 41, end: '2022' },
        { value: 42, end: '2023' },
        { value: 40, end: '2021' },
      ],
      42,
    ],
    [
      'is not of a day to come',
      [
        { value: 41, end: '2022' },
        { value: 45, end: '2024' },
      ],
      41,
    ],
    ['may end today', [{ value: 41, end: '2024-06-30' }], 41],
    [
      'is of the same city',
      [
        { value: 41, end: '2022' },
        { value: 42, city: 'nantong' },
      ],
      41,
    ],
    ['may be printed by another plan', [{ value: 41, plan: 'plan-b' }], 41],
    [
      'is the same quantity',
      [
        { value: 41, end: '2022' },
        { value: 42, scope: '市区' },
      ],
      41,
    ],
    ['has a value', [{ value: 41, end: '2022' }, { value: null }], 41],
    ['is a figure before a bound of the same day', [{ value: 41, comparator: '>=' }, { value: 42 }], 42],
    ['is settled before estimated', [{ value: 41, status: 'estimated' }, { value: 42 }], 42],
    ['is not from before the plan', [{ value: 41, end: '2020-12-31' }], undefined],
    ['is not the baseline', [], undefined],
    ['may be a sample', [{ value: 41, sample: true }], 41],
  ];
  for (const [name, observed, value] of cases) {
    test(name, () => {
      const result = progress(observed);
      assert.equal('value' in result ? result.value : undefined, value);
    });
  }

  test('is not from before the plan, even after an older baseline', () => {
    const result = progress([{ value: 41, end: '2020' }], { start: { end: '2018' } });
    assert.equal(summary(result), 'no-data no-observation');
  });

  test('is later than a baseline within the plan', () => {
    const seen = [{ value: 41, end: '2021-03' }];
    assert.equal(summary(progress(seen, { start: { end: '2021-06' } })), 'no-data no-observation');
    assert.equal(
      summary(progress([{ value: 41, end: '2021-06' }], { start: { end: '2021-06' } })),
      'no-data no-observation',
    );
  });

  test('is not from after the end of the goal', () => {
    const result = progress([{ value: 60, end: '2024' }], { goal: { year: 2023 }, today: '2025-01-01' });
    assert.equal(result.status, 'ended');
  });

  test('is printed by the plan itself where the package has no plans', () => {
    const rows = [
      baseline(),
      observation({ plan: 'plan-a', value: 44 }),
      observation({ id: 'b', value: 60 }),
    ];
    const pkg = packageOf({ plans: [], observations: rows });
    const result = progressOf(pkg, target({ baseline: 'start' }), '2024-06-30');
    assert.equal('value' in result ? result.value : undefined, 44);
  });
});

describe('without a status the reason is named', () => {
  const cases: [string, Progress, string][] = [
    ['nothing observed', progress([]), 'no-data no-observation'],
    ['before the plan begins', progress([], { today: '2020-12-31' }), 'no-data before-start'],
    ['on the first day of the plan', progress([], { today: '2021-01-01' }), 'no-data no-observation'],
    ['an inferred unit', progress([{ inferred: ['unit'] }]), 'no-data marked'],
    ['an inferred baseline', progress([{}], { start: { inferred: ['scope'] } }), 'no-data marked'],
    ['no baseline', progress([{}], { start: null }), 'no-data no-rule'],
    ['an unreadable baseline', progress([{}], { start: { value: null } }), 'no-data no-rule'],
    ['a baseline that is a bound', progress([{}], { start: { comparator: '>' } }), 'no-data no-rule'],
    ['a baseline of another quantity', progress([{}], { start: { scope: '市区' } }), 'no-data no-rule'],
    ['an unreadable goal', progress([{}], { goal: { value: null } }), 'no-data no-rule'],
    ['no accumulation', progress([{}], { goal: { accumulation: null } }), 'no-data no-rule'],
    ...(['growth', 'multiple', 'coverage', 'rank', 'qualitative'] as const).map(
      (kind): [string, Progress, string] => [
        kind,
        progress([{ kind, value: 60 }], { goal: { kind } }),
        'no-data no-rule',
      ],
    ),
  ];
  for (const [name, result, expected] of cases) test(name, () => assert.equal(summary(result), expected));

  test('a goal without year and plan has no rule', () => {
    const pkg = packageOf({ plans: [] });
    assert.equal(summary(progressOf(pkg, target({ year: null }), '2024-06-30')), 'no-data no-rule');
  });

  test('an unranked result is still handed out', () => {
    const result = progress([{ value: 0.0041, unit: '10k-pieces', inferred: ['unit'] }]);
    assert.ok(result.status === 'no-data');
    assert.deepEqual([result.value, result.observation?.id], [41, 'seen-0']);
  });
});

describe('after the period', () => {
  const after = { today: '2026-01-01' };
  const cases: [string, Progress, string][] = [
    ['nothing known is ended', progress([], after), 'ended'],
    [
      'the last day itself is still the period',
      progress([], { today: '2025-12-31' }),
      'no-data no-observation',
    ],
    ['an older result is ended, not behind', progress([{ value: 36 }], after), 'ended'],
    ['an older result that reached the goal is achieved', progress([{ value: 50 }], after), 'achieved'],
    ['a final result that falls short is missed', progress([{ value: 49, end: '2025-12' }], after), 'missed'],
    [
      'a final result needs no baseline',
      progress([{ value: 49, end: '2025' }], { ...after, start: null }),
      'missed',
    ],
    ['a growth goal is ended', progress([{}], { ...after, goal: { kind: 'growth' } }), 'ended'],
    [
      'a final bound that proves nothing is named',
      progress([{ value: 49, end: '2025', comparator: '>=' }], after),
      'no-data bound',
    ],
    ['an older bound is ended', progress([{ value: 49, comparator: '>=' }], after), 'ended'],
    [
      'a final inferred result is named',
      progress([{ end: '2025', inferred: ['unit'] }], after),
      'no-data marked',
    ],
    ['a goal without a year ends with its plan', progress([], { ...after, goal: { year: null } }), 'ended'],
    ['a goal for an earlier year ends earlier', progress([], { goal: { year: 2023 } }), 'ended'],
  ];
  for (const [name, result, expected] of cases) test(name, () => assert.equal(summary(result), expected));

  test('an ended goal hands out the last result', () => {
    const result = progress([{ value: 36 }], after);
    assert.ok(result.status === 'ended');
    assert.deepEqual([result.value, result.observation?.end], [36, '2023']);
  });
});

describe('an observed bound', () => {
  const cases: [Partial<Target>, Partial<Observation>, string][] = [
    [{}, { comparator: '>=', value: 50 }, 'achieved'],
    [{}, { comparator: '>=', value: 45 }, 'no-data bound'],
    [{ comparator: '>' }, { comparator: '>', value: 50 }, 'achieved'],
    [{ comparator: '>' }, { comparator: '>=', value: 50 }, 'no-data bound'],
    [{}, { comparator: '<=', value: 60 }, 'no-data bound'],
    [{ comparator: '=' }, { comparator: '>=', value: 50 }, 'no-data bound'],
    [{ comparator: '<', value: 30 }, { comparator: '<', value: 30 }, 'achieved'],
    [{ comparator: '<', value: 30 }, { comparator: '<=', value: 30 }, 'no-data bound'],
    [{ comparator: '<=', value: 30 }, { comparator: '>=', value: 20 }, 'no-data bound'],
    [{}, { comparator: '~', value: 50 }, 'achieved'],
    [{}, { comparator: '>=', value: 43, inferred: ['comparator'] }, 'on-track'],
  ];
  for (const [goal, seen, expected] of cases) {
    const words = `${seen.comparator} ${seen.value}${seen.inferred ? ' (a bare number)' : ''}`;
    test(`${words} for a goal of ${goal.comparator ?? '>='} ${goal.value ?? 50} is ${expected}`, () => {
      assert.equal(summary(progress([seen], { goal })), expected);
    });
  }
});

test('the goal of one plan is met by what the next plan prints', () => {
  const pkg = packageOf({
    plans: [plan({ id: 'plan-old', start: '2018', end: '2020' }), plan()],
    units: [unit('piece', 'piece', 0)],
    observations: [
      baseline({
        id: 'printed-2021',
        value: 82.86,
        end: '2020-12',
        inferred: ['comparator'],
        comparator: '>=',
      }),
    ],
  });
  const old = target({ id: 'plan-old-patents', plan: 'plan-old', value: 60, year: 2020 });
  assert.equal(progressOf(pkg, old, '2026-11-24').status, 'achieved');
});
