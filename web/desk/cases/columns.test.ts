import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenColumns } from './columns.ts';

test('a list shows the chosen columns in their order, and always number and matter', () => {
  assert.deepEqual(chosenColumns('due,party', false), ['number', 'title', 'party', 'due']);
  assert.deepEqual(chosenColumns('nonsense', false), ['number', 'title']);
});

test('a list across units says who holds each case, one of a single unit does not', () => {
  assert.ok(chosenColumns(null, true).includes('holder'));
  assert.ok(!chosenColumns(null, false).includes('holder'));
});
