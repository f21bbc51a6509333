import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accepted, applied, approver, given, grounds, head, papersOf, reviewer, whole } from './tale.ts';

const procedure = (kind: string, until: string) => ({ ...grounds, procedure: kind, procedureUntil: until });
const dueOf = (told: ReturnType<typeof accepted>, clock: string) => told.now().clocks[clock]?.due;

test('a procedure without its written notice is recorded and stops nothing; the pause counts from the notice', () => {
  const told = accepted();
  const before = [dueOf(told, 'statutory'), dueOf(told, 'promised')];
  told.act('2021-05-11T09:00:00', reviewer, 'record-procedure', { reason: 'experts met', procedure: 'expert-review' });
  assert.deepEqual([dueOf(told, 'statutory'), dueOf(told, 'promised')], before);
  const begun = told.act('2021-05-13T09:00:00', reviewer, 'begin-procedure', procedure('expert-review', '2021-05-14'));
  assert.deepEqual(papersOf(begun), ['procedure-notice']);
  assert.equal(told.now().pauses[0]?.from, '2021-05-13');
  assert.equal(dueOf(told, 'statutory'), '2021-06-09T24:00:00');
});

test('one pause of each kind: a second of the same is refused, another kind runs beside it and wins no day twice', () => {
  const told = accepted();
  told.act('2021-05-11T09:00:00', reviewer, 'begin-procedure', procedure('expert-review', '2021-05-14'));
  const alone = dueOf(told, 'statutory');
  const again = told.act('2021-05-12T09:00:00', reviewer, 'begin-procedure', procedure('expert-review', '2021-05-20'));
  assert.deepEqual([again.refusal?.kind, again.refusal?.about['kind']], ['already-paused', 'expert-review']);
  told.act('2021-05-12T09:00:00', reviewer, 'begin-procedure', procedure('testing', '2021-05-14'));
  assert.equal(dueOf(told, 'statutory'), alone);
  told.act('2021-05-13T09:00:00', reviewer, 'end-procedure', { reason: 'done', procedure: 'expert-review' });
  assert.equal(dueOf(told, 'statutory'), alone, 'the other kind still runs to the same day');
  told.wait('2021-05-17T09:00:00');
  assert.deepEqual(
    told.now().pauses.map(({ key, to }) => [key, to]),
    [
      ['expert-review', '2021-05-13'],
      ['testing', '2021-05-14'],
    ],
  );
  assert.equal(
    told.act('2021-05-18T09:00:00', reviewer, 'end-procedure', { reason: 'x', procedure: 'testing' }).refusal?.kind,
    'not-paused',
  );
});

test('what is not in the list of eight stops the promise only', () => {
  const told = accepted();
  const statutory = dueOf(told, 'statutory');
  told.act('2021-05-11T09:00:00', reviewer, 'pause-promise', {
    ...grounds,
    step: 'publicity',
    stepUntil: '2021-05-17',
  });
  assert.equal(dueOf(told, 'statutory'), statutory);
  assert.equal(dueOf(told, 'promised'), '2021-05-31T24:00:00');
  assert.equal(told.wait('2021-05-18T08:00:00').events[0]?.act, 'overrun-step');
});

test('an extension is by the head, once, before the limit, with reason and basis', () => {
  const told = accepted();
  assert.equal(told.act('2021-05-11T09:00:00', approver, 'extend', grounds).refusal?.kind, 'not-yours');
  assert.equal(told.act('2021-05-11T09:00:00', head, 'extend', { basis: ['AL42-1'] }).refusal?.kind, 'reason-missing');
  assert.equal(told.act('2021-05-11T09:00:00', head, 'extend', { reason: 'busy' }).refusal?.kind, 'basis-missing');
  const extended = told.act('2021-05-11T09:00:00', head, 'extend', grounds);
  assert.deepEqual(papersOf(extended), ['extension-notice']);
  assert.equal(dueOf(told, 'statutory'), '2021-06-22T24:00:00');
  assert.equal(told.act('2021-05-12T09:00:00', head, 'extend', grounds).refusal?.kind, 'already-extended');
  const late = accepted();
  late.wait('2021-06-08T09:00:00');
  assert.equal(late.act('2021-06-08T10:00:00', head, 'extend', grounds).refusal?.kind, 'clock-not-running');
});

test('a limit that runs from receipt is extended too, by its own act', () => {
  const told = applied(given({ statutoryStart: 'received', statutory: { amount: 7, unit: 'workday' } }));
  told.act('2021-05-06T09:00:00', reviewer, 'accept', whole);
  assert.equal(told.act('2021-05-07T09:00:00', head, 'extend', grounds).refusal?.kind, 'clock-not-running');
  assert.equal(told.act('2021-05-07T09:00:00', head, 'extend-from-receipt', grounds).refusal, null);
  assert.equal(dueOf(told, 'statutory-from-receipt'), '2021-05-27T24:00:00');
});

test('what is late by law or by promise is explained to the applicant at once, seen every day, and nobody takes it back', () => {
  const told = accepted();
  const late = told.wait('2021-06-10T09:00:00');
  const acts = late.events.map(({ act }) => act);
  assert.deepEqual(
    [acts[0], acts.filter((act) => act.startsWith('miss-'))],
    ['miss-promise', ['miss-promise', 'miss-statute']],
  );
  assert.ok(acts.filter((act) => act === 'remind').length >= 8, 'each working day');
  assert.deepEqual(
    late.events.filter(({ act }) => act.startsWith('miss-')).map(({ legal }) => legal),
    ['2021-05-24T24:00:00', '2021-06-07T24:00:00'],
  );
  assert.deepEqual(papersOf(late), ['overdue-explanation', 'overdue-explanation']);
  told.act('2021-06-10T10:00:00', reviewer, 'forward', { proposal: 'grant' });
  told.act('2021-06-10T10:00:30', reviewer, 'undo');
  assert.deepEqual(told.now().clocks['statutory']?.status, 'fired', 'undoing an act does not undo an expiry');
});
