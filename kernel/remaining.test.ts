import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { workdays } from './amount.ts';
import { stateCouncil } from './calendars/state-council.ts';
import { dayNumber, dayOf } from './day.ts';
import { deadline } from './deadline.ts';
import { remaining } from './remaining.ts';

const left = (now: string, due: string): number => remaining(stateCouncil, now, due);

test('the working days left are those after today, the due day among them', () => {
  assert.equal(left('2021-04-30T10:00:00', '2021-05-11T24:00:00'), 5);
  assert.equal(left('2021-05-05T10:00:00', '2021-05-11T24:00:00'), 5);
  assert.equal(left('2021-05-06T00:00:00', '2021-05-11T24:00:00'), 4);
  assert.equal(left('2021-05-10T23:59:59', '2021-05-11T24:00:00'), 1);
  assert.equal(left('2021-05-11T16:00:00', '2021-05-11T24:00:00'), 0);
});

test('they are negative from the first working day after the due day', () => {
  assert.equal(left('2021-05-12T00:00:00', '2021-05-11T24:00:00'), -1);
  assert.equal(left('2021-05-18T00:00:00', '2021-05-11T24:00:00'), -5);
  assert.ok(Object.is(left('2021-05-15T08:00:00', '2021-05-14T24:00:00'), 0));
  assert.equal(left('2021-05-17T08:00:00', '2021-05-14T24:00:00'), -1);
});

test('so many working days from now are so many that remain', () => {
  const anyDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2026-12-31') }).map(dayOf);
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, amount) => {
      const { due } = deadline(stateCouncil, `${day}T12:00:00`, [workdays(amount)], []);
      assert.equal(left(`${day}T12:00:00`, due), amount);
    }),
  );
});
