import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodNamed } from './period-named.ts';

test('a period that has a name is whole months', () => {
  const on = '2026-02-10';
  assert.deepEqual(periodNamed('this-month', on), { from: '2026-02-01', to: '2026-02-28' });
  assert.deepEqual(periodNamed('last-month', on), { from: '2026-01-01', to: '2026-01-31' });
  assert.deepEqual(periodNamed('this-quarter', on), { from: '2026-01-01', to: '2026-03-31' });
  assert.deepEqual(periodNamed('this-year', on), { from: '2026-01-01', to: '2026-12-31' });
  assert.deepEqual(periodNamed('last-year', on), { from: '2025-01-01', to: '2025-12-31' });
});
