import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseRules } from './clause-rules.ts';
import { policyRules } from './policy-rules.ts';
import { programme } from './index.ts';

const faults = (body: object) => clauseRules(body as never).map(({ field, rule }) => `${field} ${rule}`);
const staff = { field: 'staff', operator: 'at-least', value: 50 };
const sound = {
  conditions: { all: [staff] },
  benefit: 'grant',
  amount: 100_000_00,
  mode: 'auto',
  materials: [],
  windowFrom: '2026-01-01',
  windowTo: '2026-12-31',
  handlingUnit: 'a',
  payingUnit: 'b',
  cases: [
    { name: 'large', known: [{ field: 'staff', value: 50 }], expect: 'hit' },
    { name: 'small', known: [{ field: 'staff', value: 49 }], expect: 'miss' },
    { name: 'nobody knows', known: [], expect: 'unknown' },
  ],
};

test('a clause whose test cases come out as they say may be signed', () => {
  assert.deepEqual(faults(sound), []);
});

test('a clause whose test case comes out otherwise may not', () => {
  const cases = sound.cases.map((one) => (one.name === 'small' ? { ...one, expect: 'hit' } : one));
  assert.deepEqual(faults({ ...sound, cases: [...cases, sound.cases[1]] }), ['cases.1.expect case-gives-miss']);
  assert.deepEqual(faults({ ...sound, cases: sound.cases.slice(0, 2) }), ['cases cases-too-few']);
});

test('a condition on what nobody supplies is refused, and so is one that its field does not have', () => {
  const at = (condition: object) => faults({ ...sound, conditions: { all: [staff, condition] } });
  assert.deepEqual(at({ field: 'exports', operator: 'at-least', value: 1 }), [
    'conditions.all.1.field field-without-source',
  ]);
  assert.deepEqual(at({ field: 'staff', operator: 'is', value: 1 }), ['conditions.all.1.operator not-for-this-field']);
  assert.deepEqual(at({ field: 'revenue', operator: 'at-least', value: 1.5 }), ['conditions.all.1.value not-money']);
  assert.deepEqual(at({ field: 'industry', operator: 'begins-with', value: [] }), ['conditions.all.1.value not-code']);
  assert.deepEqual(at({ field: 'toString', operator: 'is', value: true }), ['conditions.all.1.field unknown']);
  assert.deepEqual(faults({ ...sound, conditions: {} }), ['conditions.field unknown']);
});

test('money is an amount or a part with a limit; who checks does not pay; nothing is asked for what needs no application', () => {
  assert.deepEqual(faults({ ...sound, rate: 100, of: 'revenue', cap: 5 }), [
    'rate amount-or-part',
    'of amount-or-part',
    'cap amount-or-part',
  ]);
  const { amount: _, ...unpaid } = sound;
  assert.deepEqual(faults(unpaid), ['amount amount-or-part']);
  assert.deepEqual(faults({ ...unpaid, rate: 100, of: 'revenue' }), ['cap part-of-what']);
  assert.deepEqual(faults({ ...unpaid, rate: 100, of: 'exports', cap: 5 }), ['of field-without-source']);
  assert.deepEqual(faults({ ...sound, payingUnit: 'a' }), ['payingUnit same-unit']);
  assert.deepEqual(faults({ ...sound, materials: [{ id: 'x' }] }), ['materials auto-asks-nothing']);
  assert.deepEqual(faults({ ...sound, mode: 'apply' }), ['materials materials-missing']);
});

test('no policy without its fair-competition review; an exception is for a limited time', () => {
  const policy = { publishedOn: '2026-02-01', validFrom: '2026-02-01', validTo: '2026-12-31' };
  const told = (body: object) => policyRules(body as never).map(({ field, rule }) => `${field} ${rule}`);
  assert.deepEqual(told(policy), [
    'reviewResult review-missing',
    'reviewer review-missing',
    'reviewedOn review-missing',
  ]);
  const reviewed = { ...policy, reviewResult: 'passed', reviewer: 'x', reviewedOn: '2026-01-20' };
  assert.deepEqual(told(reviewed), []);
  assert.deepEqual(told({ ...reviewed, reviewedOn: '2026-03-01' }), ['reviewedOn review-late']);
  const except = { ...reviewed, reviewResult: 'exception', reviewException: 'disaster-relief' };
  assert.deepEqual(told(except), ['reviewUntil exception-until', 'validTo beyond-exception']);
  assert.deepEqual(told({ ...except, reviewUntil: '2026-12-31' }), []);
});

test('every field of a register and every way of comparing has its word in both languages', () => {
  for (const words of [programme.words.zh, programme.words.en]) {
    for (const { name, schema } of programme.registers)
      for (const field of Object.keys(Object(schema['properties'])))
        assert.ok(words[`register.${name}.field.${field}`], field);
    for (const key of Object.keys(words)) assert.ok(words[key], key);
  }
});
