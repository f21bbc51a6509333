import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodBefore } from './period.ts';

test('whole months are held against as many whole months, other days against as many days', () => {
  assert.deepEqual(periodBefore({ from: '2026-03-01', to: '2026-03-31' }), { from: '2026-02-01', to: '2026-02-28' });
  assert.deepEqual(periodBefore({ from: '2026-01-01', to: '2026-03-31' }), { from: '2025-10-01', to: '2025-12-31' });
  assert.deepEqual(periodBefore({ from: '2026-03-02', to: '2026-03-08' }), { from: '2026-02-23', to: '2026-03-01' });
});
