import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { Event } from '../../kernel/case.ts';
import type { Json } from '../../kernel/json.ts';
import { redecide } from '../../kernel/redecide.ts';
import { replay } from '../../kernel/replay.ts';
import { approval } from './loop.ts';
import {
  accepted,
  applicant,
  applied,
  approver,
  bad,
  bothHands,
  clerk,
  given,
  good,
  grounds,
  reviewer,
} from './tale.ts';

test('silence for five working days accepts the application from the day it was received', () => {
  const tale = applied();
  assert.equal(tale.now().clocks['notice']?.due, '2021-05-11T24:00:00');
  tale.wait('2021-05-12T09:00:00');
  assert.equal(tale.now().state, 'reviewing');
  assert.equal(tale.now().facts['acceptedOn'], '2021-04-30');
  assert.equal(tale.now().clocks['statutory']?.due, '2021-06-01T24:00:00');
  assert.deepEqual(tale.now().debts, [{ debt: 'voucher', key: '', outcome: 'owed' }]);
  assert.equal(tale.history.at(-1)?.legal, '2021-05-11T24:00:00');
});

test('silence on a registration accepts nothing; it is overdue', () => {
  const tale = applied(given({ regime: 'registration' }));
  tale.wait('2021-05-12T09:00:00');
  assert.equal(tale.now().state, 'received');
  assert.equal(tale.history[1]?.act, 'miss-first-answer');
});

test('nobody notifies on day six, however late the tick', () => {
  const tale = applied();
  const late = tale.act('2021-05-12T08:00:00', reviewer, 'notify', { ...grounds, checklist: [good('form'), bad] });
  assert.equal(late.refusal?.kind, 'not-now');
  assert.deepEqual(
    late.events.map((event) => event.act),
    ['deem-accepted'],
  );
});

test('one complete notice, and afterwards only its unmet items', () => {
  const tale = applied();
  assert.equal(
    tale.act('2021-05-06T09:00:00', reviewer, 'notify', { ...grounds, checklist: [bad] }).refusal?.kind,
    'checklist-incomplete',
  );
  assert.equal(
    tale.act('2021-05-06T09:00:00', reviewer, 'notify', { ...grounds, checklist: [good('form'), good('drawing')] })
      .refusal?.kind,
    'nothing-unmet',
  );
  assert.equal(
    tale.act('2021-05-06T09:00:00', reviewer, 'notify', { ...grounds, checklist: [good('form'), bad] }).refusal,
    null,
  );
  assert.equal(tale.act('2021-05-08T09:00:00', applicant, 'correct', { files: { drawing: ['a'] } }).refusal, null);
  assert.equal(tale.now().clocks['notice']?.due, '2021-05-14T24:00:00');
  const again = tale.act('2021-05-10T09:00:00', reviewer, 'show-again', {
    ...grounds,
    checklist: [{ ...bad, material: 'form' }],
  });
  assert.equal(again.refusal?.kind, 'told-already');
  assert.equal(
    tale.act('2021-05-10T09:00:00', reviewer, 'notify', { ...grounds, checklist: [bad] }).refusal?.kind,
    'not-now',
  );
  assert.equal(tale.act('2021-05-10T09:00:00', reviewer, 'accept', { checklist: [good('drawing')] }).refusal, null);
});

test('a construction permit counts from receipt, and again from the complete corrections', () => {
  const tale = applied(given({ statutoryStart: 'received', statutory: { amount: 7, unit: 'workday' } }));
  assert.equal(tale.now().clocks['statutory-from-receipt']?.due, '2021-05-13T24:00:00');
  tale.act('2021-05-06T09:00:00', reviewer, 'notify', { ...grounds, checklist: [good('form'), bad] });
  assert.equal(tale.now().clocks['statutory-from-receipt']?.status, 'stopped');
  assert.equal(tale.act('2021-05-10T09:00:00', applicant, 'correct', { files: {} }).refusal?.kind, 'input-missing');
  tale.act('2021-05-10T09:00:00', applicant, 'correct', { files: { drawing: ['a'] } });
  assert.equal(tale.now().clocks['statutory-from-receipt']?.due, '2021-05-19T24:00:00');
  assert.equal(tale.now().clocks['statutory'], undefined);
});

test('an answer filed in time never lapses while the unit looks at it', () => {
  const tale = applied();
  tale.act('2021-05-06T09:00:00', reviewer, 'notify', { ...grounds, checklist: [good('form'), bad] });
  tale.act('2021-06-07T09:00:00', applicant, 'correct', { files: { drawing: ['a'] } });
  tale.wait('2021-06-10T09:00:00');
  assert.equal(tale.now().state, 'corrected');
  assert.equal(
    tale.act('2021-06-10T09:00:00', reviewer, 'show-again', { ...grounds, checklist: [bad] }).refusal?.kind,
    'clock-not-running',
  );
  assert.equal(
    tale.act('2021-06-10T09:00:00', reviewer, 'close-unmet', { ...grounds, checklist: [bad] }).refusal,
    null,
  );
  assert.equal(tale.now().ending, 'lapsed');
});

test('a pause needs its written date, moves both limits, and ends by itself on that date', () => {
  const tale = applied(given(), '2021-05-10T10:00:00');
  tale.act('2021-05-10T11:00:00', reviewer, 'accept', { checklist: [good('form'), good('drawing')] });
  const before = tale.now().clocks['promised']?.due;
  assert.equal(before, '2021-05-24T24:00:00');
  const undated = tale.act('2021-05-12T09:00:00', reviewer, 'begin-procedure', { ...grounds, procedure: 'testing' });
  assert.equal(undated.refusal?.kind, 'input-missing');
  tale.act('2021-05-12T09:00:00', reviewer, 'begin-procedure', {
    ...grounds,
    procedure: 'testing',
    procedureUntil: '2021-05-14',
  });
  assert.equal(tale.now().clocks['promised']?.due, '2021-05-27T24:00:00');
  tale.wait('2021-05-20T09:00:00');
  assert.equal(tale.now().pauses[0]?.to, '2021-05-14');
  assert.equal(tale.now().clocks['promised']?.due, '2021-05-27T24:00:00');
});

test('a wrong click is undone by the same hand within the minute and by a second hand later', () => {
  const tale = applied(given(), '2021-05-10T10:00:00');
  const checklist = { checklist: [good('form'), good('drawing')] };
  tale.act('2021-05-10T11:00:00', reviewer, 'accept', checklist);
  assert.equal(tale.act('2021-05-10T11:00:30', approver, 'undo').refusal?.kind, 'not-yours');
  assert.equal(tale.act('2021-05-10T11:00:30', reviewer, 'undo').refusal, null);
  assert.equal(tale.now().state, 'received');
  tale.act('2021-05-10T11:05:00', reviewer, 'accept', checklist);
  assert.equal(tale.act('2021-05-10T11:10:00', reviewer, 'undo').refusal?.kind, 'hold-over');
  assert.equal(
    tale.act('2021-05-10T11:10:00', reviewer, 'put-right', { reason: 'wrong case' }).refusal?.kind,
    'same-hand',
  );
  assert.equal(tale.act('2021-05-10T11:10:00', approver, 'put-right', { reason: 'wrong case' }).refusal, null);
  assert.equal(tale.now().state, 'received');
  assert.equal(tale.history.length, 5);
});

test('the decider is not the one who proposed, and a grant waits for opinions', () => {
  const tale = accepted();
  const opened = tale.act('2021-05-10T12:00:00', reviewer, 'ask-opinion', {
    reason: 'is it near the river?',
    unit: 'ecology-bureau',
  });
  assert.deepEqual(opened.opens[0]?.seats['asked'], { unit: 'ecology-bureau', person: null });
  assert.equal(
    tale.act('2021-05-11T09:00:00', reviewer, 'forward', { proposal: 'grant' }).refusal?.kind,
    'children-open',
  );
  const child = opened.opens[0]?.case ?? '';
  tale.act('2021-05-11T10:00:00', { kind: 'child', case: child, child: 'aside', ending: 'given' }, 'hear-aside');
  tale.act('2021-05-12T09:00:00', bothHands, 'forward', { proposal: 'grant' });
  assert.equal(tale.act('2021-05-12T10:00:00', bothHands, 'grant', grounds).refusal?.kind, 'same-hand');
  const granted = tale.act('2021-05-12T10:00:00', approver, 'grant', grounds);
  assert.deepEqual(
    granted.opens.map(({ loop }) => loop),
    ['publication'],
  );
  const delivered = tale.act('2021-05-13T10:00:00', clerk, 'deliver', { delivery: 'at-counter' });
  assert.deepEqual(
    delivered.opens.map(({ loop }) => loop),
    ['takeover'],
  );
  assert.equal(tale.now().ending, 'delivered-grant');
  assert.deepEqual(tale.now().rights, [{ right: 'service', from: '2021-05-13' }]);
});

test('from stored input alone the whole history is decided again, to the last date', () => {
  const tale = applied();
  tale.wait('2021-05-12T09:00:00');
  tale.act('2021-05-12T10:00:00', reviewer, 'issue-voucher');
  tale.act('2021-05-13T10:00:00', reviewer, 'forward', { proposal: 'deny' });
  tale.wait('2021-06-20T10:00:00');
  tale.act('2021-06-21T10:00:00', approver, 'deny', grounds);
  tale.act('2021-06-21T10:00:20', approver, 'undo');
  tale.act('2021-06-21T10:01:00', approver, 'deny', grounds);
  tale.act('2021-06-22T10:01:00', clerk, 'deliver-denial', { delivery: 'by-post' });
  const { context } = tale;
  const stored = JSON.parse(JSON.stringify(tale.history)) as Event[];
  assert.deepEqual(redecide(approval, stored, { [stateCouncil.version]: stateCouncil }, context), { same: true });
  assert.equal(canonical(replay(stored) as unknown as Json), canonical(tale.now() as unknown as Json));
});
