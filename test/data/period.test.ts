import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayAfter, daysOf, monthsOf } from '../../packages/data/src/duration.js';
import { firstDay, lastDay } from '../../packages/data/src/period.js';

test('a printed date begins on its first and ends on its last day', () => {
  const cases = [
    ['2020', '2020-01-01', '2020-12-31'],
    ['2022-07', '2022-07-01', '2022-07-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2021-11-02', '2021-11-02', '2021-11-02'],
  ];
  for (const [date, first, last] of cases) {
    assert.equal(firstDay(date), first);
    assert.equal(lastDay(date), last);
  }
});

test('the day after the end of a year, a month or a day is the next one', () => {
  assert.equal(dayAfter('2020'), '2021-01-01');
  assert.equal(dayAfter('2024-02'), '2024-03-01');
  assert.equal(dayAfter('2023-12-31'), '2024-01-01');
});

test('days of a period count both ends', () => {
  assert.equal(daysOf('2021', '2025'), 1826);
  assert.equal(daysOf('2021-11-02', '2021-11-02'), 1);
});

test('months of a period do not depend on leap years, and days beyond them count', () => {
  assert.equal(monthsOf('2021', '2025'), 60);
  assert.equal(monthsOf('2016', '2020'), 60);
  assert.equal(monthsOf('2022-07', '2022-07'), 1);
  assert.equal(monthsOf('2021-01-15', '2022-01-14'), 12);
  assert.equal(monthsOf('2021-01-01', '2021-01-20'), 20 / 31);
});

test('a longer period never has fewer days or months', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.tuple(day, day, day), (days) => {
      const [a, b, c] = days.map((date) => date.toISOString().slice(0, 10)).sort();
      assert.ok(daysOf(a, b) <= daysOf(a, c));
      assert.ok(monthsOf(a, b) <= monthsOf(a, c));
    }),
  );
});
