import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

const told = (outcome: string, evidence: string) =>
  ({ answers: true, outcome, tells: 'parent', paper: null, evidence: [evidence], invites: null }) as const;

/** Whoever suggests something hears what became of it: it is a case of its own from then on. */
const leaves = [{ loop: 'improvement', seats: { person: { seat: 'person' }, owner: { seat: 'caller' } } }] as const;
/** Until something came of it. */
const waiting = ['planned', 'calling', 'tried'] as const;

const satisfied = { satisfied: { input: 'satisfied' }, answeredOn: 'today' } as const;
const suggested = { ...satisfied, suggestion: { input: 'suggestion' } } as const;

/**
 * One contact that somebody agreed to: a call, a visit or a message after he was served, by the unit that served him. It
 * stands and falls with the consent, passes its gate at the moment at which it happens, and is tried three times at most.
 */
export const followUp = defineLoop({
  name: 'follow-up',
  version: 1,
  letters: 'HF',
  inForceFrom: '2020-01-01',
  serves: null,
  outside: {
    judged: 'it asks for an opinion itself; the service was judged by its own right',
    kept: 'the unit that served does it itself; it is not handed on',
    'told-once': 'nothing is asked for beside an opinion, which nobody owes',
    trusted: 'nothing is owed beside the contact itself',
  },
  opens: 'plan',
  seats: {
    person: { kind: 'party', bound: 'given' },
    caller: { kind: 'post', role: 'contact', bound: 'given' },
  },
  states: {
    planned: { holder: 'caller' },
    // On the telephone, or at the door.
    calling: { holder: 'caller' },
    tried: { holder: 'caller' },
    sent: { holder: 'caller', awaits: 'person' },
  },
  endings: {
    answered: told('answered', 'answeredOn'),
    'no-wish': told('no-wish', 'noWishOn'),
    'not-reached': told('not-reached', 'triedOn'),
    unanswered: told('unanswered', 'silentOn'),
    missed: told('missed', 'givenUpOn'),
    recalled: { answers: false, outcome: 'recalled', tells: 'parent', paper: null, evidence: [], invites: null },
  },
  clocks: {
    contact: {
      since: 'plannedOn',
      limit: { until: 'dueOn' },
      during: ['planned'],
      basis: 'follow-up-day',
      warn: workdays(1),
      onExpire: 'miss',
      kind: 'duty',
    },
    again: {
      since: 'triedOn',
      limit: workdays(3),
      during: ['tried'],
      basis: 'follow-up-again',
      warn: workdays(1),
      onExpire: 'miss',
      kind: 'duty',
    },
    outcome: {
      since: 'calledOn',
      limit: workdays(1),
      during: ['calling'],
      basis: 'follow-up-outcome',
      onExpire: 'miss',
      kind: 'duty',
    },
    answer: {
      since: 'sentOn',
      limit: workdays(5),
      during: ['sent'],
      basis: 'follow-up-answer',
      onExpire: 'close-silent',
      kind: 'duty',
    },
    // A call that comes a month late helps nobody.
    'giving-up': {
      since: 'missedOn',
      limit: workdays(10),
      during: [...waiting],
      basis: 'follow-up-end',
      onExpire: 'give-up',
      kind: 'watch',
    },
    overdue: {
      since: 'act',
      limit: workdays(1),
      during: [...waiting],
      basis: 'overdue-watch',
      onExpire: 'remind',
      kind: 'watch',
    },
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  papers: {},
  guards: { spoken: 'standing', written: 'standing', 'tried-enough': 'standing' },
  handover: null,
  correction: null,
  acts: {
    plan: {
      by: ['parent'],
      from: 'new',
      to: 'planned',
      needs: { input: ['purpose', 'channel', 'dueOn'] },
      set: {
        plannedOn: 'today',
        purpose: { input: 'purpose' },
        channel: { input: 'channel' },
        dueOn: { input: 'dueOn' },
        about: { input: 'about' },
        aboutNumber: { input: 'aboutNumber' },
        aboutTitle: { input: 'aboutTitle' },
        plannedBy: { input: 'plannedBy' },
        sampled: { input: 'sampled' },
      },
    },
    // The gate is passed here, before anybody is called; what came of it is noted afterwards.
    call: {
      by: ['caller'],
      from: ['planned', 'tried'],
      to: 'calling',
      when: 'spoken',
      contacts: true,
      set: { calledOn: 'today' },
      seat: { caller: 'actor' },
    },
    'note-answer': {
      by: ['caller'],
      from: ['calling'],
      to: 'answered',
      needs: { input: ['satisfied'] },
      set: satisfied,
    },
    'note-suggestion': {
      by: ['caller'],
      from: ['calling'],
      to: 'answered',
      needs: { input: ['satisfied', 'suggestion'] },
      set: suggested,
      leaves,
    },
    'note-attempt': {
      by: ['caller'],
      from: ['calling'],
      to: [{ to: 'not-reached', when: 'tried-enough' }, { to: 'tried' }],
      set: { triedOn: 'today' },
    },
    'note-no-wish': {
      by: ['caller'],
      from: ['calling'],
      to: 'no-wish',
      set: { noWishOn: 'today' },
    },
    send: {
      by: ['caller'],
      from: ['planned'],
      to: 'sent',
      when: 'written',
      contacts: true,
      set: { sentOn: 'today' },
    },
    answer: { by: ['person'], from: ['sent'], to: 'answered', needs: { input: ['satisfied'] }, set: satisfied },
    suggest: {
      by: ['person'],
      from: ['sent'],
      to: 'answered',
      needs: { input: ['satisfied', 'suggestion'] },
      set: suggested,
      leaves,
    },
    'close-silent': { by: ['clock'], from: ['sent'], to: 'unanswered', set: { silentOn: 'today' } },
    miss: { by: ['clock'], from: [...waiting], to: 'stay', set: { missedOn: 'today' }, starts: ['overdue'] },
    remind: { by: ['clock'], from: [...waiting], to: 'stay', starts: ['overdue'] },
    'give-up': { by: ['clock'], from: [...waiting], to: 'missed', set: { givenUpOn: 'today' } },
    recall: { by: ['parent'], from: 'open', to: 'recalled' },
  },
});
