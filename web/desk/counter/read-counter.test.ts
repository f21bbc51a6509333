import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCounter } from './read-counter.ts';

test('a counter form that was left half-written is read as it was', () => {
  const typed = { person: { name: '陶知真', phone: '138' }, loop: 'approval', item: 'a-1', input: { subject: 'x' } };
  assert.deepEqual(readCounter(typed), typed);
});

test('a draft of another form than this one starts an empty one', () => {
  assert.deepEqual(readCounter({ person: 'x', loop: 3, input: [] }), {
    person: { name: '', phone: '' },
    loop: null,
    item: null,
    input: {},
  });
});
