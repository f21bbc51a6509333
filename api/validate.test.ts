import assert from 'node:assert/strict';
import test from 'node:test';
import { validator } from './validate.ts';

const form = {
  type: 'object',
  additionalProperties: false,
  required: ['reason', 'lines'],
  properties: {
    reason: { type: 'string', minLength: 2, widget: 'reason' },
    phone: { type: 'string', pattern: '^1[3-9]\\d{9}$' },
    lines: {
      type: 'array',
      items: { type: 'object', required: ['answer'], properties: { answer: { enum: ['ok', 'missing'] } } },
    },
  },
};

test('a value that keeps to its schema has nothing wrong with it', () => {
  assert.deepEqual(validator(form)({ reason: '材料齐全', lines: [{ answer: 'ok' }] }), []);
});

test('each fault names its field, also deep inside a list', () => {
  const faults = validator(form)({
    reason: 'x',
    phone: '110',
    lines: [{ answer: 'ok' }, { answer: 'perhaps' }, {}],
    other: 1,
  });
  assert.deepEqual(faults.map(({ field, keyword }) => `${field} ${keyword}`).toSorted(), [
    'lines.1.answer enum',
    'lines.2.answer required',
    'other additionalProperties',
    'phone phone',
    'reason minLength',
  ]);
});

test('what is no object at all is a fault of the whole', () => {
  assert.deepEqual(validator(form)(null), [{ field: '', keyword: 'type' }]);
});

test('what a condition demands is named, whether it holds or not', () => {
  // As text: that is how forms arrive.
  const when: object = JSON.parse(
    '{"type":"object","if":{"required":["account"]},"then":{"required":["password"]},"else":{"required":["phone"]}}',
  );
  assert.deepEqual(validator(when)({ account: 'x' }), [{ field: 'password', keyword: 'required' }]);
  assert.deepEqual(validator(when)({}), [{ field: 'phone', keyword: 'required' }]);
});
