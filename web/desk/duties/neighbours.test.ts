import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighbours } from './neighbours.ts';

const lines = ['a', 'b', 'c'].map((id) => ({ id }));

test('from a duty one goes to the one before and the one after', () => {
  assert.deepEqual(neighbours(lines, 'b'), { place: 1, before: { id: 'a' }, after: { id: 'c' } });
  assert.deepEqual(neighbours(lines, 'c').after, null);
});

test('a duty that is done leads on to the first that is left', () => {
  assert.deepEqual(neighbours(lines, 'gone'), { place: -1, before: null, after: { id: 'a' } });
  assert.equal(neighbours([], 'gone').after, null);
});
