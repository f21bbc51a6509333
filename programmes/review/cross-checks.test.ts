import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workdays } from '../../kernel/amount.ts';
import type { ClockRun, Event, Standing } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { crossChecks } from './cross-checks.ts';

const duty = (limit: object) => ({
  since: 'askedOn',
  limit,
  during: 'open',
  basis: 'x',
  onExpire: 'miss',
  kind: 'duty',
});
const loop = {
  name: 'permit',
  clocks: { law: duty({ item: 'statutory' }), promise: duty({ item: 'promised' }), notice: duty(workdays(5)) },
} as unknown as Loop;
const run = (status: ClockRun['status'], extended = false): ClockRun => ({
  since: '2026-03-02T00:00:00',
  due: '2026-03-09T24:00:00',
  provisional: false,
  status,
  extended,
});
const guide = { version: 3, visits: 1, materials: [{ id: 'plan' }, { id: 'form' }] };
const stood = (clocks: Standing['clocks'], item: JsonObject = guide) =>
  ({ given: { item }, clocks, pauses: [] }) as unknown as Standing;
const noticed = (...asked: readonly string[]) =>
  ({
    unit: 'bureau',
    effects: [{ kind: 'notice', unmet: [] }],
    input: {
      reason: 'incomplete',
      checklist: [{ material: 'form', answer: 'ok' }, ...asked.map((material) => ({ material, answer: 'missing' }))],
    },
  }) as unknown as Event;
const found = (standing: Standing, events: readonly Event[] = [], visits = 0, of: Loop = loop) =>
  Object.fromEntries(
    crossChecks({ loop: of, standing, events, visits }).map(({ tag, verdict, says }) => [tag, [verdict, says]]),
  );

test('time is held against the clock of the law and the clock of the promise, each on its own', () => {
  const late = found(stood({ law: run('stopped'), promise: run('fired') }));
  assert.deepEqual(
    [late['110'], late['209']],
    [
      ['contradicts', 'in-time'],
      ['supports', 'late'],
    ],
  );
  const longer = found(stood({ law: run('stopped', true), promise: run('stopped') }));
  assert.deepEqual(longer['110'], ['contradicts', 'in-time-extended']);
});

test('where no guide sets the time, a question is held against its own clocks, and the law against none', () => {
  const inquiry = { name: 'inquiry', clocks: { reply: duty(workdays(5)) } } as unknown as Loop;
  const asked = found(stood({ reply: run('fired') }, {}), [], 0, inquiry);
  assert.deepEqual(
    [asked['209'], asked['110']],
    [
      ['supports', 'late'],
      ['unknown', 'no-clock'],
    ],
  );
});

test('what the notices asked for is held against the guide version that the case keeps', () => {
  assert.deepEqual(found(stood({}), [noticed('plan')])['109'], ['contradicts', 'within']);
  assert.deepEqual(found(stood({}), [noticed('plan', 'letter')])['109'], ['supports', 'beyond']);
  assert.deepEqual(found(stood({}))['109'], ['unknown', 'no-notice']);
  assert.deepEqual(found(stood({}, {}))['109'], ['unknown', 'no-guide']);
});

test('of conditions the file only says where to read, and of trips what was noted', () => {
  assert.deepEqual(found(stood({}), [noticed('plan')])['108'], ['unknown', 'read-reasons']);
  assert.deepEqual(found(stood({}), [], 2)['114'], ['supports', 'trips']);
  assert.deepEqual(found(stood({}), [], 1)['114'], ['unknown', 'trips']);
  assert.deepEqual(found(stood({}, {}), [], 5)['114'], ['unknown', 'no-trips']);
});
