import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { days, months, workdays } from './amount.ts';
import { stateCouncil } from './calendars/state-council.ts';
import type { Event } from './case.ts';
import { addDays } from './day.ts';
import { decide, expire } from './decide.ts';
import { monthlyRound } from './example/plot-round.ts';
import { plotRound } from './example/plot-round.ts';
import { hand } from './example/tale.ts';
import { holder } from './holder.ts';
import { redecide } from './redecide.ts';
import { nextTurn, turnSeats, turnsOf, type Turn } from './rhythm.ts';

const plot = { plot: 'p1', unit: 'parks', steward: 'steward-1', givenOn: '2026-01-31' };
const byDay = (
  entry: object,
  today: string,
  last: Turn | null = null,
  notBefore = '2000-01-01',
  rhythm = monthlyRound,
) => turnsOf(rhythm, entry as never, stateCouncil, { today, last, notBefore }).map(({ day }) => day);

describe('in time: a duty that returns comes on its day, and does not drift', () => {
  test('a monthly round that began on the 31st is on the last day of a short month and on the 31st again', () => {
    assert.deepEqual(byDay(plot, '2026-05-30'), ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
  });
  test('it goes on after the last turn and ends with the last day', () => {
    assert.deepEqual(byDay(plot, '2026-05-30', { number: 3, day: '2026-03-31' }), ['2026-04-30']);
    assert.deepEqual(byDay({ ...plot, returnedOn: '2026-03-15' }, '2026-12-31', { number: 1, day: '2026-01-31' }), [
      '2026-02-28',
    ]);
  });
  test('what fell before the entry was made is nobody’s to make up', () => {
    assert.deepEqual(byDay(plot, '2026-05-30', null, '2026-04-01'), ['2026-04-30']);
  });
  test('an entry may say itself how often; one that says nothing has no turns', () => {
    const rhythm = { ...monthlyRound, every: { field: 'every' } };
    const of = (every: unknown) => byDay({ ...plot, every }, '2026-02-28', null, '2000-01-01', rhythm).length;
    assert.deepEqual([of(days(7)), of(months(1)), of(undefined), of({ amount: 0, unit: 'day' })], [5, 2, 0, 0]);
  });
  test('so many months may stand in a field of their own', () => {
    const rhythm = { ...monthlyRound, every: { field: 'months', unit: 'month' as const } };
    const of = (every: unknown) => byDay({ ...plot, months: every }, '2026-06-30', null, '2000-01-01', rhythm);
    assert.deepEqual(of(3), ['2026-01-31', '2026-04-30']);
    assert.deepEqual([of(0), of('three'), of(undefined)], [[], [], []]);
  });
  test('who is looked at more seldom from now on, or from another day, is not looked at twice nor forgotten', () => {
    const rhythm = { ...monthlyRound, every: { field: 'months', unit: 'month' as const } };
    const last = { number: 3, day: '2026-03-31' };
    const next = (entry: object) =>
      turnsOf(rhythm, { ...plot, ...entry }, stateCouncil, { today: '2026-12-31', last, notBefore: '2000-01-01' })[0];
    assert.deepEqual(next({ months: 1 }), { number: 4, day: '2026-04-30' });
    assert.deepEqual(next({ months: 6 }), { number: 4, day: '2026-07-31' });
    assert.deepEqual(next({ months: 3, givenOn: '2026-06-10' }), { number: 4, day: '2026-06-10' });
  });
  test('working days are counted by the calendar of the zone', () => {
    const rhythm = { ...monthlyRound, every: workdays(5) };
    assert.deepEqual(byDay({ ...plot, givenOn: '2026-09-28' }, '2026-10-12', null, '2000-01-01', rhythm), [
      '2026-09-28',
      '2026-10-10',
    ]);
  });
  test('only what must be so has turns', () => {
    const rhythm = { ...monthlyRound, when: { active: true } };
    assert.equal(byDay({ ...plot, active: false }, '2026-12-01', null, '2000-01-01', rhythm).length, 0);
    assert.ok(byDay({ ...plot, active: true }, '2026-12-01', null, '2000-01-01', rhythm).length > 0);
  });
  test('whether looked at every day or once a quarter, the same turns come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 120 }), (every, step) => {
        const rhythm = { ...monthlyRound, every: days(every) };
        const end = addDays(plot.givenOn, 240);
        const seen: Turn[] = [];
        for (let today = plot.givenOn; today <= end; today = addDays(today, step)) {
          const turns = turnsOf(rhythm, plot, stateCouncil, {
            today,
            last: seen.at(-1) ?? null,
            notBefore: '2000-01-01',
            most: 500,
          });
          seen.push(...turns);
        }
        const whole = turnsOf(rhythm, plot, stateCouncil, {
          today: end,
          last: null,
          notBefore: '2000-01-01',
          most: 500,
        });
        assert.deepEqual(seen, whole.slice(0, seen.length));
        assert.equal(
          nextTurn(rhythm, plot, stateCouncil, { last: whole.at(-1) ?? null, from: '2000-01-01' })?.localeCompare(end),
          1,
        );
      }),
    );
  });
});

describe('answered: each turn is a case with a holder and a clock', () => {
  const context = { calendar: stateCouncil, guards: {}, hash: 'plot-round-1' };
  const opened = (at: string, turnOn: string) =>
    decide(
      plotRound,
      null,
      {
        act: 'begin',
        actor: { kind: 'clock' },
        input: { turnOn },
        at,
        given: {
          case: 'round-1',
          number: 'PR1',
          item: plot,
          seats: turnSeats(monthlyRound, plot),
          posts: { 'commons-office': 'commons', 'oversight-office': 'oversight' },
        },
      },
      context,
    );
  test('of the steward whom the entry names', () => {
    const { standing } = opened('2026-02-28T00:00:05', '2026-02-28');
    assert.ok(standing);
    assert.deepEqual(holder(plotRound, standing), { seat: 'steward', unit: 'parks', person: 'steward-1' });
    assert.equal(standing.clocks['walking']?.due, '2026-03-06T24:00:00');
  });
  test('a tick that is late gives nobody more time: the clock counts from the day of the turn', () => {
    const late = opened('2026-03-20T09:00:00', '2026-02-28').standing;
    assert.ok(late);
    assert.equal(late.clocks['walking']?.due, '2026-03-06T24:00:00');
    const fired = expire(plotRound, late, '2026-03-20T09:00:00', context);
    assert.equal(fired.standing?.state, 'missed');
    assert.equal(fired.events[0]?.legal, '2026-03-06T24:00:00');
  });
  test('the history of a turn decides the same again', () => {
    const begun = opened('2026-02-28T00:00:05', '2026-02-28');
    const walked = decide(
      plotRound,
      begun.standing,
      {
        act: 'walk',
        actor: hand('parks', 'steward-1', 'reviewer'),
        input: { seen: 'weeds' },
        at: '2026-03-02T09:00:00',
      },
      context,
    );
    const events: readonly Event[] = [...begun.events, ...walked.events];
    assert.deepEqual(
      redecide(plotRound, events, { [stateCouncil.version]: stateCouncil }, { guards: {}, hash: 'plot-round-1' }),
      { same: true },
    );
  });
});
