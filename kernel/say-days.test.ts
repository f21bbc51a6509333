import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayDays } from './say-days.ts';

test('a paper says its days as people say them, in both languages', () => {
  assert.equal(sayDays('请在2026-12-04前补正。', 'zh'), '请在2026年12月4日（周五）前补正。');
  assert.equal(sayDays('We decide by 2026-12-04.', 'en'), 'We decide by Fri 4 Dec 2026.');
});

test('what looks like a day and is none stays as it was said', () => {
  assert.equal(sayDays('2027-06-31', 'zh'), '2027-06-31');
});

test('the number of a case or of a paper is not taken for a day', () => {
  for (const number of ['A2026-000017', 'A2026-10-12', '0537-0000100', '2026-12-04-3'])
    assert.equal(sayDays(number, 'zh'), number);
});
