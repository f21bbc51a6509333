import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { applications } from './applications.ts';

/**
 * 预审 (domain 6): a look at the papers before they are handed in, because the person wants it, and answered within a
 * working day. It is no receipt and stops no clock: whoever files is received the same day, and this ends with it
 * (the day of receipt, from which 行政许可法 art. 32 counts five days). What was received already is not looked at beforehand.
 */
export const preReview = defineLoop({
  name: 'pre-review',
  version: 1,
  letters: 'YS',
  inForceFrom: '2020-01-01',
  serves: 'applicant',
  outside: {
    kept: 'the item names who looks; nothing is handed on within a working day',
    trusted: 'nothing is owed or promised beside the opinion itself',
  },
  opens: 'hand-in',
  seats: {
    applicant: { kind: 'party', bound: 'given' },
    clerk: { kind: 'post', role: 'clerk', bound: { item: 'handlingUnit' } },
  },
  states: { looking: { holder: 'clerk' } },
  endings: {
    complete: {
      answers: true,
      outcome: 'complete',
      tells: 'applicant',
      paper: 'opinion-complete',
      evidence: ['lookedOn'],
      invites: 'service',
    },
    'to-fix': {
      answers: true,
      outcome: 'to-fix',
      tells: 'applicant',
      paper: 'opinion-to-fix',
      evidence: ['lookedOn'],
      invites: 'service',
    },
    // What no list of materials can say, said in words.
    advised: {
      answers: true,
      outcome: 'advised',
      tells: 'applicant',
      paper: 'advice',
      evidence: ['lookedOn', 'advice'],
      invites: 'service',
    },
    // The application itself goes its own way, with its own clocks, from the same day.
    filed: {
      answers: false,
      outcome: 'filed',
      tells: 'applicant',
      paper: 'filed-slip',
      evidence: ['filedOn'],
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
  },
  clocks: {
    opinion: {
      since: 'handedInOn',
      limit: workdays(1),
      during: ['looking'],
      basis: 'opinion-limit',
      onExpire: 'miss-opinion',
      kind: 'duty',
    },
    overdue: {
      since: 'act',
      limit: workdays(1),
      during: 'open',
      basis: 'overdue-watch',
      onExpire: 'remind',
      kind: 'watch',
    },
  },
  pauses: {},
  debts: {},
  children: {},
  rights: { service: { to: 'applicant', about: 'clerk', window: workdays(5), basis: 'review-window', loop: 'review' } },
  papers: {
    'pre-review-slip': { to: 'applicant', grounds: false },
    'opinion-complete': { to: 'applicant', grounds: false },
    'opinion-to-fix': { to: 'applicant', grounds: true },
    advice: { to: 'applicant', grounds: false },
    'filed-slip': { to: 'applicant', grounds: false },
    'withdrawal-confirmation': { to: 'applicant', grounds: false },
    'overdue-explanation': { to: 'applicant', grounds: true },
    'correction-of-act': { to: 'applicant', grounds: false },
  },
  guards: { 'not-received': 'standing' },
  givesWay: { to: applications, by: 'insist' },
  handover: null,
  correction: { hold: 1, by: ['clerk'], paper: 'correction-of-act' },
  acts: {
    'hand-in': {
      by: ['applicant', 'clerk'],
      from: 'new',
      to: 'looking',
      when: 'not-received',
      needs: { input: ['files'] },
      set: { handedInOn: 'today' },
      paper: 'pre-review-slip',
    },
    'find-complete': {
      by: ['clerk'],
      from: ['looking'],
      to: 'complete',
      needs: { checklist: 'complete' },
      set: { lookedOn: 'today' },
    },
    'list-fixes': {
      by: ['clerk'],
      from: ['looking'],
      to: 'to-fix',
      once: true,
      needs: { reason: true, basis: true, checklist: 'whole' },
      set: { lookedOn: 'today' },
    },
    advise: {
      by: ['clerk'],
      from: ['looking'],
      to: 'advised',
      needs: { input: ['advice'] },
      set: { lookedOn: 'today', advice: { input: 'advice' } },
    },
    // Not done by hand: it is the application itself that ends this, in the same transaction.
    insist: {
      by: ['parent'],
      from: ['looking'],
      to: 'filed',
      set: { filedOn: 'today' },
    },
    'miss-opinion': {
      by: ['clock'],
      from: ['looking'],
      to: 'stay',
      starts: ['overdue'],
      paper: 'overdue-explanation',
    },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
    withdraw: { by: ['applicant'], from: 'open', to: 'withdrawn', set: { withdrawnOn: 'today' } },
  },
});
