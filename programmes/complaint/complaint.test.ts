import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Actor, Decision, Standing } from '../../kernel/case.ts';
import { decide, expire } from '../../kernel/decide.ts';
import { holder } from '../../kernel/holder.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { keptFrom } from '../../kernel/kept-from.ts';
import { guards } from './guards.ts';
import { complaint } from './loop.ts';

const context = { calendar: stateCouncil, guards: guards.complaint, hash: 'test' };
const at = (unit: string, ...roles: string[]): Actor => ({
  kind: 'person',
  person: `${unit}-${roles[0]}`,
  unit,
  roles,
});
const complainant: Actor = { kind: 'party', party: 'party-1' };
const office = at('approval-bureau', 'office');
const water = at('water-company', 'contact');
const waterHead = at('water-company', 'head', 'approver');
const grounds = { reason: '已经核查', basis: ['own:公开的职责清单'] };
const posts = {
  'alliance-office': 'approval-bureau',
  'supervision-office': 'general-office',
  'discipline-office': 'party-department',
};

const story = (said: JsonObject = {}, accused?: string, opener: Actor = complainant) => {
  let standing: Standing | null = null;
  const take = (decision: Decision) => {
    standing = decision.standing ?? standing;
    return decision.refusal?.kind ?? null;
  };
  const seats = {
    complainant: { party: 'party-1' },
    ...(opener.kind === 'person' ? { counter: { unit: opener.unit, person: opener.person } } : {}),
    ...(accused === undefined ? {} : { accused: { unit: accused, person: null } }),
  };
  const given = { case: 'c1', number: 'TS1', item: {}, seats, posts };
  const act = (moment: string, actor: Actor, name: string, input: JsonObject = {}) =>
    take(
      decide(
        complaint,
        standing,
        { act: name, actor, input, at: moment, childCase: 'c2', ...(standing === null ? { given } : {}) },
        context,
      ),
    );
  const opened = act('2026-03-02T09:00:00', opener, 'complain', { kind: 'complaint', what: '三次退件', ...said });
  const wait = (moment: string) => take(expire(complaint, standing as unknown as Standing, moment, context));
  return { act, wait, opened, now: () => standing as unknown as Standing };
};

const answered = (said: JsonObject = {}, accused?: string) => {
  const tale = story(said, accused);
  tale.act('2026-03-02T10:00:00', office, 'accept', { way: 'answer' });
  tale.act('2026-03-02T11:00:00', office, 'offer', { reason: '属其职责', unit: 'water-company' });
  tale.act('2026-03-02T15:00:00', water, 'take');
  tale.act('2026-03-03T10:00:00', water, 'contact', { method: 'telephone', said: '希望尽快' });
  tale.act('2026-03-04T10:00:00', water, 'reply', { ...grounds, found: 'true', answer: '已改正' });
  tale.act('2026-03-04T11:00:00', waterHead, 'sign', grounds);
  return tale;
};
const unsolved = { solved: false, satisfied: '2', method: 'telephone' };

test('a complaint is offered to no unit that it is about, and ruled upon none', () => {
  const tale = story({}, 'gas-company');
  tale.act('2026-03-02T10:00:00', office, 'accept', { way: 'answer' });
  const why = { ...grounds, unit: 'gas-company' };
  assert.equal(tale.act('2026-03-02T11:00:00', office, 'offer', why), 'not-apart');
  assert.equal(tale.act('2026-03-02T11:00:00', office, 'rule', why), 'not-apart');
  assert.equal(tale.act('2026-03-02T11:00:00', office, 'rule', { ...why, unit: 'water-company' }), null);
  assert.equal(keptFrom(complaint, tale.now()), 'gas-company');
});

test('what is about the bureau of the alliance office is accepted, called back and supervised above it', () => {
  const tale = story({}, 'approval-bureau');
  assert.equal(holder(complaint, tale.now())?.unit, 'general-office');
  assert.equal(tale.act('2026-03-02T10:00:00', office, 'accept', { way: 'answer' }), 'not-yours');
  const above = at('general-office', 'office');
  tale.act('2026-03-02T10:00:00', above, 'accept', { way: 'answer' });
  tale.act('2026-03-02T10:30:00', above, 'take-on');
  // The general office handles it itself, so that the discipline office calls back.
  assert.deepEqual(tale.now().seats['caller'], { unit: 'party-department', person: null });
  assert.deepEqual(tale.now().seats['supervisor'], { unit: 'party-department', person: null });
});

test('a clerk of the unit complained of does not write the complaint down', () => {
  assert.equal(story({}, 'approval-bureau', at('approval-bureau', 'clerk')).opened, 'not-apart');
  assert.equal(story({}, 'gas-company', at('approval-bureau', 'clerk')).opened, null);
});

test('five working days from the day of the complaint, extended once by ten; what is investigated has fifteen and seven', () => {
  const tale = answered();
  assert.equal(story().now().clocks['reply']?.due, '2026-03-09T24:00:00');
  assert.equal(tale.now().clocks['reply']?.due, '2026-03-09T24:00:00');
  const long = story();
  long.act('2026-03-03T10:00:00', office, 'accept', { way: 'investigation' });
  long.act('2026-03-03T11:00:00', office, 'rule', { ...grounds, unit: 'water-company' });
  assert.equal(long.now().clocks['reply']?.status, 'stopped');
  assert.equal(long.now().clocks['investigation']?.due, '2026-03-23T24:00:00');
  const head = at('water-company', 'approver');
  assert.equal(long.act('2026-03-20T10:00:00', head, 'extend-investigation', grounds), null);
  assert.equal(long.now().clocks['investigation']?.due, '2026-04-01T24:00:00');
  assert.equal(long.act('2026-03-24T10:00:00', head, 'extend-investigation', grounds), 'already-extended');
});

test('a silent unit counts as silent, the office rules, and the complainant waits no longer', () => {
  const tale = story();
  const due = tale.now().clocks['reply']?.due;
  tale.act('2026-03-02T10:00:00', office, 'accept', { way: 'answer' });
  tale.act('2026-03-02T10:30:00', office, 'offer', { reason: '属其职责', unit: 'water-company' });
  tale.wait('2026-03-05T08:00:00');
  assert.equal(tale.now().state, 'assigning');
  assert.deepEqual(tale.now().returns, [{ unit: 'water-company', how: 'silent' }]);
  tale.act('2026-03-05T09:00:00', office, 'rule', { ...grounds, unit: 'water-company' });
  assert.equal(tale.now().clocks['reply']?.due, due);
});

test('somebody outside the handling unit calls back; not solved is done again once, and then supervised', () => {
  const tale = answered();
  assert.equal(tale.act('2026-03-04T15:00:00', water, 'call-back', unsolved), 'not-yours');
  tale.act('2026-03-04T15:00:00', office, 'call-back', unsolved);
  assert.equal(tale.now().state, 'redoing');
  tale.act('2026-03-06T10:00:00', water, 'reply', { ...grounds, found: 'true', answer: '再次改正' });
  tale.act('2026-03-06T11:00:00', waterHead, 'sign', grounds);
  tale.act('2026-03-06T15:00:00', office, 'call-back', unsolved);
  assert.equal(tale.now().state, 'supervising');
  assert.equal(holder(complaint, tale.now())?.unit, 'general-office');
  const supervise = { ...grounds, measure: '督查室现场核查' };
  assert.equal(tale.act('2026-03-09T10:00:00', at('general-office', 'office'), 'supervise', supervise), null);
  assert.equal(tale.now().ending, 'supervised');
});

test('nobody calls an anonymous complainant; he has five working days to say that it is not solved', () => {
  const tale = story({ anonymous: true });
  tale.act('2026-03-02T10:00:00', office, 'accept', { way: 'answer' });
  tale.act('2026-03-02T11:00:00', office, 'rule', { ...grounds, unit: 'water-company' });
  assert.equal(tale.act('2026-03-03T10:00:00', water, 'contact', { method: 'visit', said: '…' }), 'guard');
  assert.equal(tale.now().clocks['contact'], undefined);
  tale.act('2026-03-03T11:00:00', water, 'reply', { ...grounds, found: 'partly', answer: '已改正' });
  tale.act('2026-03-03T12:00:00', waterHead, 'sign', grounds);
  assert.equal(tale.act('2026-03-03T15:00:00', office, 'call-back', { ...unsolved, solved: true }), 'guard');
  tale.wait('2026-03-11T08:00:00');
  assert.equal(tale.now().ending, 'told');
});

test('what runs in a channel of the law is told that channel, with the grounds', () => {
  const tale = story({ elsewhere: 'litigation' });
  const where = { channel: 'litigation', where: '人民法院立案庭' };
  assert.equal(tale.act('2026-03-02T10:00:00', office, 'redirect', where), 'reason-missing');
  assert.equal(tale.act('2026-03-02T10:00:00', office, 'redirect', { ...grounds, ...where }), null);
  assert.equal(tale.now().ending, 'redirected');
});

test('the unit complained of states how it was in a case that names nobody, and is no longer waited for once there is an answer', () => {
  const tale = story({}, 'gas-company');
  tale.act('2026-03-02T10:00:00', office, 'accept', { way: 'answer' });
  tale.act('2026-03-02T11:00:00', office, 'rule', { ...grounds, unit: 'water-company' });
  assert.equal(
    tale.act('2026-03-02T12:00:00', water, 'ask-statement', { unit: 'gas-company', question: '为何退件' }),
    null,
  );
  assert.deepEqual(
    tale.now().children.map(({ loop, outcome }) => [loop, outcome]),
    [['statement', 'open']],
  );
  tale.act('2026-03-03T11:00:00', water, 'reply', { ...grounds, found: 'true', answer: '已改正' });
  assert.equal(tale.now().children[0]?.outcome, 'recalled');
});

test('no answer leaves the unit before its head has signed it; what he hands back is done again on the same day', () => {
  const tale = story();
  tale.act('2026-03-02T10:00:00', office, 'accept', { way: 'answer' });
  tale.act('2026-03-02T11:00:00', office, 'rule', { ...grounds, unit: 'water-company' });
  const due = tale.now().clocks['reply']?.due;
  tale.act('2026-03-03T11:00:00', water, 'reply', { ...grounds, found: 'true', answer: '已改正' });
  assert.equal(tale.now().state, 'signing');
  assert.equal(tale.act('2026-03-03T12:00:00', water, 'sign', grounds), 'not-yours');
  assert.equal(tale.act('2026-03-03T12:00:00', waterHead, 'hand-back', { reason: '请附照片' }), null);
  assert.equal(tale.now().clocks['reply']?.due, due);
  tale.act('2026-03-04T11:00:00', water, 'reply', { ...grounds, found: 'true', answer: '已改正，附照片' });
  tale.act('2026-03-04T12:00:00', waterHead, 'sign', grounds);
  assert.equal(tale.now().facts['signedBy'], 'water-company-head');
  // Handed back once is not done again once.
  tale.act('2026-03-04T15:00:00', office, 'call-back', unsolved);
  assert.equal(tale.now().state, 'redoing');
  tale.act('2026-03-05T10:00:00', water, 'reply', { ...grounds, found: 'true', answer: '重新办理' });
  assert.equal(tale.now().clocks['reply']?.status, 'stopped');
  assert.equal(tale.now().clocks['redo']?.status, 'running');
});
