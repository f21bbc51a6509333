import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heardBy } from '../../kernel/heard-by.ts';
import { hearing } from './hearing.ts';
import { inspection } from './inspection.ts';
import { approval } from './loop.ts';
import { accepted, applicant, approver, given, grounds, papersOf, parent, reviewer, tale } from './tale.ts';

const beside = () => ({
  ...given(),
  case: 'case-2',
  seats: { applicant: { party: 'party-1' }, organiser: { unit: 'approval-bureau', person: null } },
  parent: { case: 'case-1', child: 'aside' },
});

const heard = () => {
  const told = tale(beside(), hearing);
  told.act('2021-05-10T09:00:00', parent, 'tell', { ...grounds, interested: 'the neighbour' });
  return told;
};

test('five days to ask for a hearing, twenty to hold it, seven of notice, and a host who did not announce it', () => {
  const told = heard();
  assert.equal(told.now().clocks['asking']?.due, '2021-05-17T24:00:00');
  told.act('2021-05-14T09:00:00', reviewer, 'ask-hearing', { askedBy: 'interested' });
  assert.equal(told.now().clocks['holding']?.due, '2021-06-11T24:00:00');
  const soon = told.act('2021-05-17T09:00:00', reviewer, 'announce', {
    ...grounds,
    hearingOn: '2021-05-24',
    place: 'hall',
  });
  assert.deepEqual([soon.refusal?.kind, soon.refusal?.about['first']], ['too-soon', '2021-05-26']);
  const announced = told.act('2021-05-17T09:00:00', reviewer, 'announce', {
    ...grounds,
    hearingOn: '2021-05-26',
    place: 'hall',
  });
  assert.deepEqual(papersOf(announced), ['hearing-notice']);
  assert.equal(
    told.act('2021-05-20T09:00:00', approver, 'record-hearing', { record: 'x', signed: true }).refusal?.kind,
    'not-now',
  );
  told.wait('2021-05-27T08:00:00');
  assert.equal(told.now().state, 'heard');
  assert.equal(
    told.act('2021-05-27T09:00:00', approver, 'record-hearing', { record: 'all said', signed: true }).refusal,
    null,
  );
  assert.equal(told.now().ending, 'held');
});

test('whoever has an interest is heard in writing too, without a hearing and without moving a date', () => {
  const told = heard();
  const due = told.now().clocks['asking']?.due;
  const empty = told.act('2021-05-12T09:00:00', reviewer, 'record-view', { statedBy: 'interested' });
  assert.equal(empty.refusal?.about['field'], 'statement');
  const said = { statedBy: 'interested', statement: 'the yard is mine' };
  assert.equal(told.act('2021-05-12T09:00:00', reviewer, 'record-view', said).refusal, null);
  assert.equal(
    told.act('2021-05-12T10:00:00', applicant, 'state-view', { ...said, statedBy: 'applicant' }).refusal,
    null,
  );
  assert.deepEqual([told.now().state, told.now().clocks['asking']?.due], ['told', due]);
});

test('a hearing that nobody asks for is waived, and one that is owed and not held is seen', () => {
  const waived = heard();
  waived.wait('2021-05-18T08:00:00');
  assert.equal(waived.now().ending, 'waived');
  const owed = heard();
  owed.act('2021-05-14T09:00:00', applicant, 'ask-hearing', { askedBy: 'applicant' });
  owed.wait('2021-06-12T08:00:00');
  assert.equal(owed.now().ending, 'not-held');
});

const ends = (told: ReturnType<typeof accepted>, at: string, ending: string) =>
  told.act(
    at,
    { kind: 'child', case: told.now().children.at(-1)?.case ?? '', child: 'aside', ending },
    heardBy(approval.children['aside'], ending) ?? '',
  );

/** A hearing was asked for, and the twenty days went by without it. */
const notHeld = () => {
  const told = accepted();
  told.act('2021-05-11T09:00:00', reviewer, 'tell-interested', { ...grounds, interested: 'the neighbour' });
  ends(told, '2021-06-12T08:00:00', 'not-held');
  return told;
};

test('where a hearing is owed and was not held, nothing is decided until it is held or let be by whoever asked', () => {
  const told = notHeld();
  const early = told.act('2021-06-16T09:00:00', reviewer, 'forward', { proposal: 'grant' });
  assert.deepEqual([early.refusal?.kind, early.refusal?.about['debt']], ['debts-open', 'hearing']);
  assert.ok(early.refusal?.possible.some(({ act }) => act === 'hold-hearing'));
  assert.ok(
    told.history.some(({ act }) => act === 'miss-hearing'),
    'what is owed is seen every working day',
  );
  const again = told.act('2021-06-16T10:00:00', reviewer, 'hold-hearing', { ...grounds, askedBy: 'interested' });
  assert.equal(again.opens[0]?.loop, 'hearing');
  assert.equal(
    told.act('2021-06-17T09:00:00', reviewer, 'forward', { proposal: 'grant' }).refusal?.kind,
    'children-open',
  );
  ends(told, '2021-07-06T09:00:00', 'held');
  assert.equal(told.act('2021-07-06T10:00:00', reviewer, 'forward', { proposal: 'grant' }).refusal, null);
  assert.equal(told.act('2021-07-06T11:00:00', approver, 'grant', grounds).refusal, null);

  const letBe = notHeld();
  const unsigned = { reason: 'agreed with the neighbour', waivedBy: 'interested' };
  assert.equal(letBe.act('2021-06-16T09:00:00', reviewer, 'waive-hearing', unsigned).refusal?.kind, 'input-missing');
  letBe.act('2021-06-16T09:00:00', reviewer, 'waive-hearing', { ...unsigned, waiver: true });
  assert.equal(letBe.act('2021-06-16T10:00:00', reviewer, 'forward', { proposal: 'deny' }).refusal, null);
});

test('a hearing in the public interest is announced to everybody seven working days before, and nobody can let it be', () => {
  const child = () => {
    const told = tale(beside(), hearing);
    told.act('2021-05-10T09:00:00', parent, 'tell', { ...grounds, hearingCause: 'public-interest' });
    return told;
  };
  const told = child();
  assert.deepEqual([told.now().state, told.now().clocks['holding']?.due], ['asked', '2021-06-07T24:00:00']);
  assert.deepEqual(
    told.now().papers.map(({ paper }) => paper),
    ['hearing-ordered'],
  );
  const day = { ...grounds, hearingOn: '2021-05-20', place: 'hall' };
  assert.equal(told.act('2021-05-11T09:00:00', reviewer, 'announce', day).refusal?.kind, 'guard');
  const nowhere = told.act('2021-05-11T09:00:00', reviewer, 'announce-publicly', day);
  assert.deepEqual([nowhere.refusal?.kind, nowhere.refusal?.about['field']], ['input-missing', 'announcedAt']);
  const where = { ...day, announcedAt: 'the site of the zone' };
  assert.equal(
    told.act('2021-05-11T09:00:00', reviewer, 'announce-publicly', { ...where, hearingOn: '2021-05-19' }).refusal?.kind,
    'too-soon',
  );
  const waiver = { waivedBy: 'applicant', waiver: true };
  assert.equal(told.act('2021-05-11T09:00:00', reviewer, 'withdraw-request', waiver).refusal?.kind, 'guard');
  assert.deepEqual(papersOf(told.act('2021-05-11T09:00:00', reviewer, 'announce-publicly', where)), ['hearing-notice']);
  told.wait('2021-05-21T08:00:00');
  const signed = { record: 'all said', signed: true };
  const sameHand = { ...approver, person: 'reviewer-1' } as typeof approver;
  assert.equal(told.act('2021-05-21T09:00:00', sameHand, 'record-hearing', signed).refusal?.kind, 'same-hand');
  told.act('2021-05-21T09:00:00', approver, 'record-hearing', signed);
  assert.equal(told.now().ending, 'held');

  const owed = accepted();
  owed.act('2021-05-11T09:00:00', reviewer, 'order-hearing', { ...grounds, hearingCause: 'law-requires' });
  ends(owed, '2021-06-09T08:00:00', 'not-held');
  const letBe = { ...waiver, reason: 'no wish for it' };
  assert.equal(owed.act('2021-06-09T09:00:00', applicant, 'waive-hearing', letBe).refusal?.kind, 'guard');
  const again = owed.act('2021-06-09T09:00:00', reviewer, 'order-hearing', {
    ...grounds,
    hearingCause: 'law-requires',
  });
  assert.deepEqual([again.opens[0]?.loop, owed.now().debts.at(-1)?.outcome], ['hearing', 'settled']);
});

test('a request for a hearing that the law does not give is refused on paper with its remedies, and the decision may follow', () => {
  const told = heard();
  told.act('2021-05-14T09:00:00', reviewer, 'ask-hearing', { askedBy: 'interested' });
  assert.equal(told.act('2021-05-17T09:00:00', reviewer, 'refuse-request', {}).refusal?.kind, 'reason-missing');
  const refused = told.act('2021-05-17T09:00:00', reviewer, 'refuse-request', grounds);
  assert.deepEqual([papersOf(refused), told.now().ending], [['hearing-refusal'], 'refused']);
  assert.equal(hearing.papers['hearing-refusal'].remedies, true);
  for (const ending of Object.keys(approval.children.aside.hearsAs))
    assert.ok(ending in { ...hearing.endings, ...inspection.endings }, ending);
  const parentCase = accepted();
  parentCase.act('2021-05-11T09:00:00', reviewer, 'tell-interested', { ...grounds, interested: 'the neighbour' });
  ends(parentCase, '2021-05-17T09:00:00', 'refused');
  assert.equal(parentCase.act('2021-05-17T10:00:00', reviewer, 'forward', { proposal: 'grant' }).refusal, null);
});
