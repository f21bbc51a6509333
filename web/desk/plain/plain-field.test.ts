import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Say } from '../../../ui/fill.ts';
import { plainFault } from './plain-field.ts';

const say: Say = (key, values = {}) => [key, ...Object.values(values)].join(' ');
const purpose = { name: 'purpose', label: 'purpose', least: 2, most: 4 };

test('an empty line, one too short and one too long are told apart', () => {
  assert.equal(plainFault(say, purpose, '  '), 'ui.wrong.required purpose');
  assert.equal(plainFault(say, purpose, '核'), 'ui.wrong.minLength purpose 2');
  assert.equal(plainFault(say, purpose, '核对在办件'), 'ui.wrong.maxLength purpose 4');
  assert.equal(plainFault(say, purpose, '核对'), null);
});

test('a rare character is one character', () => {
  assert.equal(plainFault(say, purpose, '𠮷'), 'ui.wrong.minLength purpose 2');
  assert.equal(plainFault(say, purpose, '𠮷䶮𠮷䶮'), null);
});

test('a pattern that does not fit is said in the words of the field', () => {
  const account = { name: 'account', label: 'account', pattern: /^[a-z]+$/, wrong: 'small letters' };
  assert.equal(plainFault(say, account, '经心'), 'small letters');
  assert.equal(plainFault(say, { ...account, optional: true }, ''), null);
});
