import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateWords, dayWords, momentWords } from './day-words.ts';

test('a due day is said with its weekday, and with its year only where it is another year', () => {
  assert.equal(dayWords('2026-12-04T24:00:00', 'zh', '2026-11-24T09:00:00'), '12月4日（周五）');
  assert.equal(dayWords('2027-01-05', 'zh', '2026-11-24T09:00:00'), '2027年1月5日（周二）');
  assert.equal(dayWords('2026-12-04', 'en', '2026-11-24T09:00:00'), 'Fri 4 Dec');
});

test('the end of a day is said without an hour, a working hour with it', () => {
  assert.equal(momentWords('2026-12-04T24:00:00', 'zh', '2026-11-24'), '12月4日（周五）');
  assert.equal(momentWords('2026-12-04T11:30:00', 'zh', '2026-11-24'), '12月4日（周五） 11:30');
});

test('the date under a paper has its year and no weekday', () => {
  assert.equal(dateWords('2026-12-04', 'zh'), '2026年12月4日');
  assert.equal(dateWords('2026-12-04', 'en'), '4 Dec 2026');
});
