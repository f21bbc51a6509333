import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { overdue } from './clocks.ts';
import { grounds } from './grounds.ts';
import { payingFrame, seats } from './paying.ts';

const told = { tells: 'enterprise', invites: 'service', answers: true } as const;
const late = (state: string) => ({ by: ['clock'], from: [state], to: 'stay', starts: ['overdue'] }) as const;

/** 追回: money that should not have been paid comes back to its budget; the enterprise states its case first. */
export const recovery = defineLoop({
  ...payingFrame,
  name: 'recovery',
  letters: 'RC',
  outside: {
    kept: 'the clause names its units; a duty does not move between units by offer',
    'told-once': 'no materials are asked for',
    trusted: 'what is owed is the case itself',
  },
  opens: 'propose',
  seats: {
    enterprise: seats.enterprise,
    clerk: seats.clerk,
    reviewer: seats.reviewer,
    head: seats.head,
    treasurer: seats.treasurer,
  },
  states: {
    proposed: { holder: 'reviewer', awaits: 'enterprise' },
    deciding: { holder: 'head' },
    ordered: { holder: 'treasurer' },
    unpaid: { holder: 'head' },
  },
  endings: {
    recovered: { ...told, outcome: 'recovered', paper: 'repayment-receipt', evidence: ['orderedOn', 'repaidOn'] },
    dropped: { ...told, outcome: 'dropped', paper: 'drop-notice', evidence: ['droppedOn'] },
    enforced: { ...told, outcome: 'enforced', paper: 'enforcement-notice', evidence: ['orderedOn', 'enforcedOn'] },
  },
  clocks: {
    statement: {
      since: 'proposedOn',
      limit: workdays(5),
      during: ['proposed'],
      basis: 'recovery-statement',
      warn: workdays(1),
      onExpire: 'hear-nothing',
      kind: 'duty',
    },
    decision: {
      since: 'heardOn',
      limit: workdays(10),
      during: ['deciding'],
      basis: 'recovery-decision',
      warn: workdays(2),
      onExpire: 'miss-decision',
      kind: 'duty',
    },
    repayment: {
      since: 'orderedOn',
      limit: { until: 'repayUntil' },
      during: ['ordered'],
      basis: 'recovery-repayment',
      warn: workdays(5),
      onExpire: 'miss-repayment',
      kind: 'duty',
    },
    enforcement: {
      since: 'missedOn',
      limit: workdays(20),
      during: ['unpaid'],
      basis: 'recovery-enforcement',
      warn: workdays(3),
      onExpire: 'miss-enforcement',
      kind: 'duty',
    },
    overdue,
  },
  papers: {
    'recovery-proposal': { to: 'enterprise', grounds: true },
    'recovery-order': { to: 'enterprise', grounds: true, remedies: true },
    'repayment-reminder': { to: 'enterprise', grounds: false },
    'repayment-receipt': { to: 'enterprise', grounds: false },
    'drop-notice': { to: 'enterprise', grounds: true },
    'enforcement-notice': { to: 'enterprise', grounds: true },
    'correction-of-act': { to: 'enterprise', grounds: false },
  },
  guards: {},
  acts: {
    propose: {
      by: ['reviewer'],
      from: 'new',
      to: 'proposed',
      needs: { ...grounds, input: ['enterprise', 'paidCase', 'amountClaimed'] },
      set: {
        proposedOn: 'today',
        enterprise: { input: 'enterprise' },
        paidCase: { input: 'paidCase' },
        amountClaimed: { input: 'amountClaimed' },
        budget: { item: 'budget' },
      },
      paper: 'recovery-proposal',
    },
    'state-the-case': {
      by: ['enterprise'],
      from: ['proposed'],
      to: 'deciding',
      needs: { input: ['statement'] },
      set: { heardOn: 'today', statement: { input: 'statement' } },
    },
    'hear-nothing': { by: ['clock'], from: ['proposed'], to: 'deciding', set: { heardOn: 'today' } },
    order: {
      by: ['head'],
      from: ['deciding'],
      to: 'ordered',
      otherHandThan: ['propose'],
      needs: { ...grounds, input: ['repayUntil'] },
      set: { orderedOn: 'today', repayUntil: { input: 'repayUntil' } },
      paper: 'recovery-order',
    },
    drop: {
      by: ['head'],
      from: ['deciding'],
      to: 'dropped',
      otherHandThan: ['propose'],
      needs: grounds,
      set: { droppedOn: 'today' },
    },
    // What comes back comes from outside, and is free to be promised again.
    repay: {
      by: ['treasurer'],
      from: ['ordered', 'unpaid'],
      to: 'recovered',
      needs: { input: ['amountRepaid', 'voucher'] },
      set: { repaidOn: 'today', amountRepaid: { input: 'amountRepaid' }, voucher: { input: 'voucher' } },
      books: [{ account: 'budget', amount: 'amountRepaid', from: 'outside', to: 'free' }],
    },
    'miss-repayment': {
      by: ['clock'],
      from: ['ordered'],
      to: 'unpaid',
      set: { missedOn: 'today' },
      paper: 'repayment-reminder',
    },
    enforce: {
      by: ['head'],
      from: ['unpaid'],
      to: 'enforced',
      needs: { ...grounds, input: ['court'] },
      set: { enforcedOn: 'today', court: { input: 'court' } },
    },
    'miss-decision': late('deciding'),
    'miss-enforcement': late('unpaid'),
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
