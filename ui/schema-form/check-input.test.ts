import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkInput } from './check-input.ts';
import { tidyInput } from './tidy-input.ts';

const form = {
  type: 'object',
  additionalProperties: false,
  required: ['reason', 'phone', 'agreed'],
  properties: {
    phone: { type: 'string', pattern: '^1[3-9]\\d{9}$', widget: 'phone' },
    reason: { type: 'string', minLength: 4, widget: 'reason' },
    agreed: { const: true, widget: 'switch' },
    tags: { type: 'array', items: { type: 'string' }, minItems: 1, widget: 'tags' },
  },
};

test('each fault names its field and its rule, in the order of the form', () => {
  assert.deepEqual(checkInput(form, { reason: '略' }), [
    { field: 'phone', rule: 'required', limit: '' },
    { field: 'reason', rule: 'minLength', limit: '4' },
    { field: 'agreed', rule: 'required', limit: '' },
  ]);
});

test('an input that the form allows has no fault', () => {
  assert.deepEqual(checkInput(form, { phone: '13800000001', reason: '材料齐全', agreed: true }), []);
});

test('a box that must be ticked and a number that is no phone are both told', () => {
  assert.deepEqual(
    checkInput(form, { phone: '12', reason: '材料齐全', agreed: false }).map((wrong) => wrong.rule),
    ['pattern', 'const'],
  );
});

test('what was left empty is not sent, so that an optional field is never wrong for being empty', () => {
  const input = tidyInput({ phone: ' 13800000001 ', reason: '材料齐全', agreed: true, tags: [], note: '  ' });
  assert.deepEqual(input, { phone: '13800000001', reason: '材料齐全', agreed: true });
  assert.deepEqual(checkInput(form, input), []);
});
