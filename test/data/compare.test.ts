import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FigureRow } from '../../packages/data/src/compare.js';
import { compareFigures, compareQuantities } from '../../packages/data/src/compare.js';
import { observation, packageOf, plan, target } from './samples.js';

const pkg = packageOf({
  plans: [
    plan(),
    plan({ id: 'plan-b', start: '2016', end: '2020' }),
    plan({ id: 'plan-short', start: '2018', end: '2020' }),
    plan({ id: 'plan-open', start: null }),
  ],
});

function sum(planId: string, changes: Parameters<typeof target>[0] = {}) {
  return target({ plan: planId, accumulation: 'new', year: planId === 'plan-a' ? 2025 : 2020, ...changes });
}

const words = target({ kind: 'qualitative', value: null, unit: null, accumulation: null });
const coverage = target({ kind: 'coverage', value: null, unit: null, accumulation: null });

function growth(basePeriod: string) {
  return target({ kind: 'growth', basePeriod });
}

describe('figures are comparable', () => {
  const cases: [string, FigureRow, FigureRow][] = [
    ['when everything that counts agrees', target(), observation()],
    ['whatever year they are for', target(), target({ year: 2020 })],
    ['whatever their comparators', target({ comparator: '>' }), target({ comparator: '<=' })],
    ['in units of one base', target({ unit: '10k-pieces' }), observation({ unit: 'piece' })],
    ['when neither has a unit', target({ unit: null }), observation({ unit: null })],
    ['when both cover everything', coverage, coverage],
    ['as sums over periods of one length', sum('plan-a'), sum('plan-b')],
    [
      'as a sum and a result of the whole period',
      sum('plan-a'),
      observation({ accumulation: 'new', start: '2021-01', end: '2025-12-31' }),
    ],
    [
      'when a column that does not count was inferred',
      target({ inferred: ['comparator', 'year'] }),
      observation({ inferred: ['end', 'start'] }),
    ],
  ];
  for (const [name, a, b] of cases) {
    test(name, () => assert.deepEqual(compareFigures(pkg, a, b), { status: 'comparable' }));
  }
});

describe('figures are only similar', () => {
  const cases: [string, FigureRow, FigureRow, string[]][] = [
    ['when they are of different indicators', target(), target({ indicator: 'marks' }), ['indicator']],
    ['when their kinds differ', target(), target({ kind: 'growth' }), ['kind']],
    ['when both are in words', words, words, ['figure']],
    ['when one number cannot be read', target(), target({ value: null }), ['figure']],
    ['when growth is from year to year and on average', growth('previous-year'), growth('period-average'), ['basePeriod']],
    ['when their scopes differ', target({ scope: '市区' }), target(), ['scope']],
    ['when their units count different things', target(), target({ unit: 'person' }), ['unit']],
    ['when only one has a unit', target(), target({ unit: null }), ['unit']],
    ['when a stock meets an addition', target(), sum('plan-a'), ['accumulation']],
    ['when one is per 10,000 people', target(), target({ per: '10k-people' }), ['per']],
    ['as sums over five and three years', sum('plan-a'), sum('plan-short'), ['period']],
    [
      'as cumulative sums over five and three years',
      sum('plan-a', { accumulation: 'cumulative' }),
      sum('plan-short', { accumulation: 'cumulative' }),
      ['period'],
    ],
    ['as sums to different years of one plan', sum('plan-a'), sum('plan-a', { year: 2023 }), ['period']],
    ['as sums over periods of unknown length', sum('plan-open'), sum('plan-open'), ['period']],
    [
      'for every reason that there is',
      target({ scope: 'a' }),
      target({ unit: 'person', kind: 'rank' }),
      ['kind', 'scope', 'unit'],
    ],
  ];
  for (const [name, a, b, reasons] of cases) {
    test(name, () => assert.deepEqual(compareFigures(pkg, a, b), { status: 'similar', reasons }));
  }
});

describe('figures stand together marked', () => {
  const cases: [string, FigureRow, FigureRow, string[]][] = [
    ['when a column that counts was inferred', target({ inferred: ['unit'] }), observation(), ['unit']],
    [
      'when columns were inferred on either side',
      target({ inferred: ['accumulation'] }),
      observation({ inferred: ['scope'] }),
      ['scope', 'accumulation'],
    ],
    ['when the period of a sum was inferred', sum('plan-a', { inferred: ['year'] }), sum('plan-b'), ['year']],
  ];
  for (const [name, a, b, columns] of cases) {
    test(name, () => assert.deepEqual(compareFigures(pkg, a, b), { status: 'marked', columns }));
  }
});

test('a sum without a year runs to the end of its plan', () => {
  assert.equal(compareFigures(pkg, sum('plan-a', { year: null }), sum('plan-a')).status, 'comparable');
});

test('without the period a part of a sum is the same quantity', () => {
  const part = observation({ accumulation: 'new', start: '2021', end: '2022' });
  assert.deepEqual(compareFigures(pkg, sum('plan-a'), part), { status: 'similar', reasons: ['period'] });
  assert.deepEqual(compareQuantities(pkg, sum('plan-a'), part), { status: 'comparable' });
});

const anyFigure = fc
  .record({
    plan: fc.constantFrom('plan-a', 'plan-b', 'plan-short', 'plan-open'),
    indicator: fc.constantFrom('patents', 'marks'),
    kind: fc.constantFrom('numeric', 'growth'),
    scope: fc.constantFrom(null, '市区'),
    unit: fc.constantFrom(null, 'piece', '10k-pieces', 'person'),
    accumulation: fc.constantFrom('level', 'new', 'cumulative', null),
    per: fc.constantFrom(null, '10k-people'),
    inferred: fc.subarray(['unit', 'scope', 'year', 'comparator', 'start']),
    start: fc.constantFrom(null, '2021', '2023-05'),
    isTarget: fc.boolean(),
  })
  .map(({ isTarget, start, ...figure }) =>
    isTarget
      ? target(figure as Parameters<typeof target>[0])
      : observation({ ...figure, start } as Parameters<typeof observation>[0]),
  );

test('the order of two figures does not matter', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (a, b) => {
      assert.deepEqual(compareFigures(pkg, a, b), compareFigures(pkg, b, a));
    }),
    { numRuns: 300 },
  );
});

test('a figure is the same quantity as itself unless its period is unknown', () => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const comparison = compareFigures(pkg, figure, figure);
      assert.deepEqual(comparison.status === 'similar' ? comparison.reasons : ['period'], ['period']);
    }),
  );
});
