import assert from 'node:assert/strict';
import test from 'node:test';
import { allowance } from './allowance.ts';

test('three codes may be asked for within a while, the fourth is told how long to wait', () => {
  let seconds = 100;
  const codes = allowance(3, 60, () => seconds);
  assert.deepEqual(
    [1, 2, 3].map(() => codes.take('a phone')),
    [0, 0, 0],
  );
  seconds = 130;
  assert.equal(codes.take('a phone'), 30);
  assert.equal(codes.take('another phone'), 0);
  seconds = 160;
  assert.equal(codes.take('a phone'), 0);
});

test('whoever is forgotten starts anew, and no more are remembered than there is room for', () => {
  const codes = allowance(1, 60, () => 0, 2);
  codes.take('a');
  assert.ok(codes.take('a') > 0);
  codes.forget('a');
  assert.equal(codes.take('a'), 0);
  codes.take('b');
  codes.take('c');
  assert.equal(codes.take('a'), 0);
});
