import assert from 'node:assert/strict';
import test from 'node:test';
import { days, hours, months, workdays, workhours } from './amount.ts';
import type { Calendar } from './calendar.ts';
import { stateCouncil } from './calendars/state-council.ts';
import { deadline } from './deadline.ts';

const at = (day: string): string => `${day}T10:00:00`;
const due = (...parameters: [string, Parameters<typeof deadline>[2], Parameters<typeof deadline>[3]?]): string =>
  deadline(stateCouncil, parameters[0], parameters[1], parameters[2] ?? []).due;

test('working days are counted as the official calendar has them', () => {
  const vectors = [
    ['2021-04-30', 5, '2021-05-11'],
    ['2021-04-30', 20, '2021-06-01'],
    ['2021-09-17', 5, '2021-09-26'],
    ['2021-02-10', 20, '2021-03-16'],
    ['2021-04-24', 5, '2021-04-29'],
    ['2021-12-31', 5, '2022-01-10'],
    ['2024-12-31', 45, '2025-03-11'],
    ['2026-02-13', 20, '2026-03-19'],
  ] as const;
  for (const [start, amount, end] of vectors) {
    const expected = { due: `${end}T24:00:00`, provisional: false };
    assert.deepEqual(deadline(stateCouncil, at(start), [workdays(amount)], []), expected, start);
  }
});

test('what is filed at ten to midnight is filed that day', () => {
  assert.equal(due('2021-04-30T23:50:00', [workdays(5)]), '2021-05-11T24:00:00');
  assert.equal(due('2021-04-30T24:00:00', [workdays(5)]), '2021-05-11T24:00:00');
  assert.equal(due('2021-05-01T00:00:00', [workdays(5)]), '2021-05-11T24:00:00');
});

test('a last civil day that is off moves to the next working day, once and at the end of the chain', () => {
  assert.equal(due(at('2021-09-16'), [days(15)]), '2021-10-08T24:00:00');
  assert.equal(due(at('2021-09-15'), [days(15)]), '2021-09-30T24:00:00');
  // The fifteenth day is in the holiday; the extension goes on from it and not from 8 October.
  assert.equal(due(at('2021-09-16'), [days(15), days(10)]), '2021-10-11T24:00:00');
  assert.equal(due(at('2021-09-16'), [days(15), workdays(1)]), '2021-10-08T24:00:00');
});

test('months end on the corresponding day, or at the end of the month, and move off a day off', () => {
  assert.equal(due(at('2022-03-15'), [months(1)]), '2022-04-15T24:00:00');
  assert.equal(due(at('2022-01-31'), [months(1)]), '2022-02-28T24:00:00');
  assert.equal(due(at('2021-09-05'), [months(1)]), '2021-10-08T24:00:00');
  assert.equal(due(at('2022-01-31'), [months(1), months(1)]), '2022-03-31T24:00:00');
});

test('hours run from the moment through days off, and midnight is the end of the day before', () => {
  assert.equal(due('2021-04-30T16:20:30', [hours(24)]), '2021-05-01T16:20:30');
  assert.equal(due('2021-04-30T22:00:00', [hours(2)]), '2021-04-30T24:00:00');
  assert.equal(due('2021-04-30T24:00:00', [hours(24)]), '2021-05-01T24:00:00');
  assert.equal(due('2021-04-30T10:00:00.250', [hours(48)]), '2021-05-02T10:00:00.250');
});

test('a paused day gives hours back whole', () => {
  assert.equal(
    due('2021-04-29T16:00:00', [hours(24)], [{ from: '2021-04-30', to: '2021-04-30' }]),
    '2021-05-01T16:00:00',
  );
  assert.equal(
    due('2021-04-29T16:00:00', [hours(24)], [{ from: '2021-04-29', to: '2021-04-30' }]),
    '2021-05-02T16:00:00',
  );
  assert.equal(
    due('2021-04-29T16:00:00', [hours(24)], [{ from: '2021-05-01', to: '2021-05-03' }]),
    '2021-04-30T16:00:00',
  );
  // Only days that the hours touch: not the day that had ended, nor the one after a due midnight.
  assert.equal(
    due('2021-04-29T24:00:00', [hours(24)], [{ from: '2021-04-29', to: '2021-04-29' }]),
    '2021-04-30T24:00:00',
  );
  assert.equal(
    due('2021-04-29T24:00:00', [hours(24)], [{ from: '2021-05-01', to: '2021-05-01' }]),
    '2021-04-30T24:00:00',
  );
});

test('no hours at all end at the moment itself, and no days at all at the end of the day', () => {
  const pauses = [{ from: '2021-05-06', to: '2021-05-07' }];
  for (const none of [hours(0), workhours(0)]) {
    assert.equal(due('2021-05-06T00:00:00', [none], pauses), '2021-05-06T00:00:00');
    assert.equal(due('2021-05-06T19:00:00', [none], pauses), '2021-05-06T19:00:00');
  }
  assert.equal(due('2021-05-06T10:00:00', [workdays(0)], pauses), '2021-05-06T24:00:00');
  assert.equal(due('2021-05-01T10:00:00', [days(0)]), '2021-05-06T24:00:00');
});

test('working hours are minutes inside opening hours of working days', () => {
  assert.equal(due('2021-04-30T16:00:00', [workhours(2)]), '2021-05-06T10:00:00');
  assert.equal(due('2021-05-06T11:00:00', [workhours(1)]), '2021-05-06T12:00:00');
  assert.equal(due('2021-05-06T11:30:00', [workhours(1)]), '2021-05-06T14:00:00');
  assert.equal(due('2021-05-06T12:40:00', [workhours(1)]), '2021-05-06T14:30:00');
  assert.equal(due('2021-05-06T19:00:00', [workhours(1)]), '2021-05-07T10:00:00');
  assert.equal(due('2021-05-06T08:00:00', [workhours(13)]), '2021-05-07T17:00:00');
  assert.equal(
    due('2021-05-06T16:00:00', [workhours(2)], [{ from: '2021-05-07', to: '2021-05-07' }]),
    '2021-05-08T10:00:00',
  );
  assert.throws(() => deadline({ ...stateCouncil, hours: [] }, at('2021-05-06'), [workhours(1)], []), RangeError);
});

test('a pause wins every working day from its first to its last, even when it lasts one day', () => {
  const pause = (from: string, to: string): string => due(at('2021-05-17'), [workdays(5)], [{ from, to }]);
  assert.equal(due(at('2021-05-17'), [workdays(5)]), '2021-05-24T24:00:00');
  assert.equal(pause('2021-05-19', '2021-05-19'), '2021-05-25T24:00:00');
  assert.equal(pause('2021-05-22', '2021-05-23'), '2021-05-24T24:00:00');
  assert.equal(pause('2021-05-24', '2021-05-26'), '2021-05-27T24:00:00');
  assert.equal(pause('2021-05-17', '2021-05-17'), '2021-05-24T24:00:00');
  assert.equal(pause('2021-05-25', '2021-05-25'), '2021-05-24T24:00:00');
});

test('a civil last day does not come to rest on a paused day', () => {
  assert.equal(due(at('2021-05-10'), [days(5)], [{ from: '2021-05-17', to: '2021-05-18' }]), '2021-05-19T24:00:00');
});

test('a year without a notice gives a provisional date, and its notice the final one', () => {
  const before = deadline(stateCouncil, at('2026-12-28'), [workdays(5)], []);
  assert.deepEqual(before, { due: '2027-01-04T24:00:00', provisional: true });
  const withNotice: Calendar = {
    ...stateCouncil,
    version: 'with-2027',
    years: [...stateCouncil.years, 2027],
    off: { ...stateCouncil.off, '2027-01-01': '元旦' },
  };
  const after = deadline(withNotice, at('2026-12-28'), [workdays(5)], []);
  assert.deepEqual(after, { due: '2027-01-05T24:00:00', provisional: false });
  assert.equal(deadline(stateCouncil, at('2026-12-28'), [workdays(3)], []).provisional, false);
});

test('only what leans on an unknown year is provisional', () => {
  assert.equal(deadline(stateCouncil, at('2026-12-20'), [days(20)], []).provisional, true);
  assert.equal(deadline(stateCouncil, at('2019-12-01'), [days(60)], []).provisional, false);
  assert.equal(deadline(stateCouncil, at('2019-12-30'), [workdays(2)], []).provisional, true);
  assert.equal(deadline(stateCouncil, at('2019-12-31'), [workdays(2)], []).provisional, false);
  assert.equal(deadline(stateCouncil, at('2026-12-31'), [hours(72)], []).provisional, false);
  assert.equal(deadline(stateCouncil, at('2026-12-31'), [workhours(5)], []).provisional, false);
  assert.equal(deadline(stateCouncil, at('2026-12-31'), [workhours(6)], []).provisional, true);
  assert.equal(deadline(stateCouncil, '2019-12-31T18:00:00', [workhours(1)], []).provisional, false);
  const paused = [{ from: '2019-12-31', to: '2019-12-31' }];
  assert.equal(deadline(stateCouncil, at('2019-12-31'), [workhours(1)], paused).provisional, false);
});

test('a holiday made longer by a second notice moves what was counted under the first', () => {
  const first: Calendar = {
    ...stateCouncil,
    version: 'before the second notice of 2020',
    off: Object.fromEntries(
      Object.entries(stateCouncil.off).filter(([day]) => day < '2020-01-31' || day > '2020-02-02'),
    ),
    work: { ...stateCouncil.work, '2020-02-01': '春节' },
  };
  assert.equal(deadline(first, at('2020-01-20'), [workdays(5)], []).due, '2020-02-01T24:00:00');
  assert.equal(deadline(stateCouncil, at('2020-01-20'), [workdays(5)], []).due, '2020-02-04T24:00:00');
});

test('an amount that is no length of time is refused', () => {
  for (const amount of [-1, 1.5, Number.NaN])
    assert.throws(() => due(at('2021-05-06'), [workdays(amount)]), RangeError);
  assert.throws(() => due('2021-02-30T10:00:00', [workdays(1)]), RangeError);
});
