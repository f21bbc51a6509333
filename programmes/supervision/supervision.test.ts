import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Actor, Decision, Standing } from '../../kernel/case.ts';
import { decide, expire } from '../../kernel/decide.ts';
import { holder } from '../../kernel/holder.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { guards } from './guards.ts';
import { instruction } from './instruction.ts';
import { supervision } from './loop.ts';

const at = (unit: string, ...roles: string[]): Actor => ({
  kind: 'person',
  person: `${unit}-${roles[0]}`,
  unit,
  roles,
});
const clock: Actor = { kind: 'clock' };
const about: Actor = { kind: 'parent', case: 'c1', child: 'supervision' };
const head = at('water', 'head');
const supervisor = at('general-office', 'supervisor', 'office');
const leader = at('general-office', 'leader');
const grounds = { reason: '已经核查', basis: ['own:督办办法'] };
const posts = { 'supervision-office': 'general-office', 'discipline-office': 'party-department' };

const story = (loop: Loop, opener: Actor, said: JsonObject, unit = 'water') => {
  const context = { calendar: stateCouncil, guards: guards[loop.name as 'supervision'], hash: 'test' };
  let standing: Standing | null = null;
  const take = (decision: Decision) => {
    standing = decision.standing ?? standing;
    return decision.refusal?.kind ?? null;
  };
  const seat = loop.name === 'supervision' ? 'ordered' : 'owner';
  const given = { case: 'c2', number: 'DB1', item: {}, seats: { [seat]: { unit, person: null } }, posts };
  const act = (moment: string, actor: Actor, name: string, input: JsonObject = {}) =>
    take(
      decide(loop, standing, { act: name, actor, input, at: moment, ...(standing === null ? { given } : {}) }, context),
    );
  const now = () => standing as unknown as Standing;
  const opened = act('2026-09-30T00:00:07', opener, loop.opens, said);
  const wait = (moment: string) => take(expire(loop, now(), moment, context));
  return { act, wait, now, opened };
};
/** Red since the last working day but one before the National Day holiday of 2026. */
const red = { cause: 'red', what: '请督促办理', late: true, redSince: '2026-09-29', askerWord: 'none' };
const answer = { answer: '已办理', evidence: '现场照片和签收单' };

test('an order goes to the head of the unit, and the ladder climbs over a holiday in working time', () => {
  const tale = story(supervision, clock, red);
  assert.equal(tale.opened, null);
  assert.deepEqual(holder(supervision, tale.now())?.seat, 'ordered');
  // 1 to 7 October are a holiday: the third working day after 29 September is 9 October, the tenth 19 October.
  assert.equal(tale.now().clocks['to-leader']?.due, '2026-10-09T24:00:00');
  assert.equal(tale.now().clocks['to-proposal']?.due, '2026-10-19T24:00:00');
  tale.wait('2026-10-09T23:59:59');
  assert.equal(tale.now().state, 'ordered');
  tale.wait('2026-10-10T00:00:00');
  assert.equal(tale.now().state, 'led');
  tale.act('2026-10-10T09:00:00', leader, 'lead', { instruction: '限三日办结' });
  assert.equal(tale.now().state, 'ordered');
  tale.wait('2026-10-20T00:00:00');
  assert.equal(tale.now().state, 'proposed');
  assert.equal(tale.act('2026-10-20T09:00:00', supervisor, 'interview', { heldOn: '2026-10-20' }), 'reason-missing');
  assert.equal(tale.act('2026-10-20T09:00:00', supervisor, 'interview', { ...grounds, heldOn: '2026-10-20' }), null);
});

test('once the late duty is done the ladder climbs no further, and what it did stays', () => {
  const tale = story(supervision, clock, red);
  tale.act('2026-09-30T16:00:00', about, 'hear-done');
  tale.wait('2026-10-30T00:00:00');
  assert.equal(tale.now().state, 'ordered');
  assert.equal(tale.now().clocks['to-leader']?.status, 'stopped');
  assert.equal(tale.now().facts['redSince'], '2026-09-29');
});

test('an order is closed with evidence and the head’s signature, by somebody of another unit, and not while it is late', () => {
  const tale = story(supervision, clock, red);
  assert.equal(tale.act('2026-09-30T09:00:00', at('water', 'contact'), 'answer', answer), 'not-yours');
  assert.equal(tale.act('2026-09-30T09:00:00', head, 'answer', { answer: '已办理' }), 'input-missing');
  assert.equal(tale.act('2026-09-30T09:00:00', head, 'answer', answer), null);
  assert.equal(tale.now().facts['signedBy'], 'water-head');
  const check = { checked: '查看了现场' };
  assert.equal(tale.act('2026-09-30T10:00:00', head, 'close', check), 'not-yours');
  assert.equal(tale.act('2026-09-30T10:00:00', supervisor, 'close', check), 'guard');
  tale.act('2026-09-30T11:00:00', about, 'hear-done');
  assert.equal(tale.act('2026-09-30T12:00:00', supervisor, 'close', check), null);
  assert.equal(tale.now().ending, 'closed');
});

test('where somebody asked, nothing is closed before he has been asked himself', () => {
  const tale = story(supervision, supervisor, { ...red, cause: 'by-hand', late: false, askerWord: 'pending' });
  tale.act('2026-09-30T09:00:00', head, 'answer', answer);
  assert.equal(tale.act('2026-09-30T10:00:00', supervisor, 'close', { checked: '已看' }), 'guard');
  tale.act('2026-10-08T10:00:00', about, 'hear-end', { askerWord: 'called-back' });
  assert.equal(tale.act('2026-10-08T11:00:00', supervisor, 'close', { checked: '已看' }), null);
});

test('what is ordered of the office that supervises is supervised above it', () => {
  const tale = story(supervision, clock, red, 'general-office');
  assert.deepEqual(tale.now().seats['supervisor'], { unit: 'party-department', person: null });
});

test('a leader’s instruction has one owner and a day, and is settled by somebody else', () => {
  const tale = story(instruction, leader, { text: '请水务局一周内解决', dueOn: '2026-10-09' });
  assert.equal(holder(instruction, tale.now())?.unit, 'water');
  assert.equal(tale.now().clocks['task']?.due, '2026-10-09T24:00:00');
  tale.wait('2026-10-10T08:00:00');
  assert.equal(tale.now().clocks['task']?.status, 'fired');
  tale.act('2026-10-10T09:00:00', head, 'report', { report: '已解决', evidence: '验收单' });
  assert.equal(tale.act('2026-10-10T10:00:00', head, 'settle'), 'not-yours');
  assert.equal(tale.act('2026-10-10T10:00:00', supervisor, 'settle'), null);
  assert.equal(tale.now().ending, 'settled');
});

test('what is done again for the second time comes to the leader at once', () => {
  const tale = story(supervision, clock, { ...red, cause: 'reopened', late: false, askerWord: 'pending' });
  assert.equal(tale.now().state, 'led');
  assert.deepEqual(holder(supervision, tale.now()), { seat: 'leader', unit: 'general-office', person: null });
  assert.equal(tale.act('2026-10-08T09:00:00', leader, 'lead', { instruction: '限两日办结' }), null);
  assert.equal(holder(supervision, tale.now())?.unit, 'water');
});
