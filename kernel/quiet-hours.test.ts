import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQuiet } from './quiet-hours.ts';

test('nobody is disturbed at night, also past midnight, and the morning begins on the minute', () => {
  const night = { from: '21:00', to: '08:00' };
  const at = (time: string) => isQuiet(night, `2026-11-25T${time}:00`);
  assert.deepEqual(['20:59', '21:00', '23:59', '00:00', '07:59', '08:00', '12:00'].map(at), [
    false,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('a rest at noon is one within a day', () => {
  const noon = { from: '12:00', to: '14:00' };
  assert.equal(isQuiet(noon, '2026-11-25T13:00:00'), true);
  assert.equal(isQuiet(noon, '2026-11-25T14:00:00'), false);
});
