import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personFaults } from './person.ts';

test('a case at the counter needs a name and a mobile number', () => {
  assert.deepEqual(personFaults({ name: ' ', phone: '0537' }), {
    name: 'desk.new.name.missing',
    phone: 'desk.new.phone.bad',
  });
});

test('a name and eleven digits are enough', () => {
  assert.deepEqual(personFaults({ name: '王芳', phone: '13800000001' }), {});
});
