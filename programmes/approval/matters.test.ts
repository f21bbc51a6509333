import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../kernel/json.ts';
import { change } from './change.ts';
import { confirmation } from './confirmation.ts';
import { filing } from './filing.ts';
import { approval } from './loop.ts';
import { publicService } from './public-service.ts';
import { renewal } from './renewal.ts';
import { applicant, approver, bad, clerk, given, good, grounds, papersOf, reviewer, tale, whole } from './tale.ts';

const files = { files: { form: [] } };
const until = (expiresOn: string) => ({ ...files, permitNumber: 'P-1', expiresOn });

test('a filing is filed as soon as it is complete, by one hand, and never ends as a granted permit', () => {
  const told = tale(given({ regime: 'filing' }), filing);
  told.act('2021-05-10T10:00:00', applicant, 'submit', files);
  const filed = told.act('2021-05-10T10:20:00', reviewer, 'file', whole);
  assert.deepEqual([told.now().ending, papersOf(filed)], ['filed', ['filing-proof']]);
  assert.equal('granted' in filing.states, false);
  assert.equal(
    Object.keys(filing.papers).some((paper) => paper.includes('grant')),
    false,
  );
});

test('each kind of matter opens in its own loop and in no other', () => {
  for (const [loop, regime, other] of [
    [approval, 'permit', 'filing'],
    [filing, 'filing', 'permit'],
    [confirmation, 'confirmation', 'service'],
    [publicService, 'service', 'confirmation'],
  ] as const) {
    const wrong = tale(given({ regime: other }), loop);
    assert.equal(wrong.act('2021-05-10T10:00:00', applicant, 'submit', files).refusal?.kind, 'guard', loop.name);
    const right = tale(given({ regime }), loop);
    assert.equal(right.act('2021-05-10T10:00:00', applicant, 'submit', files).refusal, null, loop.name);
  }
});

test('silence on what is no permit accepts nothing; it is overdue', () => {
  for (const [loop, regime] of [
    [filing, 'filing'],
    [confirmation, 'confirmation'],
    [publicService, 'service'],
  ] as const) {
    const told = tale(given({ regime }), loop);
    told.act('2021-05-10T10:00:00', applicant, 'submit', files);
    told.wait('2021-05-18T09:00:00');
    assert.deepEqual([told.now().state, told.history[1]?.act], ['received', 'miss-first-answer']);
  }
});

test('a confirmation is decided by another hand than the one that accepted it; a service by the unit that provides it', () => {
  const told = tale(given({ regime: 'confirmation' }), confirmation);
  told.act('2021-05-10T10:00:00', applicant, 'submit', files);
  told.act('2021-05-10T11:00:00', reviewer, 'accept', whole);
  assert.equal(told.act('2021-05-11T09:00:00', reviewer, 'agree', grounds).refusal?.kind, 'not-yours');
  told.act('2021-05-11T09:00:00', approver, 'agree', grounds);
  told.act('2021-05-12T09:00:00', clerk, 'deliver', { delivery: 'electronic' });
  assert.equal(told.now().ending, 'done');
  const service = tale(given({ regime: 'service' }), publicService);
  service.act('2021-05-10T10:00:00', applicant, 'submit', files);
  service.act('2021-05-10T11:00:00', reviewer, 'accept', whole);
  assert.equal(service.act('2021-05-10T12:00:00', reviewer, 'refuse', grounds).refusal, null);
});

test('a renewal is applied for thirty days before the permit expires', () => {
  const told = tale(given(), renewal);
  const late = told.act('2021-06-10T10:00:00', applicant, 'submit', until('2021-06-30'));
  assert.deepEqual([late.refusal?.kind, late.refusal?.about['field']], ['too-soon', 'expiresOn']);
});

test('a renewal that waits for the applicant ends with the permit; one that was answered is decided or renewed by law', () => {
  const waiting = () => {
    const told = tale(given(), renewal);
    told.act('2021-05-31T10:00:00', applicant, 'submit', until('2021-06-30'));
    told.act('2021-06-03T10:00:00', reviewer, 'notify', { ...grounds, checklist: [good('form'), bad] });
    return told;
  };
  const silent = waiting();
  silent.wait('2021-07-01T09:00:00');
  assert.equal(silent.now().ending, 'lapsed');
  const answered = waiting();
  answered.act('2021-06-29T10:00:00', applicant, 'correct', { files: { drawing: ['a'] } });
  answered.wait('2021-07-01T09:00:00');
  assert.equal(answered.now().ending, 'deemed-renewed');
});

test('a change is asked of the organ that granted, and silence accepts it for review', () => {
  const told = tale(given(), change);
  told.act('2021-04-30T10:00:00', applicant, 'submit', { ...files, permitNumber: 'P-1' });
  told.wait('2021-05-12T09:00:00');
  assert.deepEqual([told.now().state, told.now().facts['acceptedOn']], ['reviewing', '2021-04-30']);
  assert.equal(told.act('2021-05-12T10:00:00', approver, 'agree', grounds).refusal?.kind, 'debts-open');
  told.act('2021-05-12T10:00:00', reviewer, 'issue-voucher');
  told.act('2021-05-12T11:00:00', approver, 'agree', grounds);
  assert.equal(told.now().state, 'agreed');
});

test('a change and a renewal that are granted are published like the permit; a confirmation is not', () => {
  const agreed = (loop: typeof change, item: Parameters<typeof given>[0], more: JsonObject = {}) => {
    const told = tale(given(item), loop);
    told.act('2021-04-30T10:00:00', applicant, 'submit', { files: { form: [] }, ...more });
    told.act('2021-05-06T10:00:00', reviewer, 'accept', whole);
    return told.act('2021-05-07T10:00:00', approver, 'agree', grounds).opens.map((opening) => opening.loop);
  };
  assert.deepEqual(agreed(change, {}), ['publication']);
  assert.deepEqual(agreed(renewal, {}, { permitNumber: '1', expiresOn: '2021-07-01' }), ['publication']);
  assert.deepEqual(agreed(confirmation, { regime: 'confirmation' }), []);
});
