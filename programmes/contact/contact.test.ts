import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Actor, Decision, Event, Standing } from '../../kernel/case.ts';
import { decide, expire } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { followUp } from './follow-up.ts';
import { guards } from './guards.ts';
import { improvement } from './improvement.ts';
import { contact } from './loop.ts';

const person: Actor = { kind: 'party', party: 'party-1' };
const parent: Actor = { kind: 'parent', case: 'case-0', child: 'contact' };
const at = (role: string, name = role): Actor => ({ kind: 'person', person: name, unit: 'hall', roles: [role] });

const saying = (purposes: readonly string[], channels: readonly string[]): JsonObject => ({
  purposes: [...purposes],
  channels: [...channels],
  hours: 'any',
  wording: '2026-1',
});
const planned: JsonObject = {
  purpose: 'follow-up',
  channel: 'telephone',
  unit: 'hall',
  dueOn: '2026-03-16',
  about: 'case-7',
  aboutNumber: 'A2026-000007',
};

const tale = (loop: Loop, open: Readonly<Record<string, number>> = {}) => {
  let standing: Standing | null = null;
  const history: Event[] = [];
  const context = {
    calendar: stateCouncil,
    guards: guards[loop.name as keyof typeof guards],
    hash: 'test',
  };
  const given = {
    case: 'case-1',
    number: '1',
    item: {},
    seats: {
      person: { party: 'party-1' },
      first: { unit: 'hall', person: null },
      caller: { unit: 'hall', person: null },
      owner: { unit: 'hall', person: null },
    },
    posts: { 'alliance-office': 'bureau' },
    subject: { open },
  };
  const take = (decision: Decision): Decision => {
    history.push(...decision.events);
    standing = decision.standing ?? standing;
    return decision;
  };
  return {
    act: (moment: string, actor: Actor, name: string, input: JsonObject = {}, childCase = 'case-2') =>
      take(
        decide(
          loop,
          standing,
          { act: name, actor, input, at: moment, childCase, ...(standing === null ? { given } : {}) },
          context,
        ),
      ),
    wait: (moment: string) => take(expire(loop, standing as unknown as Standing, moment, context)),
    now: () => standing as unknown as Standing,
  };
};

const agreed = () => {
  const story = tale(contact);
  const said = saying(['follow-up', 'opinion'], ['telephone', 'sms']);
  assert.equal(story.act('2026-03-02T09:00:00', person, 'agree', said).refusal, null);
  return story;
};

test('nobody agrees to nothing, and nobody has two consents', () => {
  assert.equal(
    tale(contact).act('2026-03-02T09:00:00', person, 'agree', saying([], [])).refusal?.kind,
    'input-missing',
  );
  assert.equal(
    tale(contact).act('2026-03-02T09:00:00', person, 'agree', saying(['policy'], [])).refusal?.kind,
    'input-missing',
  );
  const second = tale(contact, { contact: 1 });
  assert.equal(second.act('2026-03-02T09:00:00', person, 'agree', saying(['policy'], ['sms'])).refusal?.kind, 'guard');
});

test('a yes or a no is said to each purpose and each way; leaving one out is no yes', () => {
  const { channels: _, ...rest } = saying(['follow-up'], ['telephone']);
  assert.equal(tale(contact).act('2026-03-02T09:00:00', person, 'agree', rest).refusal?.kind, 'input-missing');
});

test('only what was agreed to is planned, and about one matter once', () => {
  const story = agreed();
  const plan = (more: JsonObject) => story.act('2026-03-02T10:00:00', parent, 'plan', { ...planned, ...more });
  assert.equal(plan({ channel: 'visit' }).refusal?.kind, 'guard');
  assert.equal(plan({ purpose: 'policy' }).refusal?.kind, 'guard');
  assert.equal(plan({}).opens.length, 1);
  assert.equal(plan({ channel: 'sms' }).refusal?.kind, 'guard');
});

test('withdrawing ends the consent and calls back everything planned in the same act', () => {
  const story = agreed();
  story.act('2026-03-02T10:00:00', parent, 'plan', planned, 'case-2');
  story.act('2026-03-02T10:00:00', parent, 'plan', { ...planned, about: 'case-8' }, 'case-3');
  const withdrawn = story.act('2026-03-02T11:00:00', person, 'withdraw');
  assert.deepEqual(withdrawn.recalls, ['case-2', 'case-3']);
  assert.equal(story.now().ending, 'withdrawn');
});

test('agreeing to more leaves what is planned; taking something away calls it back at once', () => {
  const story = agreed();
  story.act('2026-03-02T10:00:00', parent, 'plan', planned);
  const more = saying(['follow-up', 'opinion', 'policy'], ['telephone', 'sms']);
  assert.deepEqual(story.act('2026-03-03T09:00:00', person, 'widen', more).recalls, []);
  const less = saying(['follow-up'], ['sms']);
  assert.equal(story.act('2026-03-03T10:00:00', person, 'widen', less).refusal?.kind, 'guard');
  assert.deepEqual(story.act('2026-03-03T10:00:00', person, 'narrow', less).recalls, ['case-2']);
  assert.deepEqual(story.now().facts['channels'], ['sms']);
});

test('after 24 months it ends by itself unless it was renewed', () => {
  const story = agreed();
  story.act('2027-12-01T09:00:00', person, 'renew');
  story.wait('2028-04-03T09:00:00');
  assert.equal(story.now().state, 'agreed');
  story.wait('2029-12-05T09:00:00');
  assert.equal(story.now().ending, 'lapsed');
  assert.equal(story.now().papers.at(-1)?.paper, 'lapse-notice');
});

const toCall = (more: JsonObject = {}) => {
  const story = tale(followUp);
  story.act('2026-03-02T09:00:00', parent, 'plan', { ...planned, ...more });
  return story;
};
const caller = at('contact');

test('a call is tried three times and no fourth', () => {
  const story = toCall();
  for (const day of ['03', '04', '05']) {
    assert.equal(story.act(`2026-03-${day}T10:00:00`, caller, 'call').refusal, null);
    story.act(`2026-03-${day}T10:02:00`, caller, 'note-attempt');
  }
  assert.equal(story.now().ending, 'not-reached');
});

test('a call that nobody makes turns red, and is given up only ten working days later', () => {
  const story = toCall();
  story.wait('2026-03-17T08:00:00');
  assert.equal(story.now().clocks['contact']?.status, 'fired');
  assert.equal(story.now().state, 'planned');
  story.wait('2026-04-01T08:00:00');
  assert.equal(story.now().ending, 'missed');
});

test('what was begun has its outcome noted within a working day, or turns red', () => {
  const story = toCall();
  story.act('2026-03-03T10:00:00', caller, 'call');
  story.wait('2026-03-05T08:00:00');
  assert.equal(story.now().clocks['outcome']?.status, 'fired');
});

test('a message is sent and not called, and silence is an end that nobody is blamed for', () => {
  const story = toCall({ channel: 'sms' });
  assert.equal(story.act('2026-03-03T10:00:00', caller, 'call').refusal?.kind, 'guard');
  assert.equal(story.act('2026-03-03T10:00:00', caller, 'send').refusal, null);
  story.wait('2026-03-12T10:00:00');
  assert.equal(story.now().ending, 'unanswered');
});

test('a suggestion leaves a case of its own, owned by the unit that heard it', () => {
  const story = toCall();
  story.act('2026-03-03T10:00:00', caller, 'call');
  const heard = story.act('2026-03-03T10:05:00', caller, 'note-suggestion', {
    satisfied: '3',
    suggestion: 'the guide names a form that is no longer needed',
  });
  const [left] = heard.opens;
  assert.equal(left?.loop, 'improvement');
  assert.deepEqual(left?.seats['owner'], { unit: 'hall', person: 'contact' });
});

const raised = () => {
  const story = tale(improvement);
  story.act('2026-03-02T09:00:00', parent, 'raise', { suggestion: 'a bench by the window' });
  return story;
};

test('whoever suggested hears within five working days what will change, and then that it has', () => {
  const story = raised();
  assert.equal(story.now().clocks['planning']?.due, '2026-03-09T24:00:00');
  story.act('2026-03-03T09:00:00', caller, 'plan', { change: 'a bench', dueOn: '2026-03-20' });
  assert.equal(story.now().clocks['improving']?.due.slice(0, 10), '2026-03-20');
  story.act('2026-03-18T09:00:00', caller, 'improve', { changed: 'there is a bench now' });
  assert.deepEqual(
    story.now().papers.map(({ paper }) => paper),
    ['suggestion-slip', 'plan-notice', 'what-changed'],
  );
  assert.equal(story.now().rights[0]?.right, 'service');
});

test('a no is said by the head, with reasons and grounds', () => {
  const story = raised();
  const grounds = { reason: 'there is no room', basis: ['own:duty list'] };
  assert.equal(story.act('2026-03-03T09:00:00', caller, 'decline', grounds).refusal?.kind, 'not-yours');
  const head = at('approver');
  assert.equal(story.act('2026-03-03T09:00:00', head, 'decline').refusal?.kind, 'reason-missing');
  story.act('2026-03-03T09:00:00', head, 'decline', grounds);
  assert.equal(story.now().papers.at(-1)?.paper, 'decline-notice');
});
