import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFields } from './read-fields.ts';

test('a form is drawn in the order of its schema, with the widget that the schema names', () => {
  const fields = readFields({
    type: 'object',
    required: ['reason'],
    properties: {
      reason: { type: 'string', widget: 'reason', maxLength: 500 },
      level: { type: 'integer', enum: [5, 4, 3, 2, 1], widget: 'faces' },
    },
  });
  assert.deepEqual(
    fields.map((field) => [field.name, field.widget, field.required, field.values.length]),
    [
      ['reason', 'reason', true, 0],
      ['level', 'faces', false, 5],
    ],
  );
});

test('a field without a widget gets the plain one of its type', () => {
  const fields = readFields({
    properties: {
      agreed: { type: 'boolean' },
      kind: { type: 'string', enum: ['help', 'advice'] },
      codes: { type: 'array', items: { type: 'string', enum: ['510'] } },
      on: { type: 'string', format: 'date' },
      name: { type: 'string', widget: 'crystal-ball' },
    },
  });
  assert.deepEqual(
    fields.map((field) => field.widget),
    ['switch', 'choice', 'tags', 'date', 'text'],
  );
});
