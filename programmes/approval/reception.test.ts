import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applicant,
  applied,
  approver,
  bad,
  clerk,
  given,
  good,
  grounds,
  papersOf,
  reviewer,
  tale,
  whole,
} from './tale.ts';

test('what needs no permit is said so at once, and what another organ decides names that organ', () => {
  const free = applied();
  const told = free.act('2021-05-06T09:00:00', reviewer, 'refuse-not-required', grounds);
  assert.deepEqual([free.now().ending, papersOf(told)], ['not-required', ['not-required-notice']]);
  const other = applied();
  const nameless = other.act('2021-05-06T09:00:00', reviewer, 'refuse-jurisdiction', grounds);
  assert.deepEqual([nameless.refusal?.kind, nameless.refusal?.about], ['input-missing', { field: 'competentUnit' }]);
  other.act('2021-05-06T09:00:00', reviewer, 'refuse-jurisdiction', { ...grounds, competentUnit: 'the city' });
  assert.deepEqual([other.now().ending, other.now().facts['competentUnit']], ['not-accepted', 'the city']);
});

test('an error that can be put right on the spot is no notice and costs no time', () => {
  const told = applied();
  const due = told.now().clocks['notice']?.due;
  const record = told.act('2021-05-06T09:00:00', clerk, 'correct-on-spot', { correctedOnSpot: 'a wrong digit' });
  assert.deepEqual(papersOf(record), ['on-the-spot-record']);
  assert.deepEqual([told.now().notice, told.now().clocks['notice']?.due], [null, due]);
  assert.equal(
    told.act('2021-05-06T10:00:00', reviewer, 'notify', { ...grounds, checklist: [good('form'), bad] }).refusal,
    null,
  );
});

test('deemed acceptance states itself at once, and owes the sealed voucher within one working day', () => {
  const told = applied();
  const silent = told.wait('2021-05-12T00:00:10');
  assert.deepEqual(papersOf(silent), ['deemed-acceptance-statement']);
  assert.equal(told.now().facts['acceptedOn'], '2021-04-30');
  assert.equal(told.now().clocks['voucher']?.due, '2021-05-12T24:00:00');
  assert.equal(told.wait('2021-05-13T00:00:10').events[0]?.act, 'miss-voucher');
  told.act('2021-05-13T09:00:00', reviewer, 'forward', { proposal: 'grant' });
  assert.equal(told.act('2021-05-13T10:00:00', approver, 'grant', grounds).refusal?.kind, 'debts-open');
  assert.deepEqual(papersOf(told.act('2021-05-13T11:00:00', reviewer, 'issue-voucher')), ['acceptance-notice']);
  assert.equal(told.act('2021-05-13T11:30:00', approver, 'grant', grounds).refusal, null);
});

test('after a deemed acceptance a paper may be invited, without effect on clocks; otherwise nobody asks again', () => {
  const told = applied();
  told.wait('2021-05-12T00:00:10');
  const dues = () => Object.values(told.now().clocks).map(({ due, status }) => [due, status]);
  const before = dues();
  told.act('2021-05-12T09:00:00', reviewer, 'invite', { invited: 'the drawing' });
  assert.deepEqual(dues(), before);
  assert.equal(told.act('2021-05-12T10:00:00', applicant, 'send-invited', { files: { drawing: ['a'] } }).refusal, null);
  const complete = applied();
  complete.act('2021-05-06T09:00:00', reviewer, 'accept', whole);
  assert.equal(complete.act('2021-05-06T10:00:00', reviewer, 'invite', { invited: 'more' }).refusal?.kind, 'guard');
});

test('five days before the time for corrections ends the applicant is reminded, once', () => {
  const told = applied(given(), '2021-05-10T10:00:00');
  told.act('2021-05-10T11:00:00', reviewer, 'notify', { ...grounds, checklist: [good('form'), bad] });
  assert.equal(told.now().clocks['correction']?.due, '2021-06-09T24:00:00');
  const reminded = told.wait('2021-06-05T09:00:00');
  assert.deepEqual(papersOf(reminded), ['correction-reminder']);
  assert.equal(told.wait('2021-06-10T09:00:00').events[0]?.act, 'lapse');
});

test('the applicant may withdraw and the unit may terminate at every stage before the decision', () => {
  const stages: readonly (readonly [string, (told: ReturnType<typeof tale>) => void])[] = [
    ['received', () => undefined],
    [
      'correcting',
      (told) =>
        void told.act('2021-05-10T11:00:00', reviewer, 'notify', { ...grounds, checklist: [good('form'), bad] }),
    ],
    ['reviewing', (told) => void told.act('2021-05-10T11:00:00', reviewer, 'accept', whole)],
    [
      'forwarded',
      (told) => {
        told.act('2021-05-10T11:00:00', reviewer, 'accept', whole);
        told.act('2021-05-10T12:00:00', reviewer, 'forward', { proposal: 'grant' });
      },
    ],
  ];
  for (const [state, come] of stages)
    for (const [act, by, ending] of [
      ['withdraw', applicant, 'withdrawn'],
      ['terminate', approver, 'terminated'],
    ] as const) {
      const told = applied(given(), '2021-05-10T10:00:00');
      come(told);
      assert.equal(told.now().state, state);
      assert.equal(told.act('2021-05-10T16:00:00', by, act, grounds).refusal, null, `${act} in ${state}`);
      assert.equal(told.now().ending, ending);
    }
});

test('whoever hands in at the counter does so for the applicant, whose case it is', () => {
  const told = tale(given());
  const done = told.act('2021-04-30T10:00:00', clerk, 'submit', { files: { form: [] } });
  assert.deepEqual([done.refusal, told.now().seats['applicant']], [null, { party: 'party-1' }]);
  assert.equal(told.act('2021-04-30T11:00:00', applicant, 'withdraw').refusal, null);
  const strange = { kind: 'party', party: 'party-2' } as const;
  const other = tale(given());
  other.act('2021-04-30T10:00:00', clerk, 'submit', { files: { form: [] } });
  assert.equal(other.act('2021-04-30T11:00:00', strange, 'withdraw').refusal?.kind, 'not-yours');
});
