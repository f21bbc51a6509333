import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { acts } from './acts.ts';
import { clocks } from './clocks.ts';

/**
 * The review of one service by the one who was served (好差评, domain 12). A good one is kept; a bad one opens
 * its loop: dispatched, called by somebody other than the rated clerk, put right or explained, told, followed
 * up from outside the unit. A void stays visible.
 */
export const review = defineLoop({
  name: 'review',
  version: 2,
  inForceFrom: '2021-01-01',
  serves: 'rater',
  outside: {
    kept: 'what was rated names the unit; it is not handed on',
    'told-once': 'a review needs no materials',
    trusted: 'nothing is owed beside the rectification, which is the loop itself',
  },
  opens: 'rate',
  seats: {
    rater: { kind: 'party', bound: 'given' },
    rated: { kind: 'post', bound: 'given' },
    fixer: { kind: 'post', role: 'contact', bound: 'act', sameUnit: 'rated', apartPerson: ['rated'] },
    manager: {
      kind: 'post',
      role: 'office',
      bound: { zone: ['alliance-office', 'supervision-office'] },
      apart: ['rated'],
    },
    judge: {
      kind: 'post',
      role: 'office',
      bound: { zone: ['supervision-office', 'discipline-office', 'alliance-office'] },
      // Whoever has decided on the appeal does not decide on the objection to it.
      apart: ['rated', 'manager'],
    },
  },
  states: {
    dispatching: { holder: 'manager' },
    contacting: { holder: 'fixer' },
    confirming: { holder: 'manager' },
    rectifying: { holder: 'fixer' },
    following: { holder: 'manager' },
    supervising: { holder: 'judge' },
    appealed: { holder: 'manager' },
    voiding: { holder: 'manager', awaits: 'rater' },
    objected: { holder: 'judge' },
  },
  endings: {
    recorded: { answers: true, outcome: 'good', tells: 'rater', paper: 'thanks', evidence: ['level'], invites: null },
    closed: {
      answers: true,
      outcome: 'put-right',
      tells: 'rater',
      paper: 'rectification-notice',
      evidence: ['level', 'measure', 'followedUpOn'],
      invites: 'second',
      apartFrom: 'rated',
    },
    supervised: {
      answers: true,
      outcome: 'supervised',
      tells: 'rater',
      paper: 'supervision-notice',
      evidence: ['level', 'measure', 'supervisedOn'],
      invites: 'second',
      apartFrom: 'rated',
    },
    voided: {
      answers: true,
      outcome: 'void',
      tells: 'rater',
      paper: 'void-notice',
      evidence: ['level', 'voidReason'],
      invites: 'second',
      apartFrom: 'rated',
    },
  },
  clocks,
  pauses: {},
  debts: {},
  children: {},
  rights: {
    second: { to: 'rater', about: 'rated', window: workdays(5), basis: 'review-window', loop: 'second-review' },
  },
  papers: {
    thanks: { to: 'rater', grounds: false },
    'rectification-notice': { to: 'rater', grounds: false },
    'extension-notice': { to: 'rater', grounds: true },
    'supervision-notice': { to: 'rater', grounds: true },
    'void-proposal': { to: 'rater', grounds: true },
    'void-notice': { to: 'rater', grounds: false },
    'correction-of-act': { to: 'rater', grounds: false },
  },
  guards: { good: 'input', complex: 'standing', named: 'standing', wrote: 'input' },
  handover: null,
  correction: { hold: 1, by: ['manager', 'judge'], paper: 'correction-of-act' },
  acts,
});
