import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Actor, Decision, Event, Standing } from '../../kernel/case.ts';
import { decide, expire } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { guards } from './guards.ts';
import { review } from './loop.ts';

const context = { calendar: stateCouncil, guards: guards.review, hash: 'test' };
const rater: Actor = { kind: 'party', party: 'party-1' };
const at = (unit: string, person: string, ...roles: string[]): Actor => ({ kind: 'person', person, unit, roles });
const grounds = { reason: 'it is so', basis: ['own:review rules'] };
const manager = at('approval-bureau', 'manager-1', 'office');
const judge = at('party-office', 'judge-1', 'office');
const contact = at('construction-bureau', 'contact-1', 'contact');

const story = (level: string, unit = 'construction-bureau') => {
  let standing: Standing | null = null;
  const history: Event[] = [];
  const given = {
    case: 'case-1',
    number: '1',
    item: {},
    seats: { rater: { party: 'party-1' }, rated: { unit, person: 'clerk-1' } },
    posts: {
      'alliance-office': 'approval-bureau',
      'supervision-office': 'party-office',
      'discipline-office': 'discipline-office',
    },
  };
  const take = (decision: Decision) => {
    history.push(...decision.events);
    standing = decision.standing;
    return decision;
  };
  const act = (moment: string, actor: Actor, name: string, input: JsonObject = {}) =>
    take(
      decide(
        review,
        standing,
        { act: name, actor, input, at: moment, history, ...(standing === null ? { given } : {}) },
        context,
      ),
    );
  const wait = (moment: string) => take(expire(review, standing as unknown as Standing, moment, context));
  act('2026-03-02T09:00:00', rater, 'rate', { level, tags: [], callable: true });
  return { act, wait, now: () => standing as unknown as Standing };
};

test('a good mark is kept at once and leaves nothing to do', () => {
  assert.equal(story('3').now().ending, 'recorded');
});

test('a bad mark is called by somebody other than the rated clerk, put right and closed from outside', () => {
  const tale = story('2');
  assert.equal(tale.now().state, 'dispatching');
  tale.act('2026-03-02T10:00:00', manager, 'dispatch');
  const found = { method: 'telephone', found: 'she waited', class: 'fix-now' };
  const rated = tale.act('2026-03-02T11:00:00', at('construction-bureau', 'clerk-1', 'contact'), 'contact', found);
  assert.equal(rated.refusal?.kind, 'same-hand');
  tale.act('2026-03-02T11:00:00', contact, 'contact', found);
  assert.equal(tale.now().clocks['quick-fix']?.due, '2026-03-09T24:00:00');
  tale.act('2026-03-04T11:00:00', contact, 'feed-back', { ...grounds, measure: 'a second window' });
  assert.equal(
    tale.act('2026-03-05T11:00:00', contact, 'close', { method: 'telephone', answer: 'fine' }).refusal?.kind,
    'not-yours',
  );
  tale.act('2026-03-05T11:00:00', manager, 'close', { method: 'telephone', answer: 'fine' });
  assert.equal(tale.now().ending, 'closed');
  assert.deepEqual(
    tale.now().rights.map((right) => right.right),
    ['second'],
  );
});

test('a complex one has fifteen working days', () => {
  const tale = story('1');
  tale.act('2026-03-02T10:00:00', manager, 'dispatch');
  tale.act('2026-03-02T11:00:00', contact, 'contact', { method: 'telephone', found: 'the lift', class: 'complex' });
  assert.equal(tale.now().clocks['long-fix']?.due, '2026-03-23T24:00:00');
  assert.equal(tale.now().clocks['quick-fix'], undefined);
});

test('an appeal met with silence fails', () => {
  const tale = story('1');
  tale.act('2026-03-02T10:00:00', manager, 'dispatch');
  tale.act('2026-03-02T11:00:00', contact, 'appeal', grounds);
  tale.wait('2026-03-20T08:00:00');
  assert.equal(tale.now().state, 'rectifying');
  assert.equal(tale.act('2026-03-20T09:00:00', contact, 'appeal', grounds).refusal?.kind, 'already-done');
});

test('a void waits for the objection of the rater and stays visible', () => {
  const tale = story('1');
  tale.act('2026-03-02T10:00:00', manager, 'dispatch');
  tale.act('2026-03-02T11:00:00', contact, 'appeal', grounds);
  tale.act('2026-03-03T11:00:00', judge, 'void', { ...grounds, voidReason: 'mistake' });
  assert.equal(tale.now().state, 'voiding');
  tale.wait('2026-03-12T00:00:00');
  assert.equal(tale.now().ending, 'voided');
  assert.equal(tale.now().facts['level'], '1');
});

test('a review of the bureau of the alliance office is handled above it', () => {
  const tale = story('1', 'approval-bureau');
  assert.deepEqual(tale.now().seats['manager'], { unit: 'party-office', person: null });
});
