import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Step } from '../../../kernel/explain.ts';
import { clockRuns } from './clock-runs.ts';

const steps: readonly Step[] = [
  { day: '2026-11-19', counted: false, why: 'start', sum: 0 },
  { day: '2026-11-20', counted: true, why: 'workday', sum: 1 },
  { day: '2026-11-21', counted: false, why: 'weekend', sum: 1 },
  { day: '2026-11-22', counted: false, why: 'weekend', sum: 1 },
  { day: '2026-11-23', counted: false, why: 'paused', sum: 1 },
  { day: '2026-11-24', counted: true, why: 'workday', sum: 2 },
  { day: '2026-11-25', counted: true, why: 'workday', sum: 3 },
];

test('a bar shows what was counted, what was not, the pause, and what is left', () => {
  assert.deepEqual(clockRuns(steps, '2026-11-24T10:00:00'), [
    { kind: 'counted', past: true, days: 1 },
    { kind: 'off', past: true, days: 2 },
    { kind: 'paused', past: true, days: 1 },
    { kind: 'counted', past: true, days: 1 },
    { kind: 'counted', past: false, days: 1 },
  ]);
});

test('a clock that counts nothing has no bar', () => {
  assert.deepEqual(clockRuns([], '2026-11-24T10:00:00'), []);
});
