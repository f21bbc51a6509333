import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditCheck, isCreditCode } from '../../kernel/credit-code.ts';
import { enterpriseRules } from './enterprise-rules.ts';
import { programme } from './index.ts';

const body = '91370800JXDEMN001';
const code = `${body}${creditCheck(body)}`;
const faults = (entry: object) => enterpriseRules(entry as never).map(({ field, rule }) => `${field} ${rule}`);
const sound = { creditCode: code, status: 'active', profile: [] };

test('a credit code is checked by its last character', () => {
  assert.ok(isCreditCode('11310000MB2F30661Y') && isCreditCode('12441500196720244T'));
  assert.ok(!isCreditCode('11310000MB2F30661X') && !isCreditCode('1131'));
  assert.deepEqual(faults(sound), []);
  assert.deepEqual(faults({ ...sound, creditCode: `${body}${creditCheck(body) === '1' ? '2' : '1'}` }), [
    'creditCode credit-check',
  ]);
});

test('a field of the profile stands once, and holds what such a field holds', () => {
  const line = (field: string, value: unknown) => ({ field, value, source: 'tax', asOf: '2026-01-01' });
  assert.deepEqual(faults({ ...sound, profile: [line('revenue', 5_000_000_00), line('aboveScale', false)] }), []);
  assert.deepEqual(faults({ ...sound, profile: [line('revenue', 1.5), line('aboveScale', '是'), line('staff', -1)] }), [
    'profile.0.value not-money',
    'profile.1.value not-yes-no',
    'profile.2.value not-count',
  ]);
  assert.deepEqual(faults({ ...sound, profile: [line('staff', 3), line('staff', 4)] }), [
    'profile.1.field named-twice',
  ]);
});

test('a merged entry says where it has gone, and never to itself', () => {
  assert.deepEqual(faults({ ...sound, status: 'merged' }), ['mergedInto merged-where']);
  assert.deepEqual(faults({ ...sound, status: 'merged', mergedInto: code }), ['mergedInto merged-into-self']);
});

test('every field of the register has a name in both languages', () => {
  for (const { name, schema } of programme.registers)
    for (const field of Object.keys(Object(schema['properties'])))
      for (const words of [programme.words.zh, programme.words.en])
        assert.ok(words[`register.${name}.field.${field}`], field);
});
