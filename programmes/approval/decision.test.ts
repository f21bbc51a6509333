import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accepted,
  applicant,
  approver,
  asked,
  clerk,
  given,
  grounds,
  papersOf,
  parent,
  reviewer,
  secondReviewer,
  tale,
} from './tale.ts';
import { opinion } from './opinion.ts';
import { papers } from './papers.ts';
import { publication } from './publication.ts';
import { siteCheck } from './site-check.ts';
import { takeover } from './takeover.ts';
import { supervisor } from './tale.ts';

const unit = (name: string) => ({ unit: name, person: null });
const beside = (seats: Readonly<Record<string, ReturnType<typeof unit> | { party: string }>>) => ({
  ...given(),
  case: 'case-2',
  seats,
  parent: { case: 'case-1', child: 'aside' },
});

test('a silent department is chased once and recorded as silent, never as consenting', () => {
  const told = tale(beside({ asker: unit('approval-bureau'), asked: unit('ecology-bureau') }), opinion);
  told.act('2021-05-10T09:00:00', parent, 'ask', { reason: 'near the river' });
  assert.equal(told.wait('2021-05-18T09:00:00').events[0]?.act, 'chase');
  assert.equal(told.now().state, 'chased');
  told.wait('2021-05-21T09:00:00');
  assert.deepEqual([told.now().ending, told.now().facts['opinion']], ['silent', undefined]);
  const late = tale(beside({ asker: unit('approval-bureau'), asked: unit('ecology-bureau') }), opinion);
  late.act('2021-05-10T09:00:00', parent, 'ask', { reason: 'near the river' });
  late.wait('2021-05-18T09:00:00');
  assert.equal(late.act('2021-05-18T10:00:00', asked, 'give', { ...grounds, opinion: 'agree' }).refusal, null);
});

test('a check on the spot takes the acts of two people', () => {
  const told = tale(beside({ inspector: unit('approval-bureau') }), siteCheck);
  told.act('2021-05-10T09:00:00', parent, 'assign', { reason: 'see the kitchen' });
  told.act('2021-05-11T09:00:00', reviewer, 'record', { findings: 'a kitchen', meets: 'meets' });
  assert.equal(told.act('2021-05-11T10:00:00', reviewer, 'confirm', { seen: true }).refusal?.kind, 'same-hand');
  assert.equal(told.act('2021-05-11T10:00:00', secondReviewer, 'confirm', { seen: true }).refusal, null);
  assert.equal(told.now().ending, 'checked');
});

test('what a higher organ decides goes up with everything, and its decision is delivered here', () => {
  const told = accepted();
  told.act('2021-05-11T09:00:00', reviewer, 'forward', { proposal: 'grant' });
  const nameless = told.act('2021-05-11T10:00:00', approver, 'send-up', grounds);
  assert.equal(nameless.refusal?.kind, 'input-missing');
  const sent = told.act('2021-05-11T10:00:00', approver, 'send-up', { ...grounds, higherOrgan: 'the city bureau' });
  assert.deepEqual(papersOf(sent), ['sent-up-notice']);
  assert.deepEqual(
    ['promised', 'statutory', 'above'].map((clock) => told.now().clocks[clock]?.status),
    ['stopped', 'stopped', 'running'],
  );
  assert.equal(
    told.act('2021-05-20T10:00:00', applicant, 'correct', { files: { form: ['a'] } }).refusal?.kind,
    'not-now',
  );
  told.act('2021-05-20T10:00:00', reviewer, 'receive-grant', { ...grounds, decisionNumber: 'city 12' });
  assert.equal(told.act('2021-05-21T10:00:00', clerk, 'deliver', { delivery: 'by-post' }).refusal, null);
  assert.equal(told.now().ending, 'delivered-grant');
});

test('a denial without its reason or its law is refused, and its paper names where one goes against it', () => {
  const told = accepted();
  told.act('2021-05-11T09:00:00', reviewer, 'forward', { proposal: 'deny' });
  const at = '2021-05-11T10:00:00';
  assert.equal(told.act(at, approver, 'deny', { basis: grounds['basis'] ?? [] }).refusal?.kind, 'reason-missing');
  assert.equal(told.act(at, approver, 'deny', { reason: 'because' }).refusal?.kind, 'basis-missing');
  assert.deepEqual(papersOf(told.act(at, approver, 'deny', grounds)), ['denial-decision']);
  const event = told.history.at(-1);
  assert.ok(event);
  const paper = papers['approval']?.['denial-decision']?.({ event, standing: told.now(), words: {}, unitName: String });
  assert.equal(paper?.remedies, true);
  assert.ok(paper?.lines.some(({ text }) => text === grounds['reason']));
  assert.deepEqual(paper?.basis, [...(grounds['basis'] as string[]), 'AL38-2']);
});

test('a decision is delivered within ten working days, or the delay is seen every day', () => {
  const told = accepted();
  told.act('2021-05-11T09:00:00', reviewer, 'forward', { proposal: 'deny' });
  told.act('2021-05-11T10:00:00', approver, 'deny', grounds);
  assert.equal(told.now().clocks['delivery']?.due, '2021-05-25T24:00:00');
  assert.deepEqual(
    told.wait('2021-05-27T09:00:00').events.map(({ act }) => act),
    ['miss-delivery', 'remind'],
  );
  assert.equal(told.act('2021-05-28T10:00:00', clerk, 'deliver-denial', { delivery: 'by-post' }).refusal, null);
});

test('a grant is published within seven working days, or withheld with a reason', () => {
  const told = tale({ ...given(), seats: {}, parent: { case: 'case-1', child: '' } }, publication);
  told.act('2021-05-10T09:00:00', parent, 'owe');
  assert.equal(told.now().clocks['publication']?.due, '2021-05-19T24:00:00');
  const deciding = { ...clerk, unit: 'approval-bureau' } as typeof clerk;
  assert.equal(told.act('2021-05-11T09:00:00', deciding, 'withhold', {}).refusal?.kind, 'reason-missing');
  assert.equal(told.act('2021-05-11T09:00:00', deciding, 'publish', { place: 'credit site' }).refusal, null);
});

test('the supervising unit of the item takes over, or gives back with a reason, in its own time', () => {
  const told = tale({ ...given(), seats: {}, parent: { case: 'case-1', child: '' } }, takeover);
  told.act('2021-05-10T09:00:00', parent, 'push');
  assert.equal(told.now().clocks['taking']?.due, '2021-05-13T24:00:00');
  assert.equal(told.act('2021-05-11T09:00:00', reviewer, 'take-over').refusal?.kind, 'not-yours');
  assert.equal(told.act('2021-05-11T09:00:00', supervisor, 'give-back', {}).refusal?.kind, 'reason-missing');
  told.act('2021-05-11T09:00:00', supervisor, 'give-back', grounds);
  told.act('2021-05-12T09:00:00', reviewer, 'push-again', { reason: 'the address is added' });
  assert.equal(told.now().clocks['taking']?.due, '2021-05-17T24:00:00');
  assert.equal(told.act('2021-05-13T09:00:00', supervisor, 'take-over').refusal, null);
  assert.equal(told.now().ending, 'taken-over');
});
