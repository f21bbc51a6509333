import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { overdue } from './clocks.ts';
import { grounds } from './grounds.ts';

const told = { tells: 'objector', invites: 'service' } as const;

/** 公示异议: anybody may object to what is published before it is paid, and is answered; who objects is told to nobody else. */
export const objection = defineLoop({
  name: 'publicity-objection',
  letters: 'PO',
  version: 1,
  inForceFrom: '2020-01-01',
  item: 'policy-clause',
  serves: 'objector',
  outside: {
    kept: 'the clause names its unit; a duty does not move between units by offer',
    'told-once': 'no materials are asked for',
    trusted: 'nothing may follow later',
  },
  opens: 'raise',
  seats: {
    objector: { kind: 'party', bound: 'given' },
    clerk: { kind: 'post', role: 'clerk', bound: { item: 'handlingUnit' } },
    head: { kind: 'post', role: 'head', bound: { item: 'handlingUnit' } },
  },
  states: { raised: { holder: 'head' } },
  endings: {
    upheld: { ...told, answers: true, outcome: 'upheld', paper: 'objection-reply', evidence: ['answeredOn'] },
    'not-upheld': { ...told, answers: true, outcome: 'not-upheld', paper: 'objection-reply', evidence: ['answeredOn'] },
    withdrawn: { ...told, answers: false, outcome: 'withdrawn', paper: 'withdrawal', evidence: ['withdrawnOn'] },
  },
  clocks: {
    answer: {
      since: 'raisedOn',
      limit: workdays(10),
      during: ['raised'],
      basis: 'policy-objection',
      warn: workdays(2),
      onExpire: 'miss-answer',
      kind: 'duty',
    },
    overdue,
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {
    service: { to: 'objector', about: 'clerk', window: workdays(5), basis: 'policy-review-window', loop: 'review' },
  },
  papers: {
    'objection-receipt': { to: 'objector', grounds: false },
    'objection-reply': { to: 'objector', grounds: true },
    'overdue-explanation': { to: 'objector', grounds: true },
    withdrawal: { to: 'objector', grounds: false },
    'correction-of-act': { to: 'objector', grounds: false },
  },
  guards: {},
  handover: null,
  correction: { hold: 1, by: ['head'], paper: 'correction-of-act' },
  acts: {
    raise: {
      by: ['objector', 'clerk'],
      from: 'new',
      to: 'raised',
      needs: { input: ['about', 'objection'] },
      set: { raisedOn: 'today', about: { input: 'about' }, objection: { input: 'objection' } },
      paper: 'objection-receipt',
    },
    uphold: { by: ['head'], from: ['raised'], to: 'upheld', needs: grounds, set: { answeredOn: 'today' } },
    'not-uphold': { by: ['head'], from: ['raised'], to: 'not-upheld', needs: grounds, set: { answeredOn: 'today' } },
    withdraw: { by: ['objector'], from: ['raised'], to: 'withdrawn', set: { withdrawnOn: 'today' } },
    'miss-answer': { by: ['clock'], from: ['raised'], to: 'stay', starts: ['overdue'], paper: 'overdue-explanation' },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
