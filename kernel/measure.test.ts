import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { measured, ratio, toldOutside, type Measure } from './measure.ts';

const share: Measure = {
  name: 'solved',
  of: ['solved'],
  per: ['solved', 'not'],
  as: 'share',
  better: 'more',
  shown: 'public',
};
const sums = (solved: number, not: number) =>
  new Map([
    ['solved', solved],
    ['not', not],
  ]);

test('a share says what it is of, and nothing where nobody was served', () => {
  assert.deepEqual(measured(share, sums(2, 1)), { numerator: 2, denominator: 3, value: 0.6667 });
  assert.deepEqual(measured(share, new Map()), { numerator: 0, denominator: 0, value: null });
});

test('a plain count has no denominator, and a mean weighs each level', () => {
  assert.deepEqual(measured({ ...share, per: undefined, as: 'count' } as unknown as Measure, sums(7, 1)), {
    numerator: 7,
    denominator: null,
    value: 7,
  });
  const mean: Measure = { ...share, of: ['five', 'one'], per: ['five', 'one'], weights: { five: 5 }, as: 'mean' };
  assert.equal(
    measured(
      mean,
      new Map([
        ['five', 3],
        ['one', 1],
      ]),
    ).value,
    4,
  );
});

test('a share lies between nothing and all, and does not change in its last digit', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e9), (part, rest) => {
      if (part + rest === 0) return;
      const value = ratio(part, part + rest);
      assert.ok(value >= 0 && value <= 1 && Math.abs(value - part / (part + rest)) <= 0.00005 + 1e-12);
      assert.equal(value, ratio(part * 3, (part + rest) * 3));
    }),
  );
});

test('few people in need are not told to strangers, none and many are', () => {
  const guarded = { ...share, protects: true };
  assert.equal(toldOutside(guarded, measured(guarded, sums(3, 40))), null);
  assert.equal(toldOutside(guarded, measured(guarded, sums(0, 4))), null);
  assert.notEqual(toldOutside(guarded, measured(guarded, sums(0, 0))), null);
  assert.notEqual(toldOutside(guarded, measured(guarded, sums(20, 40))), null);
  assert.notEqual(toldOutside(share, measured(share, sums(3, 1))), null);
});
