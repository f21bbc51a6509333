import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { overdue } from './clocks.ts';
import { grounds } from './grounds.ts';

const told = { tells: 'spender', invites: null } as const;

/** 预算下达: the paying unit brings money into the budget of a clause, by two hands; whoever spends it is told. */
export const budget = defineLoop({
  name: 'policy-budget',
  letters: 'BG',
  version: 1,
  inForceFrom: '2020-01-01',
  item: 'policy-clause',
  serves: 'spender',
  outside: {
    judged: 'one office gives another its budget; nobody is served who could rate it',
    kept: 'the clause names the paying unit; a duty does not move between units by offer',
    'told-once': 'no materials are asked for',
    trusted: 'nothing may follow later',
  },
  opens: 'propose',
  seats: {
    spender: { kind: 'party', bound: 'given' },
    clerk: { kind: 'post', role: 'clerk', bound: { item: 'payingUnit' } },
    head: { kind: 'post', role: 'head', bound: { item: 'payingUnit' }, apartPerson: ['clerk'] },
  },
  states: { proposed: { holder: 'head' } },
  endings: {
    allotted: { ...told, answers: true, outcome: 'allotted', paper: 'budget-notice', evidence: ['allottedOn'] },
    refused: { ...told, answers: true, outcome: 'refused', paper: 'budget-refusal', evidence: ['refusedOn'] },
    'taken-back': {
      ...told,
      answers: false,
      outcome: 'taken-back',
      paper: 'budget-taken-back',
      evidence: ['takenBackOn'],
    },
  },
  clocks: {
    allotment: {
      since: 'proposedOn',
      limit: workdays(5),
      during: ['proposed'],
      basis: 'budget-allotment',
      warn: workdays(1),
      onExpire: 'miss-allotment',
      kind: 'duty',
    },
    overdue,
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  accounts: { budget: { named: 'budget', currency: 'CNY' } },
  papers: {
    'budget-notice': { to: 'spender', grounds: false },
    'budget-refusal': { to: 'spender', grounds: true },
    'budget-taken-back': { to: 'spender', grounds: false },
    'correction-of-act': { to: 'spender', grounds: false },
  },
  guards: {},
  handover: null,
  correction: { hold: 1, by: ['head'], paper: 'correction-of-act' },
  acts: {
    propose: {
      by: ['clerk'],
      from: 'new',
      to: 'proposed',
      needs: { input: ['amount', 'documentNumber'] },
      set: {
        proposedOn: 'today',
        amount: { input: 'amount' },
        documentNumber: { input: 'documentNumber' },
        budget: { item: 'budget' },
      },
    },
    allot: {
      by: ['head'],
      from: ['proposed'],
      to: 'allotted',
      otherHandThan: ['propose'],
      set: { allottedOn: 'today' },
      books: [{ account: 'budget', amount: 'amount', from: 'outside', to: 'free' }],
    },
    refuse: {
      by: ['head'],
      from: ['proposed'],
      to: 'refused',
      otherHandThan: ['propose'],
      needs: grounds,
      set: { refusedOn: 'today' },
    },
    'take-back': { by: ['clerk'], from: ['proposed'], to: 'taken-back', set: { takenBackOn: 'today' } },
    'miss-allotment': { by: ['clock'], from: ['proposed'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
