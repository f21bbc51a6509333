import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { acts } from './acts.ts';
import { clocks } from './clocks.ts';

/**
 * The main path of an approval, 行政许可法 art. 29 to 45: receipt, one complete notice, acceptance by act or
 * by silence, review, decision, delivery. Online, submission is receipt; nobody has to register it first.
 */
export const approval = defineLoop({
  name: 'approval',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'applicant',
  outside: {
    kept: 'the item names its units; a duty does not move between units by offer. What another unit knows is asked as an opinion.',
  },
  opens: 'submit',
  seats: {
    applicant: { kind: 'party', bound: 'given' },
    clerk: { kind: 'post', role: 'clerk', bound: { item: 'handlingUnit' } },
    reviewer: { kind: 'post', role: 'reviewer', bound: { item: 'decidingUnit' } },
    approver: { kind: 'post', role: 'approver', bound: { item: 'decidingUnit' }, apartPerson: ['reviewer'] },
  },
  states: {
    received: { holder: 'reviewer' },
    correcting: { holder: 'reviewer', awaits: 'applicant' },
    corrected: { holder: 'reviewer' },
    reviewing: { holder: 'reviewer' },
    forwarded: { holder: 'approver' },
    granted: { holder: 'clerk' },
    denied: { holder: 'clerk' },
  },
  endings: {
    'delivered-grant': {
      answers: true,
      outcome: 'granted',
      tells: 'applicant',
      paper: 'delivery-receipt',
      evidence: ['decidedOn', 'deliveredOn'],
      invites: 'service',
    },
    'delivered-denial': {
      answers: true,
      outcome: 'denied',
      tells: 'applicant',
      paper: 'delivery-receipt',
      evidence: ['decidedOn', 'deliveredOn'],
      invites: 'service',
    },
    'not-required': {
      answers: true,
      outcome: 'not-required',
      tells: 'applicant',
      paper: 'not-required-notice',
      evidence: ['refusedOn'],
      invites: 'service',
    },
    'not-accepted': {
      answers: true,
      outcome: 'not-accepted',
      tells: 'applicant',
      paper: 'not-accepted-decision',
      evidence: ['refusedOn', 'competentUnit'],
      invites: 'service',
    },
    lapsed: {
      answers: true,
      outcome: 'lapsed',
      tells: 'applicant',
      paper: 'lapse-notice',
      evidence: ['lapsedOn'],
      invites: 'service',
    },
    withdrawn: {
      answers: false,
      outcome: 'withdrawn',
      tells: 'applicant',
      paper: 'withdrawal-confirmation',
      evidence: ['withdrawnOn'],
      invites: 'service',
    },
    terminated: {
      answers: false,
      outcome: 'terminated',
      tells: 'applicant',
      paper: 'termination-decision',
      evidence: ['terminatedOn'],
      invites: 'service',
    },
  },
  clocks,
  pauses: {
    'special-procedure': {
      stops: ['promised', 'statutory', 'statutory-from-receipt'],
      basis: 'procedure-limit',
      paper: 'procedure-notice',
      limit: 'procedure',
    },
  },
  debts: {
    voucher: { owner: 'reviewer', clock: 'voucher' },
    delivery: { owner: 'clerk', clock: 'delivery' },
  },
  children: {
    opinion: { loop: 'opinion', hears: 'hear-opinion' },
  },
  rights: {
    service: { to: 'applicant', about: 'clerk', window: workdays(5), basis: 'review-window', loop: 'review' },
  },
  papers: {
    receipt: { to: 'applicant', grounds: false },
    'correction-notice': { to: 'applicant', grounds: true },
    'correction-receipt': { to: 'applicant', grounds: false },
    'acceptance-notice': { to: 'applicant', grounds: false },
    'deemed-acceptance-statement': { to: 'applicant', grounds: true },
    'not-required-notice': { to: 'applicant', grounds: true },
    'not-accepted-decision': { to: 'applicant', grounds: true, remedies: true },
    'lapse-notice': { to: 'applicant', grounds: true },
    'procedure-notice': { to: 'applicant', grounds: true },
    'extension-notice': { to: 'applicant', grounds: true },
    'grant-decision': { to: 'applicant', grounds: true },
    'denial-decision': { to: 'applicant', grounds: true, remedies: true },
    'delivery-receipt': { to: 'applicant', grounds: false },
    'withdrawal-confirmation': { to: 'applicant', grounds: false },
    'termination-decision': { to: 'applicant', grounds: true, remedies: true },
    'overdue-explanation': { to: 'applicant', grounds: true },
    'correction-of-act': { to: 'applicant', grounds: false },
  },
  guards: { 'counts-from-receipt': 'item', permit: 'item' },
  handover: null,
  correction: { hold: 1, by: ['approver', 'reviewer'], paper: 'correction-of-act' },
  acts,
});
