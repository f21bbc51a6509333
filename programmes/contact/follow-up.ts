import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

const inner = { tells: 'parent', paper: null, invites: null } as const;
const heard = { opinion: { input: 'opinion' }, satisfied: { input: 'satisfied' }, reachedOn: 'today' } as const;
const hearing = {
  by: ['caller'],
  from: ['planned', 'tried'],
  to: 'reached',
  needs: { input: ['opinion', 'satisfied'] },
  set: heard,
} as const;

/** One call, message or visit after a service, on its planned day: what was heard, and what comes of it. */
export const followUp = defineLoop({
  name: 'follow-up',
  version: 1,
  letters: 'HF',
  inForceFrom: '2020-01-01',
  serves: null,
  outside: {
    judged: 'it is part of keeping in contact; the service itself was reviewed, and an improvement is',
    kept: 'whoever keeps the contact calls; it is not offered to other units',
    'told-once': 'nothing is asked of the person but his opinion',
    trusted: 'nothing is owed or promised',
  },
  opens: 'begin',
  seats: {
    person: { kind: 'party', bound: 'given' },
    caller: { kind: 'post', role: 'clerk', bound: 'given' },
  },
  states: { planned: { holder: 'caller' }, tried: { holder: 'caller' } },
  endings: {
    reached: { ...inner, answers: true, outcome: 'reached', evidence: ['opinion', 'reachedOn'] },
    'not-reached': { ...inner, answers: true, outcome: 'not-reached', evidence: ['triedOn'] },
    'not-made': { ...inner, answers: true, outcome: 'not-made', evidence: ['missedOn'] },
    recalled: { ...inner, answers: false, outcome: 'recalled', evidence: ['recalledOn'] },
  },
  clocks: {
    calling: {
      since: 'plannedOn',
      limit: workdays(3),
      during: ['planned', 'tried'],
      basis: 'follow-up-limit',
      warn: workdays(1),
      onExpire: 'miss',
      kind: 'duty',
    },
    // After a month nobody remembers what was asked about: it is over, and counted as not made.
    end: {
      since: 'plannedOn',
      limit: workdays(20),
      during: ['planned', 'tried'],
      basis: 'follow-up-end',
      onExpire: 'leave-off',
      kind: 'watch',
    },
    overdue: {
      since: 'act',
      limit: workdays(2),
      during: ['planned', 'tried'],
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
  guards: { 'tried-enough': 'standing', 'may-try': 'standing' },
  handover: null,
  correction: null,
  acts: {
    begin: {
      by: ['parent'],
      from: 'new',
      to: 'planned',
      needs: { input: ['plannedOn', 'purpose', 'channel', 'about'] },
      set: {
        plannedOn: { input: 'plannedOn' },
        purpose: { input: 'purpose' },
        channel: { input: 'channel' },
        about: { input: 'about' },
      },
    },
    try: {
      by: ['caller'],
      from: ['planned', 'tried'],
      to: 'tried',
      when: 'may-try',
      needs: { input: ['note'] },
      set: { triedOn: 'today' },
    },
    reach: hearing,
    'reach-with-suggestion': {
      ...hearing,
      needs: { input: ['opinion', 'satisfied', 'suggestion'] },
      leaves: [{ loop: 'improvement', seats: { person: { seat: 'person' }, owner: { seat: 'caller' } } }],
    },
    'give-up': { by: ['caller'], from: ['tried'], to: 'not-reached', when: 'tried-enough' },
    miss: {
      by: ['clock'],
      from: ['planned', 'tried'],
      to: 'stay',
      starts: ['overdue'],
      set: { late: { value: true } },
    },
    remind: { by: ['clock'], from: ['planned', 'tried'], to: 'stay', starts: ['overdue'] },
    'leave-off': { by: ['clock'], from: ['planned', 'tried'], to: 'not-made', set: { missedOn: 'today' } },
    recall: { by: ['parent'], from: ['planned', 'tried'], to: 'recalled', set: { recalledOn: 'today' } },
  },
});
