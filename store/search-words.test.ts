import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pinyinOf } from './pinyin.ts';
import { searchWords, soughtWays, weekOf } from './search-words.ts';

const finds = (query: string, text: string): boolean => {
  const words = new Set(searchWords(text));
  return soughtWays(query).some((way) => way.length > 0 && way.every((word) => words.has(word)));
};

test('Chinese is found by two of its characters, by initials and by syllables', () => {
  for (const query of ['执照', '营业执照', 'yyzz', 'zz', 'yingye', 'YingYeZhiZhao', 'zhi zhao', 'ＹＹＺＺ'])
    assert.ok(finds(query, '办理营业执照'), query);
  for (const query of ['许可', 'xk', 'xuke', 'zzyy x']) assert.ok(!finds(query, '办理营业执照'), query);
});

test('letters of the text itself are found as they stand', () => {
  assert.ok(finds('A2026', 'A2026-000012 食品经营许可'));
  assert.ok(finds('food', 'Food business licence'));
});

test('a name is found as people type it', () => {
  assert.deepEqual(pinyinOf('安和大药房').initials, ['ahdyf']);
  assert.ok(finds('ahdyf', '安和大药房'));
  assert.ok(finds('lvdao', '绿岛'));
});

test('whatever is typed gives words and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      searchWords(text);
      return soughtWays(text).every((way) => way.every((word) => word.length > 0));
    }),
  );
});

test('a week is counted from its Monday, and what is no day has none', () => {
  assert.deepEqual(
    ['1970-01-05T00:00:00', '1970-01-11T24:00:00', '1970-01-12T00:00:00', '2026-03-02T09:00:00'].map(weekOf),
    [0, 0, 1, 2930],
  );
  assert.equal(weekOf('2026-13-41T09:00:00'), null);
  assert.equal(weekOf(''), null);
});
