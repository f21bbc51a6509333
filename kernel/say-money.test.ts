import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayMoney } from './say-money.ts';

test('an amount is said to the last fen, and round ones shortly', () => {
  assert.equal(sayMoney(123_456_789, 'CNY', 'zh'), '1,234,567.89 元');
  assert.equal(sayMoney(30_000_000, 'CNY', 'zh'), '300,000 元');
  assert.equal(sayMoney(5, 'CNY', 'en'), '¥0.05');
  assert.equal(sayMoney(-150, 'EUR', 'en'), 'EUR −1.50');
});
