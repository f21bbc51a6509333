import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, dayNumber, dayOf, dayOfMoment, endOf, isDay, isMoment, startOf, weekday } from './day.ts';

const anyNumber = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });

test('days follow one another from 1890 to 2110 as the almanac has them', () => {
  let number = dayNumber('1890-01-01');
  for (let year = 1890; year <= 2110; year += 1) {
    const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [month, length] of lengths.entries()) {
      for (let day = 1; day <= length; day += 1, number += 1) {
        const text = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        assert.equal(dayNumber(text), number);
        assert.equal(dayOf(number), text);
      }
    }
  }
});

test('a number becomes a date and the same number again, and dates sort as their numbers do', () => {
  fc.assert(fc.property(anyNumber, (number) => dayNumber(dayOf(number)) === number));
  fc.assert(fc.property(anyNumber, anyNumber, (one, other) => one < other === dayOf(one) < dayOf(other)));
});

test('weekdays are those of the almanac', () => {
  assert.equal(weekday('1970-01-01'), 4);
  assert.equal(weekday('2021-04-30'), 5);
  assert.equal(weekday('1969-12-28'), 0);
  fc.assert(
    fc.property(anyNumber, (number) => weekday(dayOf(number)) === weekday(addDays(dayOf(number), number > 0 ? -7 : 7))),
  );
});

test('a month that has no corresponding day ends the count at its end', () => {
  assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
  assert.equal(addMonths('2023-01-31', 1), '2023-02-28');
  assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
  assert.equal(addMonths('2025-11-15', 3), '2026-02-15');
  assert.equal(addMonths('2025-01-31', -2), '2024-11-30');
  assert.equal(addMonths('2025-05-05', 0), '2025-05-05');
});

test('only dates that exist are dates', () => {
  for (const day of ['2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01']) assert.equal(isDay(day), true, day);
  for (const day of [
    '2023-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-1-1',
    '0000-01-01',
    '',
  ]) {
    assert.equal(isDay(day), false, day);
    assert.throws(() => dayNumber(day), RangeError);
  }
  assert.throws(() => dayOf(dayNumber('9999-12-31') + 1), RangeError);
  assert.throws(() => addDays('0001-01-01', -1), RangeError);
});

test('a moment is a date with a time, or with the end of its day', () => {
  for (const time of ['00:00:00', '23:59:59', '09:30:00.250', '24:00:00'])
    assert.equal(isMoment(`2021-05-11T${time}`), true, time);
  for (const time of ['24:00:01', '24:00', '9:00:00', '12:60:00', '12:00:00Z', '12:00:00+08:00']) {
    assert.equal(isMoment(`2021-05-11T${time}`), false, time);
  }
  assert.equal(isMoment('2021-02-30T10:00:00'), false);
  assert.equal(isMoment('2021-05-11'), false);
});

test('the end of a day belongs to that day and comes before the next', () => {
  assert.equal(dayOfMoment(endOf('2021-05-11')), '2021-05-11');
  assert.ok('2021-05-11T23:59:59.999' < endOf('2021-05-11'));
  assert.ok(endOf('2021-05-11') < startOf('2021-05-12'));
});
