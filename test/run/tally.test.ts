import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTally, sumOf, tallyLine } from './tally.js';

test('the last line of a runner is read back as its counts', () => {
  const tally = { passed: 12, failed: 3 };
  assert.deepEqual(readTally(`1 passed, 0 failed\nsome words\n${tallyLine(tally)}\n`), tally);
});

test('counts that are not the last line are none, so that a runner cut short has failed', () => {
  assert.equal(readTally('12 passed, 0 failed\nKilled\n'), undefined);
  assert.equal(readTally('ok: 12 passed, 0 failed'), undefined);
  assert.equal(readTally(''), undefined);
});

test('sums add passed and failed apart', () => {
  assert.deepEqual(
    sumOf([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ]),
    { passed: 4, failed: 6 },
  );
  assert.deepEqual(sumOf([]), { passed: 0, failed: 0 });
});
