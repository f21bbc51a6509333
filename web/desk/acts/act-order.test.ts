import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hearing } from '../../../programmes/approval/hearing.ts';
import { approval } from '../../../programmes/approval/loop.ts';
import { inquiry } from '../../../programmes/inquiry/loop.ts';
import { inLikelihood } from './act-order.ts';

const order = (
  loop: Parameters<typeof inLikelihood>[0],
  state: string,
  acts: readonly string[],
  owed?: string,
  paused?: string,
) =>
  inLikelihood(
    loop,
    {
      state,
      debts: owed === undefined ? [] : [{ debt: owed, key: owed, outcome: 'owed' }],
      pauses: paused === undefined ? [] : [{ pause: paused, from: '2026-11-20', until: '2026-11-30', to: null }],
    },
    acts.map((act) => ({ act })),
  ).map(({ act }) => act);

test('an application that came in is first accepted, then asked to be corrected, and turned away last', () => {
  assert.deepEqual(
    order(approval, 'received', ['refuse-not-required', 'refuse-jurisdiction', 'notify', 'accept', 'put-right']),
    ['accept', 'notify', 'refuse-not-required', 'refuse-jurisdiction', 'put-right'],
  );
});

test('what is owed comes first, then what moves the case on, then what happens beside it', () => {
  assert.deepEqual(
    order(approval, 'reviewing', ['issue-voucher', 'ask-opinion', 'begin-procedure', 'forward'], 'voucher'),
    ['issue-voucher', 'forward', 'ask-opinion', 'begin-procedure'],
  );
  assert.deepEqual(order(approval, 'forwarded', ['send-back', 'grant', 'deny']), ['grant', 'deny', 'send-back']);
});

test('while a pause runs, what ends it comes first', () => {
  const acts = ['forward', 'ask-opinion', 'end-procedure', 'resume-promise'];
  assert.equal(order(approval, 'reviewing', acts, undefined, 'special-procedure')[0], 'end-procedure');
  assert.equal(order(approval, 'reviewing', acts, undefined, 'own-step')[0], 'resume-promise');
});

test('a hearing that was asked for is announced before it is let be', () => {
  const acts = ['record-view', 'withdraw-request', 'refuse-request', 'announce'];
  assert.deepEqual(order(hearing, 'asked', acts), ['announce', 'withdraw-request', 'refuse-request', 'record-view']);
});

test('a question is answered or taken on before it is handed to others', () => {
  const acts = ['answer-on-spot', 'redirect', 'take-on', 'offer', 'refer'];
  assert.deepEqual(order(inquiry, 'asked', acts), ['answer-on-spot', 'take-on', 'offer', 'refer', 'redirect']);
  assert.deepEqual(order(inquiry, 'asked', ['give-back', 'take']), ['take', 'give-back']);
});

test('an act of a loop that is not known keeps its place', () => {
  assert.deepEqual(order(undefined, 'x', ['b', 'a']), ['b', 'a']);
});
