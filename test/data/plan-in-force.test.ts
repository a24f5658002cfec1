import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInForce, planInForce } from '../../packages/data/src/plan-in-force.js';
import { packageOf, plan } from './samples.js';

const earlier = plan({ id: 'earlier', start: '2018', end: '2020' });
const later = plan({ id: 'later', start: '2021', end: '2025' });
const pkg = packageOf({ plans: [later, earlier] });

test('the plan of a city on a day is the one whose period holds it, first and last day included', () => {
  const found = ['2018-01-01', '2020-12-31', '2021-01-01', '2025-12-31'].map((day) => planInForce(pkg, 'nanjing', day)?.id);
  assert.deepEqual(found, ['earlier', 'earlier', 'later', 'later']);
});

test('where none is in force it is the plan that ends last', () => {
  assert.equal(planInForce(pkg, 'nanjing', '2026-01-01')?.id, 'later');
  assert.equal(planInForce(pkg, 'nanjing', '2017-01-01')?.id, 'later');
});

test('of several in force it is the one that ends last', () => {
  const long = plan({ id: 'long', start: '2021', end: '2035' });
  assert.equal(planInForce(packageOf({ plans: [long, later] }), 'nanjing', '2023-05-01')?.id, 'long');
});

test('a start that is not printed counts as past', () => {
  const open = plan({ start: null, end: '2026' });
  assert.deepEqual([isInForce(open, '2010-01-01'), isInForce(open, '2027-01-01')], [true, false]);
});

test('a city has no plan of another city', () => {
  assert.equal(planInForce(pkg, 'nantong', '2023-01-01'), undefined);
});
