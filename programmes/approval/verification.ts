import { months } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { overdue } from './reception-clocks.ts';

/** Who is left with what: the permit may be revoked, and the broken word counts inside the zone until it is repaired. */
const leaves = [
  { loop: 'revocation', seats: { licensee: { seat: 'applicant' } } },
  { loop: 'credit', seats: { applicant: { seat: 'applicant' } } },
] as const;

/**
 * After a decision on promise, the supervising unit verifies what was promised: kept, to be put right in time, or not
 * kept, which leads to revocation (山东省优化营商环境条例 art. 29(2)).
 */
export const verification = defineLoop({
  name: 'verification',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'applicant',
  outside: {
    judged: 'nobody asks to be verified; the applicant reviews the approval, and the papers here name the remedies',
    kept: 'the item names who supervises; the duty is not handed on',
    'told-once': 'what was promised is verified; no materials are asked for',
  },
  opens: 'begin',
  seats: {
    applicant: { kind: 'party', bound: 'given' },
    supervisor: { kind: 'post', role: 'reviewer', bound: { item: 'supervisingUnit' } },
  },
  states: {
    verifying: { holder: 'supervisor' },
    mending: { holder: 'supervisor', awaits: 'applicant' },
    mended: { holder: 'supervisor' },
  },
  endings: {
    fulfilled: {
      answers: true,
      outcome: 'fulfilled',
      tells: 'applicant',
      paper: 'verification-result',
      evidence: ['verifiedOn'],
      invites: null,
    },
    broken: {
      answers: true,
      outcome: 'broken',
      tells: 'applicant',
      paper: 'broken-promise-notice',
      evidence: ['brokenOn'],
      invites: null,
    },
  },
  clocks: {
    verification: {
      since: 'begunOn',
      limit: months(2),
      during: ['verifying'],
      basis: 'verification-limit',
      onExpire: 'miss-verification',
      kind: 'duty',
    },
    mending: {
      since: 'entry',
      limit: { until: 'mendUntil' },
      during: ['mending', 'mended'],
      waitsIn: ['mended'],
      basis: 'mending-limit',
      onExpire: 'break-off',
      kind: 'duty',
    },
    looking: {
      since: 'mendedOn',
      limit: months(1),
      during: ['mended'],
      basis: 'mended-look',
      onExpire: 'miss-verification',
      kind: 'duty',
    },
    overdue,
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  papers: {
    'verification-result': { to: 'applicant', grounds: false },
    'mending-order': { to: 'applicant', grounds: true, remedies: true },
    'broken-promise-notice': { to: 'applicant', grounds: true, remedies: true },
    'correction-of-act': { to: 'applicant', grounds: false },
  },
  guards: {},
  handover: null,
  correction: { hold: 1, by: ['supervisor'], paper: 'correction-of-act' },
  acts: {
    begin: { by: ['parent'], from: 'new', to: 'verifying', set: { begunOn: 'today' } },
    'find-fulfilled': {
      by: ['supervisor'],
      from: ['verifying', 'mended'],
      to: 'fulfilled',
      needs: { input: ['method', 'findings'] },
      set: { verifiedOn: 'today', method: { input: 'method' }, findings: { input: 'findings' } },
    },
    'order-mending': {
      by: ['supervisor'],
      from: ['verifying'],
      to: 'mending',
      needs: { ...grounds, input: ['method', 'mendUntil'] },
      set: { mendUntil: { input: 'mendUntil' }, method: { input: 'method' } },
      paper: 'mending-order',
    },
    'report-mended': {
      by: ['applicant'],
      from: ['mending'],
      to: 'mended',
      needs: { input: ['note'] },
      set: { mendedOn: 'today' },
    },
    'find-broken': {
      by: ['supervisor'],
      from: ['verifying', 'mended'],
      to: 'broken',
      needs: { ...grounds, input: ['findings'] },
      set: { brokenOn: 'today', findings: { input: 'findings' } },
      leaves,
    },
    'break-off': { by: ['clock'], from: ['mending'], to: 'broken', set: { brokenOn: 'today' }, leaves },
    'miss-verification': { by: ['clock'], from: ['verifying', 'mended'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
