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

const story = (level: string, unit = 'construction-bureau', callable = true) => {
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
  act('2026-03-02T09:00:00', rater, 'rate', { level, tags: [], callable });
  return { act, wait, now: () => standing as unknown as Standing };
};

test('a good mark is kept at once and leaves nothing to do', () => {
  assert.equal(story('3').now().ending, 'recorded');
});

const found = { method: 'telephone', found: 'she waited', class: 'fix-now' };
/** Dispatched, called and classified, and the class confirmed. */
const classified = (kind = 'fix-now') => {
  const tale = story('1');
  tale.act('2026-03-02T10:00:00', manager, 'dispatch');
  tale.act('2026-03-02T11:00:00', contact, 'contact', { ...found, class: kind });
  tale.act('2026-03-02T14:00:00', manager, 'confirm');
  return tale;
};
const fedBack = () => {
  const tale = classified();
  tale.act('2026-03-04T11:00:00', contact, 'feed-back', { ...grounds, measure: 'a second window' });
  return tale;
};
const panel = [
  { unit: 'party-office', person: 'a' },
  { unit: 'finance-bureau', person: 'b' },
  { unit: 'tax-bureau', person: 'c' },
];
const appealed = () => {
  const tale = story('1');
  tale.act('2026-03-02T10:00:00', manager, 'dispatch');
  tale.act('2026-03-02T11:00:00', contact, 'appeal', { ...grounds, claim: 'mistake' });
  return tale;
};
const voiding = () => {
  const tale = appealed();
  tale.act('2026-03-03T11:00:00', manager, 'void', { ...grounds, voidReason: 'mistake', panel });
  return tale;
};

test('a bad mark is called by somebody other than the rated clerk, put right and closed from outside', () => {
  const tale = story('2');
  assert.equal(tale.now().state, 'dispatching');
  tale.act('2026-03-02T10:00:00', manager, 'dispatch');
  const rated = tale.act('2026-03-02T11:00:00', at('construction-bureau', 'clerk-1', 'contact'), 'contact', found);
  assert.equal(rated.refusal?.kind, 'same-hand');
  tale.act('2026-03-02T11:00:00', contact, 'contact', found);
  assert.equal(tale.now().state, 'confirming');
  tale.act('2026-03-02T14:00:00', manager, 'confirm');
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

test('half a working day to dispatch, and two days at most until somebody has called', () => {
  const tale = story('1');
  assert.equal(tale.now().clocks['dispatch']?.due.slice(0, 10), '2026-03-02');
  assert.equal(tale.now().clocks['first-word']?.due, '2026-03-04T24:00:00');
});

test('whoever stays unknown to the unit is not called by it: the manager asks, the unit looks into its file', () => {
  const tale = story('1', 'construction-bureau', false);
  tale.act('2026-03-02T10:00:00', manager, 'dispatch', { heard: 'the sample was wrong' });
  assert.equal(tale.act('2026-03-02T11:00:00', contact, 'contact', found).refusal?.kind, 'guard');
  tale.act('2026-03-02T11:00:00', contact, 'verify', { found: 'the sample is wrong', class: 'fix-now' });
  assert.equal(tale.now().state, 'confirming');
  assert.equal(tale.now().facts['heard'], 'the sample was wrong');
});

test('the manager may classify otherwise, with a reason; silence lets the class stand', () => {
  const tale = story('1');
  tale.act('2026-03-02T10:00:00', manager, 'dispatch');
  tale.act('2026-03-02T11:00:00', contact, 'contact', { ...found, class: 'no-legal-basis' });
  assert.equal(
    tale.act('2026-03-02T12:00:00', manager, 'reclassify', { class: 'complex' }).refusal?.kind,
    'reason-missing',
  );
  tale.act('2026-03-02T12:00:00', manager, 'reclassify', { reason: 'the law gives her that', class: 'complex' });
  assert.equal(tale.now().clocks['long-fix']?.due, '2026-03-23T24:00:00');
  const silent = story('1');
  silent.act('2026-03-02T10:00:00', manager, 'dispatch');
  silent.act('2026-03-02T11:00:00', contact, 'contact', found);
  silent.wait('2026-03-05T08:00:00');
  assert.deepEqual([silent.now().state, silent.now().facts['class']], ['rectifying', 'fix-now']);
});

test('a complex one has fifteen working days, and ten more once, by the manager', () => {
  const tale = classified('complex');
  assert.equal(tale.now().clocks['long-fix']?.due, '2026-03-23T24:00:00');
  assert.equal(tale.now().clocks['quick-fix'], undefined);
  assert.equal(tale.act('2026-03-10T09:00:00', contact, 'extend', grounds).refusal?.kind, 'not-yours');
  tale.act('2026-03-10T09:00:00', manager, 'extend', grounds);
  assert.equal(tale.now().clocks['long-fix']?.due, '2026-04-07T24:00:00');
  assert.equal(tale.act('2026-03-11T09:00:00', manager, 'extend', grounds).refusal?.kind, 'already-extended');
});

test('once it goes back to be put right; the second time it is handed up, and the supervisor answers', () => {
  const tale = fedBack();
  assert.equal(tale.act('2026-03-05T09:00:00', manager, 'hand-up', grounds).refusal?.kind, 'not-after');
  tale.act('2026-03-05T09:00:00', manager, 'reopen', grounds);
  assert.equal(tale.now().clocks['quick-fix']?.due, '2026-03-12T24:00:00');
  tale.act('2026-03-06T11:00:00', contact, 'feed-back', { ...grounds, measure: 'a third window' });
  assert.equal(tale.act('2026-03-09T09:00:00', manager, 'reopen', grounds).refusal?.kind, 'already-done');
  tale.act('2026-03-09T09:00:00', manager, 'hand-up', grounds);
  assert.equal(tale.now().clocks['supervision']?.due, '2026-03-30T24:00:00');
  const measure = { ...grounds, measure: 'the hall was rearranged' };
  assert.equal(tale.act('2026-03-10T09:00:00', manager, 'supervise', measure).refusal?.kind, 'not-yours');
  tale.act('2026-03-10T09:00:00', judge, 'supervise', measure);
  assert.equal(tale.now().ending, 'supervised');
});

test('an appeal met with silence fails, and there is no second', () => {
  const tale = appealed();
  tale.wait('2026-03-10T08:00:00');
  assert.equal(tale.now().state, 'rectifying');
  const again = tale.act('2026-03-10T09:00:00', contact, 'appeal', { ...grounds, claim: 'mistake' });
  assert.equal(again.refusal?.kind, 'already-done');
});

test('whoever appeals does so within five working days of the dispatch', () => {
  const tale = classified('complex');
  const late = tale.act('2026-03-10T09:00:00', contact, 'appeal', { ...grounds, claim: 'malicious' });
  assert.equal(late.refusal?.kind, 'clock-not-running');
});

test('a panel of which one is of the rated unit decides nothing', () => {
  const tale = appealed();
  const own = [...panel.slice(1), { unit: 'construction-bureau', person: 'd' }];
  const refused = tale.act('2026-03-03T11:00:00', manager, 'uphold', { ...grounds, panel: own });
  assert.equal(refused.refusal?.kind, 'not-apart');
  tale.act('2026-03-03T11:00:00', manager, 'uphold', { ...grounds, panel });
  assert.equal(tale.now().state, 'rectifying');
  assert.equal(tale.now().clocks['quick-fix']?.due, '2026-03-10T24:00:00');
});

test('a void waits five working days for the rater, stands after his silence and stays visible', () => {
  const tale = voiding();
  assert.equal(tale.now().clocks['objection']?.due, '2026-03-10T24:00:00');
  tale.wait('2026-03-12T00:00:00');
  assert.equal(tale.now().ending, 'voided');
  assert.equal(tale.now().facts['level'], '1');
});

test('whoever agrees that it was a mistake ends it, and may rate once more', () => {
  const tale = voiding();
  tale.act('2026-03-04T09:00:00', rater, 'agree');
  assert.equal(tale.now().ending, 'voided');
  assert.deepEqual(
    tale.now().rights.map((right) => right.right),
    ['second'],
  );
});

test('an objection is decided by the supervisor and not by whoever proposed the void; silence keeps the review', () => {
  const tale = voiding();
  tale.act('2026-03-04T09:00:00', rater, 'object', { reason: 'I meant it' });
  assert.equal(tale.now().state, 'objected');
  assert.equal(tale.act('2026-03-05T09:00:00', manager, 'confirm-void', grounds).refusal?.kind, 'not-yours');
  tale.act('2026-03-05T09:00:00', judge, 'set-aside-void', grounds);
  assert.equal(tale.now().state, 'rectifying');
  const silent = voiding();
  silent.act('2026-03-04T09:00:00', rater, 'object', { reason: 'I meant it' });
  silent.wait('2026-03-12T08:00:00');
  assert.equal(silent.now().state, 'rectifying');
});

test('what the approval bureau is blamed for is appealed above it, and objected to above that', () => {
  const tale = story('1', 'approval-bureau');
  const above = at('party-office', 'judge-1', 'office');
  tale.act('2026-03-02T10:00:00', above, 'dispatch');
  assert.deepEqual(tale.now().seats['judge'], { unit: 'discipline-office', person: null });
});

test('a review of the bureau of the alliance office is handled above it', () => {
  const tale = story('1', 'approval-bureau');
  assert.deepEqual(tale.now().seats['manager'], { unit: 'party-office', person: null });
});
