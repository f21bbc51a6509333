import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { days, hours, workdays, workhours, type Amount } from './amount.ts';
import { stateCouncil } from './calendars/state-council.ts';
import { addDays, addMonths, dayNumber, dayOf, dayOfMoment } from './day.ts';
import { deadline } from './deadline.ts';
import { explain, type Step } from './explain.ts';
import { isWorkday } from './workday.ts';

const short = (steps: readonly Step[]): readonly string[] =>
  steps.map(({ day, why, name, sum }) => [day.slice(5), why, ...(name === undefined ? [] : [name]), sum].join(' '));

test('five working days over the May holiday explain themselves', () => {
  assert.deepEqual(short(explain(stateCouncil, '2021-04-30T10:00:00', [workdays(5)], [])), [
    '04-30 start 0',
    '05-01 holiday 劳动节 0',
    '05-02 holiday 劳动节 0',
    '05-03 holiday 劳动节 0',
    '05-04 holiday 劳动节 0',
    '05-05 holiday 劳动节 0',
    '05-06 workday 1',
    '05-07 workday 2',
    '05-08 make-up-day 劳动节 3',
    '05-09 weekend 3',
    '05-10 workday 4',
    '05-11 workday 5',
  ]);
});

test('a last day that is off says how it moved', () => {
  assert.deepEqual(short(explain(stateCouncil, '2021-04-29T10:00:00', [days(5)], [])), [
    '04-29 start 0',
    '04-30 day 1',
    '05-01 day 劳动节 2',
    '05-02 day 劳动节 3',
    '05-03 day 劳动节 4',
    '05-04 day 劳动节 5',
    '05-05 holiday 劳动节 5',
    '05-06 rolled 5',
  ]);
});

test('a pause is shown day by day, and a weekend inside it wins nothing', () => {
  const pauses = [{ from: '2021-05-21', to: '2021-05-24' }];
  assert.deepEqual(short(explain(stateCouncil, '2021-05-19T10:00:00', [workdays(2)], pauses)), [
    '05-19 start 0',
    '05-20 workday 1',
    '05-21 paused 1',
    '05-22 weekend 1',
    '05-23 weekend 1',
    '05-24 paused 1',
    '05-25 workday 2',
  ]);
});

test('hours are one line, working hours a line for every day they use', () => {
  assert.deepEqual(short(explain(stateCouncil, '2021-04-30T16:00:00', [hours(48)], [])), [
    '04-30 start 0',
    '05-02 hours 劳动节 48',
  ]);
  assert.deepEqual(short(explain(stateCouncil, '2021-05-08T16:30:00', [workhours(2)], [])), [
    '05-08 start 劳动节 0',
    '05-08 hours 劳动节 0.5',
    '05-09 weekend 0.5',
    '05-10 hours 2',
  ]);
  assert.deepEqual(short(explain(stateCouncil, '2021-05-06T19:00:00', [workhours(1)], [])), [
    '05-06 start 0',
    '05-07 hours 1',
  ]);
});

test('an extension goes on adding, and another unit begins to add anew', () => {
  assert.equal(explain(stateCouncil, '2021-05-10T10:00:00', [workdays(20), workdays(10)], []).at(-1)?.sum, 30);
  assert.deepEqual(short(explain(stateCouncil, '2021-05-18T10:00:00', [workdays(1), days(2)], [])), [
    '05-18 start 0',
    '05-19 workday 1',
    '05-20 day 1',
    '05-21 day 2',
  ]);
});

const anyDay = fc.integer({ min: dayNumber('2019-11-01'), max: dayNumber('2026-12-31') }).map(dayOf);
const anyAmount: fc.Arbitrary<Amount> = fc.record({
  amount: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('workday', 'day', 'month', 'hour', 'workhour'),
});
const anyPauses = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 9 })), {
  maxLength: 3,
});

test('every explanation ends on the due day, adds up to the amount and leaves no day out', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 24 }), anyAmount, anyPauses, (start, hour, limit, spans) => {
      const since = `${start}T${String(hour).padStart(2, '0')}:00:00`;
      const pauses = spans.map(([after, length]) => ({
        from: addDays(start, after),
        to: addDays(start, after + length),
      }));
      const { due, provisional } = deadline(stateCouncil, since, [limit], pauses);
      const steps = explain(stateCouncil, since, [limit], pauses);
      const last = steps.at(-1);
      assert.equal(last?.day, dayOfMoment(due));
      assert.deepEqual(steps[0], { ...steps[0], day: start, counted: false, why: 'start', sum: 0 });

      const counted = steps.filter((step) => step.counted);
      const { amount, unit } = limit;
      const civil = unit === 'month' ? dayNumber(addMonths(start, amount)) - dayNumber(start) : amount;
      assert.equal(last?.sum, civil);
      if (unit === 'hour') assert.equal(counted.length, 1);
      else if (unit !== 'workhour') assert.equal(counted.length, civil);

      if (unit !== 'hour' && unit !== 'workhour') {
        assert.deepEqual(
          steps.map((step) => step.day),
          steps.map((_, index) => addDays(start, index)),
        );
      }
      for (const step of counted) {
        if (unit === 'workday' || unit === 'workhour') assert.ok(isWorkday(stateCouncil, step.day), step.day);
        if (unit !== 'hour') assert.ok(!pauses.some(({ from, to }) => step.day >= from && step.day <= to), step.day);
      }
      if (unit === 'workday' && start >= '2020-01-01') assert.equal(provisional, due >= '2027');
    }),
  );
});

test('the running sum never falls, and rises only on counted days', () => {
  fc.assert(
    fc.property(anyDay, anyAmount, anyPauses, (start, limit, spans) => {
      const pauses = spans.map(([after, length]) => ({
        from: addDays(start, after),
        to: addDays(start, after + length),
      }));
      const steps = explain(stateCouncil, `${start}T09:30:00`, [limit], pauses);
      for (const [index, step] of steps.entries()) {
        const before = steps[index - 1]?.sum ?? 0;
        assert.ok(step.counted ? step.sum > before : step.sum === before, `${step.day} ${step.why}`);
      }
    }),
  );
});
