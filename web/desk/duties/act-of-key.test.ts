import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inquiry } from '../../../programmes/inquiry/loop.ts';
import { actOfKey } from './act-of-key.ts';

const name = (unit: string) => ({ unit, name: unit, phone: null });
const offered = { offer: { to: name('roads'), from: name('hall') } };

test('what is offered to my unit is taken and given back by a letter', () => {
  assert.equal(actOfKey('t', offered, 'roads', inquiry), 'take');
  assert.equal(actOfKey('R', offered, 'roads', inquiry), 'give-back');
  assert.equal(actOfKey('t', offered, 'hall', inquiry), null);
});

test('A means the likeliest act, a digit the act of that number, any other key nothing', () => {
  const plain = { offer: null };
  assert.deepEqual(
    ['a', '3', 'x', '0'].map((key) => actOfKey(key, plain, 'roads', inquiry)),
    ['1', '3', null, null],
  );
});
