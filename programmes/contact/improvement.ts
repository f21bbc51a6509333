import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

const grounds = { reason: true, basis: true } as const;
const ending = { answers: true, tells: 'person', invites: 'service' } as const;

/** What somebody suggested, turned into a change with an owner and a day; whoever said so is told what became of it. */
export const improvement = defineLoop({
  name: 'improvement',
  version: 1,
  letters: 'GJ',
  inForceFrom: '2020-01-01',
  serves: 'person',
  outside: {
    kept: 'the unit that was told owns it; what is another unit’s becomes an inquiry',
    'told-once': 'nothing is asked of the person',
    trusted: 'the change is promised by its day and nothing beside it is owed',
  },
  opens: 'say',
  seats: {
    person: { kind: 'party', bound: 'given' },
    owner: { kind: 'post', role: 'clerk', bound: 'given' },
    head: { kind: 'post', role: 'approver', bound: 'act', sameUnit: 'owner' },
  },
  states: { said: { holder: 'owner' }, accepted: { holder: 'owner' } },
  endings: {
    made: { ...ending, outcome: 'made', paper: 'what-changed', evidence: ['change', 'changedOn'] },
    declined: { ...ending, outcome: 'declined', paper: 'not-taken-up', evidence: ['declinedOn'] },
    withdrawn: {
      ...ending,
      answers: false,
      outcome: 'withdrawn',
      paper: 'withdrawal-slip',
      evidence: ['withdrawnOn'],
    },
  },
  clocks: {
    weighing: {
      since: 'saidOn',
      limit: workdays(5),
      during: ['said'],
      basis: 'improvement-weighing',
      warn: workdays(1),
      onExpire: 'miss-weighing',
      kind: 'duty',
    },
    changing: {
      since: 'acceptedOn',
      limit: { until: 'changeBy' },
      during: ['accepted'],
      basis: 'improvement-day',
      warn: workdays(3),
      onExpire: 'miss-change',
      kind: 'duty',
    },
    overdue: {
      since: 'act',
      limit: workdays(2),
      during: 'open',
      basis: 'overdue-watch',
      onExpire: 'remind',
      kind: 'watch',
    },
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {
    service: { to: 'person', about: 'owner', window: workdays(5), basis: 'review-window', loop: 'review' },
  },
  papers: {
    'suggestion-slip': { to: 'person', grounds: false },
    'what-will-change': { to: 'person', grounds: false },
    'what-changed': { to: 'person', grounds: false },
    'not-taken-up': { to: 'person', grounds: true },
    'withdrawal-slip': { to: 'person', grounds: false },
    'correction-of-act': { to: 'person', grounds: false },
  },
  guards: {},
  handover: null,
  correction: { hold: 1, by: ['head'], paper: 'correction-of-act' },
  acts: {
    say: {
      by: ['person', 'owner', 'parent'],
      from: 'new',
      to: 'said',
      needs: { input: ['suggestion'] },
      set: { saidOn: 'today', suggestion: { input: 'suggestion' }, about: { input: 'about' } },
      paper: 'suggestion-slip',
    },
    accept: {
      by: ['owner'],
      from: ['said'],
      to: 'accepted',
      needs: { input: ['what', 'changeBy'] },
      set: { acceptedOn: 'today', what: { input: 'what' }, changeBy: { input: 'changeBy' } },
      paper: 'what-will-change',
    },
    'make-change': {
      by: ['owner'],
      from: ['said', 'accepted'],
      to: 'made',
      needs: { input: ['change'] },
      set: { changedOn: 'today', change: { input: 'change' }, item: { input: 'item' } },
      paper: 'what-changed',
    },
    decline: {
      by: ['head'],
      from: ['said', 'accepted'],
      to: 'declined',
      needs: grounds,
      set: { declinedOn: 'today' },
      paper: 'not-taken-up',
    },
    'miss-weighing': { by: ['clock'], from: ['said'], to: 'stay', starts: ['overdue'] },
    'miss-change': { by: ['clock'], from: ['accepted'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
    withdraw: {
      by: ['person'],
      from: 'open',
      to: 'withdrawn',
      set: { withdrawnOn: 'today' },
      paper: 'withdrawal-slip',
    },
  },
});
