import assert from 'node:assert/strict';
import test from 'node:test';
import { days, hours, months, workdays, workhours, type Amount } from './amount.ts';
import { stateCouncil } from './calendars/state-council.ts';
import { light, type Light } from './light.ts';

const due = '2021-05-11T24:00:00';
const shown = (now: string, warn?: Amount, paused?: boolean): Light =>
  light(stateCouncil, now, { due, status: 'running' }, warn, paused);

test('a light is green, yellow when one working day remains, and red when the due moment has come', () => {
  assert.equal(shown('2021-04-30T10:00:00'), 'green');
  assert.equal(shown('2021-05-09T23:59:59'), 'green');
  assert.equal(shown('2021-05-10T00:00:00'), 'yellow');
  assert.equal(shown('2021-05-11T23:59:59'), 'yellow');
  assert.equal(shown('2021-05-11T24:00:00'), 'red');
  assert.equal(shown('2021-05-12T00:00:00'), 'red');
});

test('a rule may warn earlier, in its own unit', () => {
  assert.equal(shown('2021-05-07T10:00:00', workdays(3)), 'yellow');
  assert.equal(shown('2021-05-07T10:00:00', workdays(2)), 'green');
  assert.equal(shown('2021-05-08T10:00:00', days(3)), 'yellow');
  assert.equal(shown('2021-05-07T10:00:00', days(3)), 'green');
  assert.equal(shown('2021-05-09T01:00:00', hours(71)), 'yellow');
  assert.equal(shown('2021-05-09T00:59:00', hours(71)), 'green');
  assert.equal(shown('2021-04-12T10:00:00', months(1)), 'yellow');
  assert.equal(shown('2021-04-10T10:00:00', months(1)), 'green');
});

test('a warning in days is not moved off a weekend: it must not come early', () => {
  // Three days from Wednesday 12 May is a Saturday; the due day is the Monday after it.
  assert.equal(
    light(stateCouncil, '2021-05-12T10:00:00', { due: '2021-05-17T24:00:00', status: 'running' }, days(3)),
    'green',
  );
});

test('a due moment inside the day is red from that moment', () => {
  const noon = { due: '2021-05-11T12:00:00', status: 'running' } as const;
  assert.equal(light(stateCouncil, '2021-05-11T11:59:59', noon, workhours(1)), 'yellow');
  assert.equal(light(stateCouncil, '2021-05-11T12:00:00', noon, workhours(1)), 'red');
});

test('a paused clock says so and is not red, and a stopped one is done', () => {
  assert.equal(shown('2021-05-10T10:00:00', undefined, true), 'paused');
  assert.equal(shown('2021-05-20T10:00:00', undefined, true), 'paused');
  assert.equal(light(stateCouncil, '2021-05-20T10:00:00', { due, status: 'stopped' }), 'done');
});

test('a clock that has fired stays red, even when its due moment is moved or a pause is claimed', () => {
  const fired = { due: '2021-12-31T24:00:00', status: 'fired' } as const;
  assert.equal(light(stateCouncil, '2021-05-10T10:00:00', fired), 'red');
  assert.equal(light(stateCouncil, '2021-05-10T10:00:00', fired, undefined, true), 'red');
});
