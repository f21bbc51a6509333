import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { acts } from './acts.ts';
import { clocks } from './clocks.ts';
import { receptionEndings, receptionPapers } from './reception-endings.ts';

/**
 * A permit, 行政许可法 art. 29 to 45: receipt, one complete notice, acceptance by act or by silence, review, decision,
 * delivery. Online, submission is receipt; nobody has to register it first. Work of others beside the review (an
 * opinion, a check on the spot, a hearing) is a child case; what comes after the decision is a case of its own.
 */
export const approval = defineLoop({
  name: 'approval',
  version: 2,
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
    // Who may extend under art. 42: 本行政机关负责人, and 本级人民政府负责人 for joint handling.
    head: { kind: 'post', role: 'head', bound: { item: 'decidingUnit' } },
    leader: { kind: 'post', role: 'leader', bound: { item: 'leadingUnit' }, optional: true },
  },
  states: {
    received: { holder: 'reviewer' },
    correcting: { holder: 'reviewer', awaits: 'applicant' },
    corrected: { holder: 'reviewer' },
    reviewing: { holder: 'reviewer' },
    forwarded: { holder: 'approver' },
    'sent-up': { holder: 'reviewer' },
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
    returned: {
      answers: true,
      outcome: 'returned',
      tells: 'applicant',
      paper: 'return-notice',
      evidence: ['returnedOn'],
      invites: 'service',
    },
    'refused-for-falsehood': {
      answers: true,
      outcome: 'not-accepted',
      tells: 'applicant',
      paper: 'falsehood-refusal',
      evidence: ['refusedOn', 'falsehood'],
      invites: 'service',
    },
    ...receptionEndings,
  },
  clocks,
  pauses: {
    // The eight of art. 45, one of each kind at a time, each from the day of its written notice.
    'special-procedure': {
      each: 'procedure',
      stops: ['promised', 'statutory', 'statutory-from-receipt', 'jointly'],
      basis: 'procedure-limit',
      paper: 'procedure-notice',
      limit: 'procedure',
    },
    'own-step': { each: 'step', stops: ['promised'], basis: 'step-limit', paper: 'step-notice', limit: 'step' },
  },
  debts: {
    voucher: { owner: 'reviewer', clock: 'voucher' },
    gap: { owner: 'applicant', clock: 'gap', reminders: ['gap-early', 'gap-late'] },
    // A hearing that was owed and not held: until it is, nothing is decided.
    hearing: { owner: 'reviewer', clock: 'hearing-owed' },
    // What the organ itself inspects, tests or quarantines is begun within five working days (art. 55(2)).
    inspection: { owner: 'reviewer', clock: 'inspection' },
    delivery: { owner: 'clerk', clock: 'delivery' },
  },
  children: {
    aside: {
      loop: 'opinion',
      others: ['site-check', 'inspection', 'hearing'],
      hears: 'hear-aside',
      hearsAs: { 'not-held': 'hear-not-held', 'not-inspected': 'hear-not-inspected' },
    },
  },
  rights: {
    service: { to: 'applicant', about: 'clerk', window: workdays(5), basis: 'review-window', loop: 'review' },
  },
  papers: {
    ...receptionPapers,
    'acceptance-notice': { to: 'applicant', grounds: false },
    'deemed-acceptance-statement': { to: 'applicant', grounds: true },
    invitation: { to: 'applicant', grounds: false },
    pledge: { to: 'applicant', grounds: false },
    'gap-notice': { to: 'applicant', grounds: true },
    'gap-extension': { to: 'applicant', grounds: true },
    'falsehood-refusal': { to: 'applicant', grounds: true, remedies: true },
    'gap-reminder': { to: 'applicant', grounds: false },
    'return-notice': { to: 'applicant', grounds: true, remedies: true },
    promise: { to: 'applicant', grounds: false },
    'procedure-notice': { to: 'applicant', grounds: true },
    'step-notice': { to: 'applicant', grounds: true },
    'extension-notice': { to: 'applicant', grounds: true },
    'sent-up-notice': { to: 'applicant', grounds: true },
    'grant-decision': { to: 'applicant', grounds: true },
    'denial-decision': { to: 'applicant', grounds: true, remedies: true },
    'delivery-receipt': { to: 'applicant', grounds: false },
  },
  guards: {
    licensed: 'item',
    permit: 'item',
    joint: 'item',
    'counts-from-acceptance': 'item',
    'counts-from-receipt': 'item',
    'may-follow-later': 'item',
    'may-be-promised': 'item',
    'heard-on-request': 'standing',
    'of-safety': 'item',
    'inspected-here': 'standing',
    deemed: 'standing',
    invited: 'standing',
  },
  exclusive: [['joint', 'counts-from-acceptance', 'counts-from-receipt']],
  handover: null,
  correction: { hold: 1, by: ['approver', 'reviewer'], paper: 'correction-of-act' },
  acts,
});
