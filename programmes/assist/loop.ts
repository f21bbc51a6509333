import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { acts } from './acts.ts';
import { clocks } from './clocks.ts';

/**
 * Help with a matter, 帮办代办 (domain 6), free of charge: somebody by name makes a route map with the person, goes the
 * steps with him or, with a power of attorney, for him, and hands over what came of it. The person says that it is
 * done; silence after the told time is an end of its own and never counts as a yes.
 */
export const assist = defineLoop({
  name: 'assist',
  version: 1,
  letters: 'BB',
  inForceFrom: '2020-01-01',
  serves: 'applicant',
  outside: {
    'told-once': 'nothing is accepted or refused here; the one notice belongs to the application that is helped with',
    trusted: 'nothing is owed or promised beside the steps of the agreed plan',
  },
  opens: 'ask',
  seats: {
    applicant: { kind: 'party', bound: 'given' },
    first: { kind: 'post', role: 'clerk', bound: 'given', pinned: true },
    agent: { kind: 'post', role: 'clerk', bound: 'act', named: true },
    head: { kind: 'post', role: 'approver', bound: 'act', sameUnit: 'agent' },
    judge: { kind: 'post', role: 'office', bound: { zone: ['alliance-office', 'supervision-office'] } },
    caller: {
      kind: 'post',
      role: 'office',
      bound: { zone: ['alliance-office', 'supervision-office'] },
      apart: ['agent'],
    },
  },
  states: {
    offered: { holder: 'first', awaits: 'applicant' },
    // Whoever rules stands before where it goes on from: to refer is no way forward.
    disputed: { holder: 'judge' },
    requested: { holder: 'first' },
    assigned: { holder: 'agent' },
    contacted: { holder: 'agent' },
    proposed: { holder: 'agent', awaits: 'applicant' },
    contested: { holder: 'judge' },
    working: { holder: 'agent' },
    'handed-over': { holder: 'agent', awaits: 'applicant' },
  },
  endings: {
    confirmed: {
      answers: true,
      outcome: 'confirmed',
      tells: 'applicant',
      paper: 'close-out',
      evidence: ['handedOverOn', 'confirmedOn', 'confirmedBy'],
      invites: 'service',
    },
    // The silence itself, and what was handed over on which day, are the evidence.
    unconfirmed: {
      answers: true,
      outcome: 'unconfirmed',
      tells: 'applicant',
      paper: 'unconfirmed-notice',
      evidence: ['handedOverOn', 'silentOn'],
      invites: 'service',
    },
    redirected: {
      answers: true,
      outcome: 'redirected',
      tells: 'applicant',
      paper: 'redirection',
      evidence: ['channel'],
      invites: 'service',
    },
    lapsed: {
      answers: false,
      outcome: 'lapsed',
      tells: 'applicant',
      paper: 'lapse-notice',
      evidence: ['lapsedOn'],
      invites: 'reception',
    },
    withdrawn: {
      answers: false,
      outcome: 'withdrawn',
      tells: 'applicant',
      paper: 'withdrawal-confirmation',
      evidence: ['withdrawnOn'],
      invites: 'reception',
    },
  },
  clocks,
  pauses: {},
  debts: {},
  children: {},
  rights: {
    service: { to: 'applicant', about: 'agent', window: workdays(5), basis: 'review-window', loop: 'review' },
    reception: { to: 'applicant', about: 'first', window: workdays(5), basis: 'review-window', loop: 'review' },
  },
  papers: {
    'order-slip': { to: 'applicant', grounds: false },
    'route-map': { to: 'applicant', grounds: false },
    'power-receipt': { to: 'applicant', grounds: false },
    'hand-over-slip': { to: 'applicant', grounds: false },
    'close-out': { to: 'applicant', grounds: false },
    'unconfirmed-notice': { to: 'applicant', grounds: false },
    redirection: { to: 'applicant', grounds: true },
    'lapse-notice': { to: 'applicant', grounds: false },
    'withdrawal-confirmation': { to: 'applicant', grounds: false },
    'overdue-explanation': { to: 'applicant', grounds: true },
    'correction-of-act': { to: 'applicant', grounds: false },
  },
  guards: {
    offered: 'input',
    done: 'input',
    'returned-before': 'standing',
    agency: 'standing',
    authorised: 'standing',
  },
  mayName: 'item',
  handover: { seat: 'agent', clock: 'offer', maxHops: 2, judge: 'judge' },
  correction: { hold: 1, by: ['judge', 'head'], paper: 'correction-of-act' },
  acts,
});
