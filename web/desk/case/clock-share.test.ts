import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Step } from '../../../kernel/explain.ts';
import { clockShare } from './clock-share.ts';

const step = (day: string, counted: boolean, sum: number): Step => ({
  day,
  counted,
  why: counted ? 'workday' : 'weekend',
  sum,
});
const steps = [
  step('2026-11-19', false, 0),
  step('2026-11-20', true, 1),
  step('2026-11-21', false, 1),
  step('2026-11-23', true, 2),
  step('2026-11-24', true, 3),
  step('2026-11-25', true, 4),
];

test('a clock is half used after two of its four working days', () => {
  assert.equal(clockShare(steps, '2026-11-23T09:00:00'), 0.5);
});

test('a clock that is over is used up, and one that has not begun is not', () => {
  assert.equal(clockShare(steps, '2027-01-01T09:00:00'), 1);
  assert.equal(clockShare(steps, '2026-11-01T09:00:00'), 0);
});

test('a clock without a count has no share', () => {
  assert.equal(clockShare([], '2026-11-01T09:00:00'), 0);
});
