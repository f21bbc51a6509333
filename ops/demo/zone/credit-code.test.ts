import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditCheck } from '../../../kernel/credit-code.ts';
import { creditCode, organisationCheck } from './credit-code.ts';
import { units } from './units.ts';

test('check characters agree with two codes that are in use', () => {
  for (const code of ['11310000MB2F30661Y', '12441500196720244T']) {
    assert.equal(creditCheck(code.slice(0, 17)), code.at(17));
    assert.equal(organisationCheck(code.slice(8, 16)), code.at(16));
  }
});

test('a wrong digit changes the check character', () => {
  assert.notEqual(creditCheck('11310000MB2F30671'), creditCheck('11310000MB2F30661'));
});

test('every unit has a code of its own in the region of the zone', () => {
  const codes = units.map((_, index) => creditCode(index + 1));
  assert.equal(new Set(codes).size, units.length);
  for (const code of codes) assert.match(code, /^11370800[0-9A-HJ-NPQRTUWXY]{10}$/);
});
