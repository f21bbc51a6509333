import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Actor, Decision, Event, Standing } from '../../kernel/case.ts';
import { decide, expire } from '../../kernel/decide.ts';
import { holder } from '../../kernel/holder.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { guards } from './guards.ts';
import { inquiry } from './loop.ts';

const context = { calendar: stateCouncil, guards: guards.inquiry, hash: 'test' };
const asker: Actor = { kind: 'party', party: 'party-1' };
const at = (unit: string, ...roles: string[]): Actor => ({
  kind: 'person',
  person: `${unit}-${roles[0]}`,
  unit,
  roles,
});
const first = at('service-hall', 'clerk');
const grounds = { reason: 'it is theirs', basis: ['own:duty list'] };

const given = (subject?: string) => ({
  case: 'case-1',
  number: '1',
  item: {},
  seats: {
    asker: { party: 'party-1' },
    first: { unit: 'service-hall', person: null },
    ...(subject === undefined ? {} : { subject: { unit: subject, person: null } }),
  },
  posts: { 'alliance-office': 'approval-bureau', 'supervision-office': 'party-office' },
});

const story = (subject?: string) => {
  let standing: Standing | null = null;
  const history: Event[] = [];
  const take = (decision: Decision) => {
    history.push(...decision.events);
    standing = decision.standing;
    return decision;
  };
  const act = (moment: string, actor: Actor, name: string, input: JsonObject = {}) =>
    take(
      decide(
        inquiry,
        standing,
        { act: name, actor, input, at: moment, history, ...(standing === null ? { given: given(subject) } : {}) },
        context,
      ),
    );
  const wait = (moment: string) => take(expire(inquiry, standing as unknown as Standing, moment, context));
  act('2026-03-02T09:00:00', asker, 'ask', { question: 'where is the form?', kind: 'consult' });
  return { act, wait, now: () => standing as unknown as Standing };
};

test('a twenty-second answer needs no citation', () => {
  const tale = story();
  assert.equal(tale.act('2026-03-02T09:01:00', first, 'answer-on-spot', { answer: 'at window 3' }).refusal, null);
  assert.equal(tale.now().ending, 'answered-on-spot');
});

test('a duty stays with the first-asked unit until the other takes it', () => {
  const tale = story();
  tale.act('2026-03-02T10:00:00', first, 'offer', { reason: 'water', unit: 'water-company' });
  assert.equal(holder(inquiry, tale.now())?.unit, 'service-hall');
  assert.equal(tale.act('2026-03-03T10:00:00', at('gas-company', 'contact'), 'take').refusal?.kind, 'not-yours');
  tale.act('2026-03-03T10:00:00', at('water-company', 'contact'), 'take');
  assert.equal(holder(inquiry, tale.now())?.unit, 'water-company');
  assert.deepEqual(tale.now().seats['first'], { unit: 'service-hall', person: null });
});

test('silence goes to the alliance office, counts against the silent unit, and the asker waits no longer', () => {
  const tale = story();
  const due = tale.now().clocks['reply']?.due;
  tale.act('2026-03-02T10:00:00', first, 'offer', { reason: 'water', unit: 'water-company' });
  tale.wait('2026-03-05T08:00:00');
  assert.equal(tale.now().state, 'disputed');
  assert.deepEqual(tale.now().returns, [{ unit: 'water-company', how: 'silent' }]);
  tale.act('2026-03-05T09:00:00', at('approval-bureau', 'office'), 'rule', { ...grounds, unit: 'water-company' });
  assert.equal(holder(inquiry, tale.now())?.unit, 'water-company');
  assert.equal(tale.now().clocks['reply']?.due, due);
});

test('the second return goes to the judge', () => {
  const tale = story();
  for (const [day, unit] of [
    ['2026-03-02', 'water-company'],
    ['2026-03-03', 'gas-company'],
  ] as const) {
    tale.act(`${day}T10:00:00`, first, 'offer', { reason: 'perhaps yours', unit });
    tale.act(`${day}T11:00:00`, at(unit, 'contact'), 'give-back', grounds);
  }
  assert.equal(tale.now().state, 'disputed');
  assert.equal(tale.now().returns.length, 2);
});

test('somebody outside the unit calls back, and not solved means again with a clock of its own', () => {
  const tale = story();
  tale.act('2026-03-02T10:00:00', first, 'offer', { reason: 'theirs', unit: 'approval-bureau' });
  tale.act('2026-03-02T11:00:00', at('approval-bureau', 'contact'), 'take');
  tale.act('2026-03-03T11:00:00', at('approval-bureau', 'contact'), 'reply', { ...grounds, answer: 'here it is' });
  assert.equal(holder(inquiry, tale.now())?.unit, 'party-office');
  const own = tale.act('2026-03-03T15:00:00', at('approval-bureau', 'office'), 'call-back', {
    solved: true,
    satisfied: '5',
    method: 'telephone',
  });
  assert.equal(own.refusal?.kind, 'not-yours');
  tale.act('2026-03-03T15:00:00', at('party-office', 'office'), 'call-back', {
    solved: false,
    satisfied: '2',
    method: 'telephone',
  });
  assert.equal(tale.now().state, 'redoing');
  assert.equal(tale.now().clocks['redo']?.due, '2026-03-10T24:00:00');
});

test('what concerns the bureau of the alliance office is ruled and closed above it', () => {
  const tale = story('approval-bureau');
  assert.deepEqual(tale.now().seats['judge'], { unit: 'party-office', person: null });
  assert.deepEqual(tale.now().seats['caller'], { unit: 'party-office', person: null });
});

test('whoever moves the case on takes an open offer back', () => {
  const tale = story();
  tale.act('2026-03-02T10:00:00', first, 'offer', { reason: 'water', unit: 'water-company' });
  tale.act('2026-03-02T11:00:00', first, 'take-on');
  assert.equal(tale.now().offer, null);
  assert.equal(tale.now().clocks['offer']?.status, 'stopped');
});
