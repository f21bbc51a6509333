import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forStaff, staffFields } from './said-by.ts';

const form = { type: 'object', required: ['purposes'], staffNeeds: ['readOut', 'files'], properties: {} };

test('who notes the word of somebody has more to hand in than he who says it himself', () => {
  assert.deepEqual(forStaff(form)['required'], ['purposes', 'readOut', 'files']);
  assert.deepEqual(staffFields(form), ['readOut', 'files']);
});

test('a form that makes no difference is left as it is', () => {
  const plain = { type: 'object', required: ['answer'] };
  assert.equal(forStaff(plain), plain);
  assert.deepEqual(staffFields(plain), []);
});
