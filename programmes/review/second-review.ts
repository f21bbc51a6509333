import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

/**
 * The one second review (追评) of a rectification. The first stays as it is; a second bad one is the
 * supervision office's, and the chain ends there (domain 12.6, 12.7).
 */
export const secondReview = defineLoop({
  name: 'second-review',
  version: 1,
  inForceFrom: '2021-01-01',
  serves: 'rater',
  outside: {
    judged: 'it is the last review of this service: one second review, not a chain',
    kept: 'what was rated names the unit; it is not handed on',
    'told-once': 'a review needs no materials',
    trusted: 'nothing is owed beside the supervision, which is the loop itself',
  },
  opens: 'rate-again',
  seats: {
    rater: { kind: 'party', bound: 'given' },
    rated: { kind: 'post', bound: 'given' },
    supervisor: {
      kind: 'post',
      role: 'office',
      bound: { zone: ['supervision-office', 'discipline-office'] },
      apart: ['rated'],
    },
  },
  states: { supervising: { holder: 'supervisor' } },
  endings: {
    recorded: { answers: true, outcome: 'good', tells: 'rater', paper: 'thanks', evidence: ['level'], invites: null },
    supervised: {
      answers: true,
      outcome: 'supervised',
      tells: 'rater',
      paper: 'supervision-notice',
      evidence: ['level', 'measure'],
      invites: null,
      apartFrom: 'rated',
    },
  },
  clocks: {
    supervision: {
      since: 'ratedOn',
      limit: workdays(15),
      during: ['supervising'],
      basis: 'long-fix-limit',
      warn: workdays(2),
      onExpire: 'miss-supervision',
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
  rights: {},
  papers: {
    thanks: { to: 'rater', grounds: false },
    'supervision-notice': { to: 'rater', grounds: true },
    'correction-of-act': { to: 'rater', grounds: false },
  },
  guards: { good: 'input' },
  handover: null,
  correction: { hold: 1, by: ['supervisor'], paper: 'correction-of-act' },
  acts: {
    'rate-again': {
      by: ['rater'],
      from: 'new',
      to: [{ to: 'recorded', when: 'good' }, { to: 'supervising' }],
      needs: { input: ['level'] },
      set: {
        ratedOn: 'today',
        level: { input: 'level' },
        tags: { input: 'tags' },
        text: { input: 'text' },
        channel: { input: 'channel' },
        enteredBy: { input: 'enteredBy' },
        filledOn: { input: 'filledOn' },
      },
    },
    supervise: {
      by: ['supervisor'],
      from: ['supervising'],
      to: 'supervised',
      needs: { reason: true, basis: true, input: ['measure'] },
      set: { measure: { input: 'measure' } },
    },
    'miss-supervision': { by: ['clock'], from: ['supervising'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
