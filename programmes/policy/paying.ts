import type { Act, Ending, Loop, Paper, Seat, State } from '../../kernel/loop.ts';
import { workdays } from '../../kernel/amount.ts';
import { grounds } from './grounds.ts';

/** What applying and enjoying without an application share: from the unit's review to the confirmed payment. */
export const seats = {
  enterprise: { kind: 'party', bound: 'given' },
  clerk: { kind: 'post', role: 'clerk', bound: { item: 'handlingUnit' } },
  reviewer: { kind: 'post', role: 'reviewer', bound: { item: 'handlingUnit' } },
  head: { kind: 'post', role: 'head', bound: { item: 'handlingUnit' }, apartPerson: ['reviewer'] },
  treasurer: { kind: 'post', role: 'reviewer', bound: { item: 'payingUnit' }, apart: ['reviewer'] },
  cashier: { kind: 'post', role: 'clerk', bound: { item: 'payingUnit' }, apartPerson: ['treasurer'] },
} as const satisfies Readonly<Record<string, Seat>>;

export const payingStates = {
  reviewing: { holder: 'reviewer' },
  forwarded: { holder: 'head' },
  publicised: { holder: 'reviewer' },
  objected: { holder: 'head' },
  financing: { holder: 'treasurer' },
  paying: { holder: 'cashier' },
  paid: { holder: 'clerk' },
  questioned: { holder: 'cashier' },
} as const satisfies Readonly<Record<string, State>>;

const told = { tells: 'enterprise', invites: 'service' } as const;

export const payingEndings = {
  confirmed: { ...told, answers: true, outcome: 'paid', paper: 'close-out', evidence: ['paidOn', 'confirmedOn'] },
  unconfirmed: { ...told, answers: true, outcome: 'paid', paper: 'close-out', evidence: ['paidOn', 'closedOn'] },
  rejected: { ...told, answers: true, outcome: 'rejected', paper: 'rejection', evidence: ['decidedOn'] },
} as const satisfies Readonly<Record<string, Ending>>;

const plain = { to: 'enterprise', grounds: false } as const;

export const payingPapers = {
  award: { to: 'enterprise', grounds: true },
  'objection-notice': plain,
  'objection-answer': { to: 'enterprise', grounds: true },
  'payment-slip': plain,
  'payment-proof': plain,
  'close-out': plain,
  rejection: { to: 'enterprise', grounds: true, remedies: true },
  'overdue-explanation': { to: 'enterprise', grounds: true },
  'correction-of-act': plain,
} as const satisfies Readonly<Record<string, Paper>>;

const missed = (states: readonly string[], paper = true) =>
  ({
    by: ['clock'],
    from: [...states],
    to: 'stay',
    starts: ['overdue'],
    ...(paper ? { paper: 'overdue-explanation' } : {}),
  }) as const satisfies Act;

export const payingActs = {
  forward: {
    by: ['reviewer'],
    from: ['reviewing'],
    to: 'forwarded',
    needs: { input: ['proposal', 'opinion'] },
    set: {
      proposal: { input: 'proposal' },
      opinion: { input: 'opinion' },
      amountProposed: { input: 'amountProposed' },
    },
  },
  // Set aside as soon as it is promised in public: a budget is never promised twice.
  approve: {
    by: ['head'],
    from: ['forwarded'],
    to: 'publicised',
    otherHandThan: ['forward'],
    needs: { ...grounds, input: ['amountApproved'], most: { amountApproved: ['amount', 'cap'] } },
    set: { decidedOn: 'today', publicisedOn: 'today', amountApproved: { input: 'amountApproved' } },
    books: [{ account: 'budget', amount: 'amountApproved', from: 'free', to: 'promised' }],
    paper: 'award',
  },
  reject: {
    by: ['head'],
    from: ['forwarded'],
    to: 'rejected',
    otherHandThan: ['forward'],
    needs: grounds,
    set: { decidedOn: 'today' },
  },
  // By whoever objects at the portal, or by the clerk to whom it was said.
  object: {
    by: ['clerk', 'parent'],
    from: ['publicised'],
    to: 'objected',
    needs: { input: ['objection'] },
    set: { objectedOn: 'today', objection: { input: 'objection' } },
    paper: 'objection-notice',
  },
  // Said by the head here, or in answer to the one who objected.
  overrule: { by: ['head', 'parent'], from: ['objected'], to: 'publicised', needs: grounds, paper: 'objection-answer' },
  uphold: { by: ['head', 'parent'], from: ['objected'], to: 'rejected', needs: grounds, set: { decidedOn: 'today' } },
  'end-publicity': { by: ['clock'], from: ['publicised'], to: 'financing', set: { passedOn: 'today' } },
  finance: { by: ['treasurer'], from: ['financing'], to: 'paying', set: { financedOn: 'today' } },
  pay: {
    by: ['cashier'],
    from: ['paying'],
    to: 'paid',
    otherHandThan: ['finance'],
    needs: { input: ['voucher'] },
    set: { paidOn: 'today', askedOn: 'today', voucher: { input: 'voucher' }, accountTail: { input: 'accountTail' } },
    books: [{ account: 'budget', amount: 'amountApproved', from: 'promised', to: 'paid' }],
    paper: 'payment-slip',
  },
  confirm: { by: ['enterprise'], from: ['paid'], to: 'confirmed', set: { confirmedOn: 'today' } },
  'ask-after': {
    by: ['enterprise', 'clerk'],
    from: ['paid'],
    to: 'questioned',
    needs: { input: ['question'] },
    set: { questionedOn: 'today', question: { input: 'question' } },
  },
  prove: {
    by: ['cashier'],
    from: ['questioned'],
    to: 'paid',
    needs: { input: ['proof'] },
    set: { askedOn: 'today', proof: { input: 'proof' } },
    paper: 'payment-proof',
  },
  'close-unconfirmed': { by: ['clock'], from: ['paid'], to: 'unconfirmed', set: { closedOn: 'today' } },
  'miss-review': missed(['reviewing', 'forwarded']),
  'miss-objection': missed(['objected']),
  'miss-payment': missed(['financing', 'paying']),
  'miss-question': missed(['questioned']),
  remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
} as const satisfies Readonly<Record<string, Act>>;

/** What both loops say alike. */
export const payingFrame = {
  version: 1,
  inForceFrom: '2020-01-01',
  item: 'policy-clause',
  serves: 'enterprise',
  seats,
  pauses: {},
  debts: {},
  children: {},
  rights: {
    service: { to: 'enterprise', about: 'clerk', window: workdays(5), basis: 'policy-review-window', loop: 'review' },
  },
  accounts: { budget: { named: 'budget', currency: 'CNY' } },
  handover: null,
  correction: { hold: 1, by: ['head'], paper: 'correction-of-act' },
} as const satisfies Partial<Loop>;
