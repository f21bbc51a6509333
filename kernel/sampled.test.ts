import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampled } from './sampled.ts';

const numbers = Array.from({ length: 10_000 }, (_, index) => `A2026-${String(index).padStart(6, '0')}`);
const taken = (share: number): number => numbers.filter((number) => sampled(number, share)).length;

test('a sample is as large as its share, the same each time, and nobody’s choice', () => {
  assert.deepEqual([taken(0), taken(100)], [0, 10_000]);
  for (const share of [5, 20, 50]) assert.ok(Math.abs(taken(share) - share * 100) < 150, `${share}: ${taken(share)}`);
  assert.equal(sampled('A2026-000007', 20), sampled('A2026-000007', 20));
  // Cases that follow each other are not taken together.
  const first = numbers.slice(0, 100).filter((number) => sampled(number, 20)).length;
  assert.ok(first > 8 && first < 35, `${first}`);
});
