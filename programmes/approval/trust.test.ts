import assert from 'node:assert/strict';
import { test } from 'node:test';
import { credit } from './credit.ts';
import { deregistration } from './deregistration.ts';
import { loops } from './loops.ts';
import { revocation } from './revocation.ts';
import {
  applicant,
  applied,
  approver,
  bad,
  clerk,
  given,
  good,
  grounds,
  head,
  papersOf,
  parent,
  reviewer,
  supervisor,
  tale,
} from './tale.ts';
import { verification } from './verification.ts';

const pledge = { pledge: true, pledged: 'the drawing, within ten days' };
const gap = { ...grounds, checklist: [good('form'), bad] };
const gaps = () => {
  const told = applied(given(), '2021-05-10T10:00:00');
  told.act('2021-05-10T10:30:00', applicant, 'pledge', pledge);
  told.act('2021-05-10T11:00:00', reviewer, 'accept-with-gaps', gap);
  return told;
};

test('materials may follow only on the applicant’s own signed word, and only minor ones', () => {
  const told = applied(given(), '2021-05-10T10:00:00');
  assert.equal(told.act('2021-05-10T11:00:00', reviewer, 'accept-with-gaps', gap).refusal?.kind, 'not-after');
  assert.deepEqual(papersOf(told.act('2021-05-10T11:00:00', applicant, 'pledge', pledge)), ['pledge']);
  const major = { ...grounds, checklist: [{ ...bad, material: 'form' }, good('drawing')] };
  assert.equal(told.act('2021-05-10T12:00:00', reviewer, 'accept-with-gaps', major).refusal?.kind, 'major-missing');
  assert.deepEqual(papersOf(told.act('2021-05-10T12:00:00', reviewer, 'accept-with-gaps', gap)), ['gap-notice']);
  assert.deepEqual(told.now().debts, [{ debt: 'gap', key: 'drawing', outcome: 'owed' }]);
  assert.equal(told.now().facts['acceptedOn'], '2021-05-10');
});

test('no decision before what was pledged is there; what comes in settles its own debt', () => {
  const told = gaps();
  assert.equal(told.act('2021-05-11T09:00:00', reviewer, 'forward', { proposal: 'grant' }).refusal?.kind, 'debts-open');
  told.act('2021-05-12T09:00:00', applicant, 'supply', { files: { form: ['b'] } });
  assert.equal(told.now().debts[0]?.outcome, 'owed', 'another material does not settle it');
  told.act('2021-05-12T10:00:00', applicant, 'supply', { files: { drawing: ['a'] } });
  assert.equal(told.now().debts[0]?.outcome, 'settled');
  assert.equal(told.act('2021-05-12T11:00:00', reviewer, 'forward', { proposal: 'grant' }).refusal, null);
});

test('the applicant asks for more time once, and has as much again at most; a second time is refused', () => {
  const told = gaps();
  const asked = { ...grounds, extensionAsked: 'by phone on 20 May: the surveyor is ill' };
  assert.equal(
    told.act('2021-05-20T09:00:00', reviewer, 'extend-gap', grounds).refusal?.about['field'],
    'extensionAsked',
  );
  assert.equal(told.act('2021-05-20T09:00:00', clerk, 'extend-gap', asked).refusal?.kind, 'not-yours');
  assert.deepEqual(papersOf(told.act('2021-05-20T09:00:00', reviewer, 'extend-gap', asked)), ['gap-extension']);
  assert.equal(told.now().clocks['gap']?.due, '2021-06-07T24:00:00', 'ten working days, and ten more');
  assert.equal(told.act('2021-05-21T09:00:00', reviewer, 'extend-gap', asked).refusal?.kind, 'already-extended');
  const long = applied(given({ promised: { amount: 18, unit: 'workday' } }), '2021-05-10T10:00:00');
  long.act('2021-05-10T10:30:00', applicant, 'pledge', pledge);
  long.act('2021-05-10T11:00:00', reviewer, 'accept-with-gaps', gap);
  long.act('2021-05-20T09:00:00', reviewer, 'extend-gap', asked);
  assert.equal(long.now().clocks['gap']?.due, '2021-06-22T24:00:00', 'fifteen working days, and fifteen more');
});

test('gaps not supplied: reminded five and two days before, then returned, and recorded inside the zone', () => {
  const told = gaps();
  assert.equal(told.now().clocks['gap']?.due, '2021-05-24T24:00:00');
  const reminded = told.wait('2021-05-18T09:00:00');
  assert.deepEqual(papersOf(reminded), ['gap-reminder']);
  assert.deepEqual(papersOf(told.wait('2021-05-21T09:00:00')), ['gap-reminder']);
  const returned = told.wait('2021-05-25T09:00:00');
  assert.deepEqual([told.now().ending, told.now().debts[0]?.outcome], ['returned', 'default']);
  assert.ok(papersOf(returned).includes('return-notice'));
  assert.deepEqual(
    returned.opens.map(({ loop, seats }) => [loop, seats['applicant']]),
    [['credit', { party: 'party-1' }]],
  );
});

test('a broken word blocks the next pledge and the next promise until it is repaired', () => {
  const blocked = applied(given({ onPromise: true }, { open: { credit: 1 } }), '2021-05-10T10:00:00');
  assert.equal(blocked.act('2021-05-10T11:00:00', applicant, 'pledge', pledge).refusal?.kind, 'guard');
  assert.equal(blocked.act('2021-05-10T11:00:00', applicant, 'promise', { promise: true }).refusal?.kind, 'guard');
  const left = { ...given(), seats: { applicant: { party: 'party-1' } }, parent: { case: 'case-0', child: '' } };
  const record = tale(left, credit);
  assert.deepEqual(papersOf(record.act('2021-05-25T09:00:00', parent, 'stand')), ['credit-notice']);
  record.act('2021-06-01T09:00:00', applicant, 'ask-repair', { statement: 'it is there now' });
  assert.equal(record.act('2021-06-02T09:00:00', head, 'repair').refusal, null);
  assert.equal(record.now().ending, 'repaired');
  const free = applied(given({ onPromise: true }, { open: {} }), '2021-06-10T10:00:00');
  assert.equal(free.act('2021-06-10T11:00:00', applicant, 'pledge', pledge).refusal, null);
});

test('nothing about a broken word is sent to anybody but the one who gave it', () => {
  for (const { papers, serves, acts } of loops.filter(({ name }) => name === 'credit')) {
    assert.ok(Object.values(papers).every(({ to }) => to === serves));
    assert.ok(Object.values(acts).every((act) => !('leaves' in act) && !('opensChild' in act)));
  }
});

test('on a promise the decision is direct, and its verification stands in the supervising unit’s queue', () => {
  const plain = applied(given(), '2021-05-10T10:00:00');
  assert.equal(plain.act('2021-05-10T11:00:00', applicant, 'promise', { promise: true }).refusal?.kind, 'guard');
  const told = applied(given({ onPromise: true }), '2021-05-10T10:00:00');
  assert.equal(told.act('2021-05-10T11:00:00', approver, 'grant-on-promise', grounds).refusal?.kind, 'not-after');
  told.act('2021-05-10T11:00:00', applicant, 'promise', { promise: true });
  const granted = told.act('2021-05-10T11:30:00', approver, 'grant-on-promise', grounds);
  assert.equal(told.now().state, 'granted');
  assert.deepEqual(
    granted.opens.map(({ loop }) => loop),
    ['verification', 'publication'],
  );
  assert.equal(new Set(granted.opens.map((opening) => opening.case)).size, 2);
  assert.equal(told.act('2021-05-11T09:00:00', clerk, 'deliver', { delivery: 'electronic' }).refusal, null);
});

const verified = () => {
  const told = tale({ ...given(), parent: { case: 'case-0', child: '' } }, verification);
  told.act('2021-05-10T11:30:00', parent, 'begin');
  return told;
};

test('a promise found false: ordered to be put right, not put right, revoked after the holder was heard', () => {
  const told = verified();
  assert.equal(told.now().clocks['verification']?.due, '2021-07-12T24:00:00');
  const order = told.act('2021-05-20T09:00:00', supervisor, 'order-mending', {
    ...grounds,
    method: 'on-site',
    mendUntil: '2021-06-04',
  });
  assert.deepEqual(papersOf(order), ['mending-order']);
  const broken = told.wait('2021-06-05T09:00:00');
  assert.equal(told.now().ending, 'broken');
  assert.deepEqual(
    broken.opens.map(({ loop, seats }) => [loop, Object.values(seats)[0]]),
    [
      ['revocation', { party: 'party-1' }],
      ['credit', { party: 'party-1' }],
    ],
  );
  const left = { ...given(), seats: { licensee: { party: 'party-1' } }, parent: { case: 'case-0', child: '' } };
  const revoking = tale(left, revocation);
  revoking.act('2021-06-05T09:00:00', parent, 'open-revocation');
  const proposal = revoking.act('2021-06-07T09:00:00', reviewer, 'propose', { ...grounds, cause: 'deceit-or-bribery' });
  assert.deepEqual(papersOf(proposal), ['revocation-proposal']);
  assert.equal(revoking.act('2021-06-08T09:00:00', approver, 'revoke', grounds).refusal?.kind, 'not-now');
  revoking.act('2021-06-08T09:00:00', applicant, 'state-the-case', { statement: 'I tried' });
  const revoked = revoking.act('2021-06-09T09:00:00', approver, 'revoke', grounds);
  assert.deepEqual([papersOf(revoked), revoked.opens[0]?.loop], [['revocation-decision'], 'deregistration']);
  const leaving = tale(left, deregistration);
  leaving.act('2021-06-09T09:00:00', parent, 'open-deregistration');
  leaving.act('2021-06-10T09:00:00', reviewer, 'propose', { ...grounds, cause: 'revoked-withdrawn-rescinded' });
  leaving.act('2021-06-10T10:00:00', approver, 'deregister', grounds);
  assert.equal(leaving.now().ending, 'deregistered');
});

test('a promise that is put right in time is kept, and never runs out while the unit looks at it', () => {
  const told = verified();
  told.act('2021-05-20T09:00:00', supervisor, 'order-mending', {
    ...grounds,
    method: 'on-site',
    mendUntil: '2021-06-04',
  });
  told.act('2021-06-04T09:00:00', applicant, 'report-mended', { note: 'two more people' });
  told.wait('2021-06-20T09:00:00');
  assert.equal(told.now().state, 'mended');
  told.act('2021-06-21T09:00:00', supervisor, 'find-fulfilled', { method: 'on-site', findings: 'all well' });
  assert.equal(told.now().ending, 'fulfilled');
});
