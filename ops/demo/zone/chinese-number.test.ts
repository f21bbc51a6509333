import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseNumber } from './chinese-number.ts';

test('numbers are written as a law writes them', () => {
  const written = [1, 7, 10, 11, 15, 20, 32, 99, 100, 105, 110, 111, 205].map(chineseNumber);
  assert.deepEqual(written, [
    '一',
    '七',
    '十',
    '十一',
    '十五',
    '二十',
    '三十二',
    '九十九',
    '一百',
    '一百零五',
    '一百一十',
    '一百一十一',
    '二百零五',
  ]);
});
