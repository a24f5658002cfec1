import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { answerLines } from '../../packages/toolkit/src/cli/answer-lines.js';
import { blindCheckLine, blindChecks } from '../../packages/toolkit/src/cli/blind-checks.js';
import { comparisonLines } from '../../packages/toolkit/src/cli/comparison-lines.js';
import { dataReport } from '../../packages/toolkit/src/cli/data-report.js';
import { indicatorFigures } from '../../packages/toolkit/src/cli/figure-pairs.js';
import { comparableReport } from '../../packages/toolkit/src/cli/report.js';
import { SEEDS } from '../../packages/toolkit/src/cli/seed-files.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { indicator, observation, packageOf, plan, target } from '../data/samples.js';
import { filesOf, SMALL_PLAN } from './small-plan.js';

/** A plan to 2020 with three goals, and the next plan of the same city, which prints what became of them. */
const TWO_PLANS: DataPackage = packageOf({
  plans: [plan({ id: 'old', start: '2018', end: '2020' }), plan({ id: 'new', start: '2021', end: '2025' })],
  indicators: [
    indicator(),
    indicator({ id: 'marks', name: '商标' }),
    indicator({ id: 'alone', name: '独有' }),
  ],
  targets: [
    target({ id: 'old-patents', plan: 'old', value: 60, year: 2020 }),
    target({ id: 'old-patents-again', plan: 'old', value: 60, year: 2020, restates: 'old-patents' }),
    target({ id: 'new-patents', plan: 'new', value: 90, inferred: ['unit'] }),
    target({
      id: 'old-marks',
      plan: 'old',
      indicator: 'marks',
      value: 16.5,
      unit: '10k-pieces',
      year: 2020,
      accumulation: 'new',
    }),
    target({ id: 'new-marks', plan: 'new', indicator: 'marks', accumulation: 'new' }),
    target({ id: 'new-alone', plan: 'new', indicator: 'alone' }),
  ],
  observations: [
    observation({ id: 'new-patents-2020', plan: 'new', value: 82.86, end: '2020' }),
    observation({
      id: 'new-marks-2020',
      plan: 'new',
      indicator: 'marks',
      value: 35,
      unit: '10k-pieces',
      end: '2020',
      scope: '注册',
    }),
  ],
});

function lines(data: DataPackage): readonly string[] {
  return comparisonLines(data, indicatorFigures(data));
}

function small(): DataPackage {
  const result = buildPackage(filesOf(SMALL_PLAN));
  assert.ok(result.ok);
  return result.data;
}

test('every pair of a shared indicator is listed with its verdict, goals printed again left out', () => {
  assert.deepEqual(lines(TWO_PLANS).slice(0, 4), [
    'patents (专利): plans 2, goals 2, observations 1',
    '  marked      old-patents [>=60 piece by 2020] | new-patents [>=90 piece by 2025]: read from context: unit',
    '  comparable  old-patents [>=60 piece by 2020] | new-patents-2020 [82.86 piece at 2020]',
    '  marked      new-patents [>=90 piece by 2025] | new-patents-2020 [82.86 piece at 2020]: read from context: unit',
  ]);
});

test('a pair that is only similar is given every reason in words, with what either side has', () => {
  assert.deepEqual(lines(TWO_PLANS).slice(4, 8), [
    'marks (商标): plans 2, goals 2, observations 1',
    '  similar     old-marks [>=16.5 10k-pieces by 2020] | new-marks [>=50 piece by 2025]: periods of 36 months and 60 months',
    '  similar     old-marks [>=16.5 10k-pieces by 2020] | new-marks-2020 [35 10k-pieces at 2020]: other scope: none and 注册; other accumulation: new and level',
    '  similar     new-marks [>=50 piece by 2025] | new-marks-2020 [35 10k-pieces at 2020]: other scope: none and 注册; other accumulation: new and level',
  ]);
});

test('units that count different things are named, and lengths that are not known are called so', () => {
  const data = packageOf({
    plans: [plan({ start: null }), plan({ id: 'plan-b' })],
    targets: [
      target({ id: 'a', accumulation: 'new', unit: 'person' }),
      target({ id: 'b', plan: 'plan-b', accumulation: 'new', unit: null, value: null, kind: 'growth' }),
    ],
  });
  assert.equal(
    lines(data)[1],
    '  similar     a [>=50 person by 2025] | b [growth by 2025]: other kind: numeric and growth; ' +
      'no number in one of them; units that count different things: person and none; periods of unknown length and 60 months',
  );
});

test('indicators are counted by what compares, and those of one plan are counted, not listed', () => {
  assert.deepEqual(lines(TWO_PLANS).slice(8), [
    '3 indicators have a figure: 2 in several plans, 1 in one only',
    '1 of those in one plan have goals alone or observations alone and are not listed',
    '1 indicators have comparable rows across plans',
    '1 of them with numbers on both sides',
    '0 of them between goals',
    '1 indicators have comparable rows across goals and observations',
    '1 of them across plans',
  ]);
});

test('the build prints a line a shared indicator with its comparable pairs, in both languages', () => {
  assert.deepEqual(comparableReport(TWO_PLANS, 'en'), [
    'patents: 1 comparable (old-patents ~ new-patents-2020), 1 marked (unit 1)',
    'marks: 2 similar (period 1, scope 1, accumulation 1)',
    '2 indicators are printed by several plans, 1 of them with comparable rows',
  ]);
  assert.deepEqual(comparableReport(TWO_PLANS, 'zh'), [
    'patents：1组可比（old-patents ~ new-patents-2020），1组可并列、不可排名（单位 1）',
    'marks：2组仅相近（期间长度 1、范围 1、口径 1）',
    '2个指标见于多个规划，其中1个有可比的数据',
  ]);
  assert.deepEqual(comparableReport(small(), 'en'), []);
});

test('a goal that the next plan’s past figure answers is listed with its status on the day', () => {
  assert.deepEqual(answerLines(TWO_PLANS, '2026-03-01'), [
    'achieved: old-patents [>=60 piece by 2020] by new-patents-2020 [82.86 piece at 2020]',
  ]);
  assert.deepEqual(answerLines(TWO_PLANS, '2020-06-30'), []);
});

test('a status that is withheld is listed with its reason, and another city answers nothing', () => {
  const marked = packageOf({
    ...TWO_PLANS,
    observations: TWO_PLANS.observations.map((row) => ({ ...row, inferred: ['unit'] })),
  });
  assert.deepEqual(answerLines(marked, '2026-03-01'), [
    'no-data (marked): old-patents [>=60 piece by 2020] by new-patents-2020 [82.86 piece at 2020]',
  ]);
  const elsewhere = packageOf({
    ...TWO_PLANS,
    observations: TWO_PLANS.observations.map((row) => ({ ...row, city: 'nantong' })),
  });
  assert.deepEqual(answerLines(elsewhere, '2026-03-01'), []);
});

const REVIEW = `## Results

### Which names are programs
### Seed 11: 9 of 294 cells differ (3.1 %)
### Seed 12 (programs alone): 0 of 66 cells differ (0.0 %)
### Seed 13, all tables once more: 1 of 318 cells differ (0.3 %)
`;

test('the blind readings are read from the headings of a review', () => {
  assert.deepEqual(blindChecks(REVIEW), [
    { seed: '11', extent: '', differ: 9, cells: 294 },
    { seed: '12', extent: 'programs alone', differ: 0, cells: 66 },
    { seed: '13', extent: 'all tables once more', differ: 1, cells: 318 },
  ]);
  assert.equal(
    blindCheckLine('jia-plan', blindChecks(REVIEW)),
    'jia-plan: seed 11: 9 of 294 (3.1 %); seed 12 (programs alone): 0 of 66 (0.0 %); ' +
      'seed 13 (all tables once more): 1 of 318 (0.3 %)',
  );
  assert.equal(blindCheckLine('jia-plan', blindChecks('### Rules\n')), 'jia-plan: no blind check');
});

test('the report counts rows, goals, notes and packages of each plan', () => {
  const report = dataReport(small(), '2026-03-01', new Map([['jia-plan', REVIEW]]));
  assert.ok(
    report.includes(
      'jia-plan: plans 1, indicators 2, targets 3, observations 1, tasks 1, responsibilities 1, agencies 1, programs 1, notes 1; 12 in all',
    ),
  );
  assert.ok(
    report.includes(
      'jia-plan: goals 2 (numeric 2; no binding printed 2), numeric with a value 2, printed again 1',
    ),
  );
  assert.ok(report.includes('all plans: notes 1 (same-number 1)'));
  assert.ok(
    report.some((line) => /^plans\/jia-plan\.json: 20 rows, \d\.\d\d kB gz$/.test(line)),
    report.join('\n'),
  );
  assert.ok(report.some((line) => line.startsWith('jia-plan: seed 11: 9 of 294 (3.1 %)')));
});

test('the command reports the project’s own plans', () => {
  const script = 'packages/toolkit/src/cli/data-report.ts';
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, '--today', '2026-03-01'],
    {
      cwd: dirname(SEEDS),
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0);
  assert.match(stdout, /^Rows of each plan\n/);
  assert.match(stdout, /\nGoals that another plan of the city answers, on 2026-03-01\n/);
  assert.match(stdout, /nanjing-14th-five-year-plan: seed 20261124: 9 of 294 \(3\.1 %\)/);
});
