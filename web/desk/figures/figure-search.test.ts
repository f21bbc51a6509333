import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCountedSearch } from './figure-search.ts';

test('an address with a day that does not exist keeps what it says besides', () => {
  assert.deepEqual(readCountedSearch({ from: '2026-02-30', to: '2026-03-01', unit: '', part: 'all' }), {
    to: '2026-03-01',
    part: 'of',
  });
});
