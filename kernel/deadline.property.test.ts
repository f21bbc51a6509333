import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Amount } from './amount.ts';
import { stateCouncil } from './calendars/state-council.ts';
import { addDays, addMonths, dayNumber, dayOf, dayOfMoment } from './day.ts';
import { deadline } from './deadline.ts';
import { momentAt, timeOf } from './moment.ts';
import type { PausedDays } from './paused.ts';
import { isWorkday } from './workday.ts';

const first = dayNumber('2019-11-01');
const anyDay = fc.integer({ min: first, max: dayNumber('2026-11-30') }).map(dayOf);
const anyMoment = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 1440 }))
  .map(([day, minute]) => momentAt(dayNumber(day), minute * 60_000));
const anyAmount: fc.Arbitrary<Amount> = fc.record({
  amount: fc.integer({ min: 0, max: 60 }),
  unit: fc.constantFrom('workday', 'day', 'month', 'hour', 'workhour'),
});
/** Pauses near the start, so that they meet the count: a start in days after it, and a length. */
const anyPauses = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 12 })), {
  maxLength: 4,
});
const pausesFrom = (since: string, spans: readonly (readonly [number, number])[]): readonly PausedDays[] =>
  spans.map(([after, length]) => {
    const from = addDays(dayOfMoment(since), after);
    return { from, to: addDays(from, length) };
  });
const isPaused = (pauses: readonly PausedDays[], day: string): boolean =>
  pauses.some(({ from, to }) => day >= from && day <= to);

test('a working-day due date is the first by which enough unpaused working days have passed', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 1, max: 60 }), anyPauses, (since, amount, spans) => {
      const pauses = pausesFrom(since, spans);
      const last = dayOfMoment(deadline(stateCouncil, since, [{ amount, unit: 'workday' }], pauses).due);
      let passed = 0;
      for (let day = addDays(dayOfMoment(since), 1); day <= last; day = addDays(day, 1)) {
        if (isWorkday(stateCouncil, day) && !isPaused(pauses, day)) passed += 1;
      }
      assert.equal(passed, amount);
      assert.ok(isWorkday(stateCouncil, last) && !isPaused(pauses, last));
    }),
  );
});

test('a civil due date is the start, the amount and the paused days before it, then the next day that is worked', () => {
  const anyUnit = fc.constantFrom('day' as const, 'month' as const);
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 1, max: 24 }), anyUnit, anyPauses, (since, amount, unit, spans) => {
      const pauses = pausesFrom(since, spans);
      const start = dayOfMoment(since);
      const plain = unit === 'day' ? addDays(start, amount) : addMonths(start, amount);
      let end = plain;
      for (let before = ''; before !== end;) {
        before = end;
        let won = 0;
        for (let day = addDays(start, 1); day <= before; day = addDays(day, 1)) if (isPaused(pauses, day)) won += 1;
        end = addDays(plain, won);
      }
      while (!isWorkday(stateCouncil, end) || isPaused(pauses, end)) end = addDays(end, 1);
      assert.equal(deadline(stateCouncil, since, [{ amount, unit }], pauses).due, `${end}T24:00:00`);
    }),
  );
});

test('working hours are as many open minutes as were owed, counted one by one', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 1, max: 20 }), anyPauses, (since, amount, spans) => {
      const pauses = pausesFrom(since, spans);
      const { due } = deadline(stateCouncil, since, [{ amount, unit: 'workhour' }], pauses);
      let open = 0;
      for (let day = dayOfMoment(since); day <= dayOfMoment(due); day = addDays(day, 1)) {
        if (!isWorkday(stateCouncil, day) || isPaused(pauses, day)) continue;
        for (let minute = 0; minute < 1440; minute += 1) {
          const moment = momentAt(dayNumber(day), minute * 60_000);
          const isOpen = (minute >= 540 && minute < 720) || (minute >= 810 && minute < 1020);
          if (isOpen && moment >= since && moment < due) open += 1;
        }
      }
      assert.equal(open, amount * 60);
      assert.ok(timeOf(due) > 540 * 60_000 && timeOf(due) <= 1020 * 60_000);
    }),
    { numRuns: 40 },
  );
});

test('an extension goes on where the limit ended: twenty and ten are thirty, in every unit', () => {
  const anyCount = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(anyMoment, anyAmount, anyCount, anyPauses, (since, { amount, unit }, more, spans) => {
      const pauses = pausesFrom(since, spans);
      const chained = deadline(
        stateCouncil,
        since,
        [
          { amount, unit },
          { amount: more, unit },
        ],
        pauses,
      );
      assert.deepEqual(chained, deadline(stateCouncil, since, [{ amount: amount + more, unit }], pauses));
    }),
  );
});

test('an extension of working days goes on where a limit of working days ended, counted from that day anew', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (since, limit, more) => {
      const end = deadline(stateCouncil, since, [{ amount: limit, unit: 'workday' }], []).due;
      const anew = deadline(stateCouncil, end, [{ amount: more, unit: 'workday' }], []).due;
      const chained = deadline(
        stateCouncil,
        since,
        [
          { amount: limit, unit: 'workday' },
          { amount: more, unit: 'workday' },
        ],
        [],
      );
      assert.equal(chained.due, anew);
    }),
  );
});

test('pauses that are split, repeated or in another order win the same', () => {
  fc.assert(
    fc.property(anyMoment, anyAmount, anyPauses, fc.nat(), (since, amount, spans, cut) => {
      const pauses = pausesFrom(since, spans);
      const days = pauses.flatMap(({ from, to }) =>
        Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) => addDays(from, index)),
      );
      const split = days.map((day) => ({ from: day, to: day })).toReversed();
      const overlapping = pauses.flatMap(({ from, to }) => {
        const middle = addDays(from, cut % (dayNumber(to) - dayNumber(from) + 1));
        return [
          { from, to: middle },
          { from: middle, to },
        ];
      });
      const whole = deadline(stateCouncil, since, [amount], pauses);
      assert.deepEqual(deadline(stateCouncil, since, [amount], split), whole);
      assert.deepEqual(deadline(stateCouncil, since, [amount], overlapping), whole);
      assert.deepEqual(deadline(stateCouncil, since, [amount], [...pauses, ...pauses]), whole);
    }),
  );
});

test('no pause brings a due moment nearer, and a longer limit is never due earlier', () => {
  fc.assert(
    fc.property(anyMoment, anyAmount, anyPauses, (since, amount, spans) => {
      const plain = deadline(stateCouncil, since, [amount], []).due;
      const pauses = pausesFrom(since, spans);
      assert.ok(plain >= since || amount.amount === 0);
      assert.ok(deadline(stateCouncil, since, [amount], pauses).due >= plain);
      const longer = { ...amount, amount: amount.amount + 1 };
      assert.ok(
        deadline(stateCouncil, since, [longer], pauses).due >= deadline(stateCouncil, since, [amount], pauses).due,
      );
    }),
  );
});
