import { months, workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { overdue } from './reception-clocks.ts';

/**
 * A broken word inside the zone: while it stands, nothing more is accepted on a pledge or a promise. It is repaired on
 * application, or ends by itself. It goes to no public credit platform (山东省社会信用条例 lists no late supplement).
 */
export const credit = defineLoop({
  name: 'credit',
  letters: 'CR',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'applicant',
  outside: {
    judged: 'it follows from an approval that the applicant has reviewed; its papers name the remedies',
    kept: 'the unit to which the word was given keeps the record; it is not handed on',
    'told-once': 'no materials are asked for',
  },
  opens: 'stand',
  seats: {
    applicant: { kind: 'party', bound: 'given' },
    keeper: { kind: 'post', role: 'head', bound: { item: 'decidingUnit' } },
  },
  states: {
    standing: { holder: 'keeper', awaits: 'applicant' },
    'repair-asked': { holder: 'keeper' },
  },
  endings: {
    repaired: {
      answers: true,
      outcome: 'repaired',
      tells: 'applicant',
      paper: 'repair-notice',
      evidence: ['repairedOn'],
      invites: null,
    },
    expired: {
      answers: true,
      outcome: 'expired',
      tells: 'applicant',
      paper: 'repair-notice',
      evidence: ['expiredOn'],
      invites: null,
    },
  },
  clocks: {
    standing: {
      since: 'stoodOn',
      limit: months(12),
      during: ['standing', 'repair-asked'],
      waitsIn: ['repair-asked'],
      basis: 'credit-limit',
      onExpire: 'expire',
      kind: 'duty',
    },
    repair: {
      since: 'repairAskedOn',
      limit: workdays(10),
      during: ['repair-asked'],
      basis: 'repair-limit',
      warn: workdays(2),
      onExpire: 'miss-repair',
      kind: 'duty',
    },
    overdue,
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  papers: {
    'credit-notice': { to: 'applicant', grounds: true, remedies: true },
    'repair-notice': { to: 'applicant', grounds: false },
    'repair-refusal': { to: 'applicant', grounds: true, remedies: true },
    'correction-of-act': { to: 'applicant', grounds: false },
  },
  guards: {},
  handover: null,
  correction: { hold: 1, by: ['keeper'], paper: 'correction-of-act' },
  acts: {
    stand: { by: ['parent'], from: 'new', to: 'standing', set: { stoodOn: 'today' }, paper: 'credit-notice' },
    'ask-repair': {
      by: ['applicant'],
      from: ['standing'],
      to: 'repair-asked',
      needs: { input: ['statement'] },
      set: { repairAskedOn: 'today', statement: { input: 'statement' } },
    },
    repair: { by: ['keeper'], from: ['repair-asked'], to: 'repaired', set: { repairedOn: 'today' } },
    'refuse-repair': {
      by: ['keeper'],
      from: ['repair-asked'],
      to: 'standing',
      needs: grounds,
      paper: 'repair-refusal',
    },
    expire: { by: ['clock'], from: ['standing'], to: 'expired', set: { expiredOn: 'today' } },
    'miss-repair': { by: ['clock'], from: ['repair-asked'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
