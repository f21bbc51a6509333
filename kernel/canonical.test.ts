import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { canonical } from './canonical.ts';
import type { Json } from './json.ts';

const anyJson = fc
  .jsonValue({ depthSize: 'small', stringUnit: 'binary' })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json);

const turned = (value: Json): Json => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((inner: Json) => turned(inner));
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner as Json)]),
  );
};

test('keys are sorted at every depth and nothing is added', () => {
  assert.equal(canonical({ b: [1, { d: null, c: '经' }], a: true }), '{"a":true,"b":[1,{"c":"经","d":null}]}');
  assert.equal(canonical({ é: 1, z: 2, '10': 3, '9': 4 }), '{"10":3,"9":4,"z":2,"é":1}');
  assert.equal(canonical([]), '[]');
});

test('the order in which keys were written makes no difference, and the text reads back to the same data', () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      assert.equal(canonical(turned(value)), canonical(value));
      assert.deepEqual(JSON.parse(canonical(value)), value);
    }),
  );
});

test('different data has different text', () => {
  assert.notEqual(canonical({ a: '1' }), canonical({ a: 1 }));
  assert.notEqual(canonical([[1], 2]), canonical([1, [2]]));
  assert.notEqual(canonical({ a: null }), canonical({}));
});

test('what is not plain data is refused and never dropped', () => {
  const wrong: readonly unknown[] = [undefined, Number.NaN, Infinity, 1n, () => 1, Symbol('a'), new Map(), new Set()];
  for (const value of wrong) {
    assert.throws(() => canonical(value as Json), TypeError);
    assert.throws(() => canonical({ inside: [value] } as unknown as Json), TypeError);
  }
  // oxlint-disable-next-line no-sparse-arrays
  assert.throws(() => canonical([1, , 2] as unknown as Json), TypeError);
});
