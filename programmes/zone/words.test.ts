import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programme } from './index.ts';
import { roles } from './roles.ts';

const { zh, en } = programme.words;

test('both languages say the same things', () => {
  assert.deepEqual(Object.keys(en).toSorted(), Object.keys(zh).toSorted());
  for (const key of Object.keys(zh)) {
    assert.match(zh[key] ?? '', /[\u4e00-\u9fff]/, key);
    assert.match(en[key] ?? '', /^[\x20-\x7e]+$/, key);
  }
});

test('every register and every field of it has a name', () => {
  for (const { name, schema } of programme.registers) {
    assert.ok(zh[`register.${name}`], name);
    for (const field of Object.keys(Object(schema['properties'])))
      assert.ok(zh[`register.${name}.field.${field}`], `${name}.${field}`);
  }
  for (const role of roles) assert.ok(zh[`register.person.value.roles.${role}`], role);
});
