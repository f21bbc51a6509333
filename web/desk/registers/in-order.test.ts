import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, partOf } from './in-order.ts';

const schema = {
  properties: {
    name: { type: 'string' },
    materials: { type: 'array', items: { properties: { id: {}, copies: {} } } },
    fee: { anyOf: [{ type: 'null' }, { properties: { standard: {}, name: {} } }] },
  },
};

test('an entry is shown in the order of its register, with unknown fields at the end', () => {
  assert.deepEqual(
    inOrder(schema, { other: 1, materials: [], name: 'A shop' }).map(([field]) => field),
    ['name', 'materials', 'other'],
  );
});

test('the lines of a list and the choices of a field have an order of their own', () => {
  assert.deepEqual(Object.keys(Object(partOf(schema, 'materials')['properties'])), ['id', 'copies']);
  assert.deepEqual(Object.keys(Object(partOf(schema, 'fee')['properties'])), ['standard', 'name']);
  assert.deepEqual(partOf(schema, 'unknown'), {});
});
