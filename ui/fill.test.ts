import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from './fill.ts';

test('a sentence of the dictionary takes its values by name', () => {
  assert.equal(fill('还剩{days}个工作日，{unit}', { days: 6, unit: '交通局' }), '还剩6个工作日，交通局');
});

test('a value that is missing stays visible and is not lost in silence', () => {
  assert.equal(fill('{a}·{b}', { a: 0 }), '0·{b}');
});
