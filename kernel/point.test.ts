import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointOf, pointText, within, type Position } from './point.ts';

const square: readonly Position[] = [
  [116, 35],
  [117, 35],
  [117, 36],
  [116, 36],
  [116, 35],
];

test('a point is typed as longitude and latitude, and what is none is none', () => {
  assert.deepEqual(pointOf('116.45,35.35'), [116.45, 35.35]);
  for (const text of ['35.35', '116.45 35.35', '216.45,35.35', '116.45,95.35', '', null, 'a,b'])
    assert.equal(pointOf(text), null, String(text));
  assert.deepEqual(pointOf(pointText([116.451234567, 35.35])), [116.45123, 35.35]);
});

test('a point lies within an outline or not', () => {
  assert.ok(within([116.5, 35.5], square));
  assert.ok(!within([118, 35.5], square) && !within([116.5, 34.9], square));
});
