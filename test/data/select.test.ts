import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as related from '../../packages/data/src/related.js';
import * as select from '../../packages/data/src/select.js';
import { baseline, city, observation, packageOf, plan, target, unit } from './samples.js';

const primary = target();
const again = target({ id: 'plan-a-patents-again', restates: primary.id });
const pkg = packageOf({ targets: [again, primary], observations: [observation(), baseline()] });

test('a target is found by its id, restatement or not', () => {
  assert.deepEqual(select.findTarget(pkg, { target: again.id }), { status: 'found', target: again });
  assert.deepEqual(select.findTarget(pkg, { target: 'nowhere' }), { status: 'missing' });
});

test('plan and indicator find the row that restates none', () => {
  const search = { plan: 'plan-a', indicator: 'patents' };
  assert.deepEqual(select.findTarget(pkg, search), { status: 'found', target: primary });
  assert.deepEqual(select.findTarget(pkg, { ...search, plan: 'plan-b' }), { status: 'missing' });
  assert.deepEqual(select.findTarget(pkg, { ...search, indicator: 'marks' }), { status: 'missing' });
});

test('several rows of a plan and an indicator are named by their ids', () => {
  const two = packageOf({ targets: [primary, target({ id: 'plan-a-patents-2023', year: 2023 })] });
  assert.deepEqual(select.findTarget(two, { plan: 'plan-a', indicator: 'patents' }), {
    status: 'ambiguous',
    ids: ['plan-a-patents', 'plan-a-patents-2023'],
  });
});

test('a target knows its restatements, its baseline, its plan and its city', () => {
  assert.deepEqual(related.restatementsOf(pkg, primary), [again]);
  assert.deepEqual(related.restatementsOf(pkg, again), []);
  assert.equal(select.baselineOf(pkg, primary), undefined);
  assert.equal(select.baselineOf(pkg, target({ baseline: 'start' }))?.value, 35);
  assert.deepEqual(select.planOf(pkg, primary), plan());
  assert.equal(select.planOf(pkg, { plan: null }), undefined);
  assert.deepEqual(select.cityOf(pkg, plan()), city());
  assert.equal(select.byId(pkg.cities, null), undefined);
});

test('notes are found by the table and the id of the row', () => {
  const note = { id: 'n', plan: 'plan-a', kind: 'ocr', lines: [], text: '注', textEn: 'Note' } as const;
  const rows = ['targets/plan-a-patents', 'network-nodes/core'];
  const noted = packageOf({
    notes: [
      { ...note, rows },
      { ...note, id: 'other', rows: ['tasks/core'] },
    ],
  });
  assert.deepEqual(
    related.notesOn(noted, 'targets', 'plan-a-patents').map(({ id }) => id),
    ['n'],
  );
  assert.deepEqual(
    related.notesOn(noted, 'network-nodes', 'core').map(({ id }) => id),
    ['n'],
  );
  assert.deepEqual(related.notesOn(noted, 'targets', 'core'), []);
});

test('a value moves between units of one base without losing a digit', () => {
  assert.equal(select.toUnit(pkg, 16.5, '10k-pieces', 'piece'), 165000);
  assert.equal(select.toUnit(pkg, 0.07, '10k-pieces', 'piece'), 700);
  assert.equal(select.toUnit(pkg, 165000, 'piece', '10k-pieces'), 16.5);
  assert.equal(select.toUnit(pkg, 1e-9, '10k-pieces', 'piece'), 1e-5);
});

test('a value does not move between units of different bases or to none', () => {
  assert.equal(select.toUnit(pkg, 1, 'piece', 'person'), undefined);
  assert.equal(select.toUnit(pkg, 1, 'piece', null), undefined);
  assert.equal(select.toUnit(pkg, 1, 'unheard', 'piece'), undefined);
  assert.equal(select.toUnit(pkg, 1, null, null), 1);
  assert.equal(select.toUnit(packageOf({ units: [] }), 7, 'piece', 'piece'), 7);
});

test('a value comes back from any power of ten as it was', () => {
  const value = fc.tuple(fc.maxSafeInteger(), fc.nat(6)).map(([digits, places]) => digits / 10 ** places);
  fc.assert(
    fc.property(value, fc.nat(12), (number, power) => {
      const units = packageOf({ units: [unit('small', 'piece', 0), unit('large', 'piece', power)] });
      const there = select.toUnit(units, number, 'large', 'small') ?? NaN;
      const back = select.toUnit(units, there, 'small', 'large') ?? NaN;
      assert.ok(Math.abs(back - number) <= Math.abs(number) * 1e-15);
    }),
  );
});
