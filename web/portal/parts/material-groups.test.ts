import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupOf } from './material-groups.ts';

test('a guide says first what I must bring, then what the system has, what may follow, and what only some need', () => {
  assert.equal(groupOf({ source: '10', necessity: '1' }), 'mine');
  assert.equal(groupOf({ source: '20', necessity: '1' }), 'system');
  assert.equal(groupOf({ source: '10', necessity: '3' }), 'later');
  assert.equal(groupOf({ source: '99', necessity: '2' }), 'some');
});
