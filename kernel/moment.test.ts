import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { dayNumber, isMoment } from './day.ts';
import { DAY, momentAt, timeOf } from './moment.ts';

test('a time of a day becomes a moment and the same time again', () => {
  const day = dayNumber('2021-05-11');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: DAY }), (time) => {
      const moment = momentAt(day, time);
      assert.ok(isMoment(moment), moment);
      assert.equal(timeOf(moment), time);
    }),
  );
});

test('the end of a day is written 24:00', () => {
  assert.equal(momentAt(dayNumber('2021-05-11'), DAY), '2021-05-11T24:00:00');
  assert.equal(momentAt(dayNumber('2021-05-11'), 0), '2021-05-11T00:00:00');
  assert.equal(momentAt(dayNumber('2021-05-11'), DAY - 1), '2021-05-11T23:59:59.999');
});
