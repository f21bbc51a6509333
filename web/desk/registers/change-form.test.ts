import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programme as zone } from '../../../programmes/zone/index.ts';
import { canBeAdded, changedBody, changeForm } from './change-form.ts';

const schemaOf = (name: string) => zone.registers.find((register) => register.name === name)?.schema ?? {};
const fieldsOf = (form: object): readonly string[] => Object.keys((form as { readonly properties: object }).properties);

test('somebody’s name, unit, posts and account are changed by a form, the key is not', () => {
  const form = changeForm(schemaOf('person'), 'person', false, false);
  assert.deepEqual(fieldsOf(form), ['name', 'unit', 'roles', 'account', 'active', 'fictional', 'reason']);
  assert.ok(fieldsOf(changeForm(schemaOf('person'), 'person', true, false)).includes('person'));
});

test('a unit that closes says where its cases go', () => {
  assert.ok(fieldsOf(changeForm(schemaOf('unit'), 'unit', false, true)).includes('to'));
});

test('people and units can be added line by line, service items cannot', () => {
  const addable = ['person', 'unit', 'named-post', 'service-item'].map((name) =>
    canBeAdded(schemaOf(name), zone.registers.find((register) => register.name === name)?.key ?? ''),
  );
  assert.deepEqual(addable, [true, true, true, false]);
});

test('what the form does not show stays, what was emptied goes, and no text is said to be none', () => {
  const schema = schemaOf('legal-basis');
  const form = changeForm(schema, 'id', false, false);
  const before = { id: 'AL32', instrument: '行政许可法', text: '旧', to: '2030-01-01' };
  const typed = { instrument: '行政许可法', reason: '更正' };
  const body = changedBody(schema, { ...form, properties: { instrument: {}, text: {}, reason: {} } }, before, typed);
  assert.deepEqual(body, { id: 'AL32', to: '2030-01-01', text: null, instrument: '行政许可法' });
});
