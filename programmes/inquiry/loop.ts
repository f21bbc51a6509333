import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { acts } from './acts.ts';
import { clocks } from './clocks.ts';

/**
 * A question or a need, 首问负责 (domain 11): whoever is asked first answers or hands it over, and a duty moves
 * only when the next unit takes it. Silence goes to the alliance office, counts against the silent unit, and
 * the asker's clock never starts again. It closes above the bureau when it is about the bureau.
 */
export const inquiry = defineLoop({
  name: 'inquiry',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'asker',
  outside: {
    'told-once':
      'a question needs no materials; what is missing is asked on the telephone, and nothing is accepted by silence',
    trusted: 'nothing is owed or promised beside the answer itself',
  },
  opens: 'ask',
  seats: {
    asker: { kind: 'party', bound: 'given' },
    first: { kind: 'post', role: 'clerk', bound: 'given', pinned: true },
    subject: { kind: 'post', bound: 'given', optional: true },
    handler: { kind: 'post', role: 'contact', bound: 'act' },
    head: { kind: 'post', role: 'approver', bound: 'act', sameUnit: 'handler' },
    judge: {
      kind: 'post',
      role: 'office',
      bound: { zone: ['alliance-office', 'supervision-office'] },
      apart: ['subject'],
    },
    caller: {
      kind: 'post',
      role: 'office',
      bound: { zone: ['alliance-office', 'supervision-office'] },
      apart: ['handler', 'subject'],
    },
  },
  states: {
    asked: { holder: 'first' },
    disputed: { holder: 'judge' },
    handling: { holder: 'handler' },
    redoing: { holder: 'handler' },
    replied: { holder: 'caller' },
  },
  endings: {
    'answered-on-spot': {
      answers: true,
      outcome: 'answered',
      tells: 'asker',
      paper: 'answer-slip',
      evidence: ['answer'],
      invites: 'service',
    },
    solved: {
      answers: true,
      outcome: 'solved',
      tells: 'asker',
      paper: 'close-out',
      evidence: ['answer', 'calledBackOn'],
      invites: 'service',
      apartFrom: 'handler',
    },
    explained: {
      answers: true,
      outcome: 'explained',
      tells: 'asker',
      paper: 'explanation',
      evidence: ['answer', 'calledBackOn'],
      invites: 'service',
      apartFrom: 'handler',
    },
    confirmed: {
      answers: true,
      outcome: 'solved',
      tells: 'asker',
      paper: 'close-out',
      evidence: ['answer', 'confirmedOn'],
      invites: 'service',
    },
    redirected: {
      answers: true,
      outcome: 'redirected',
      tells: 'asker',
      paper: 'redirection',
      evidence: ['channel'],
      invites: 'service',
    },
    withdrawn: {
      answers: false,
      outcome: 'withdrawn',
      tells: 'asker',
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
    service: { to: 'asker', about: 'handler', window: workdays(5), basis: 'review-window', loop: 'review' },
    reception: { to: 'asker', about: 'first', window: workdays(5), basis: 'review-window', loop: 'review' },
  },
  papers: {
    'ledger-slip': { to: 'asker', grounds: false },
    'answer-slip': { to: 'asker', grounds: false },
    reply: { to: 'asker', grounds: true },
    'extension-notice': { to: 'asker', grounds: true },
    'close-out': { to: 'asker', grounds: false },
    explanation: { to: 'asker', grounds: true },
    redirection: { to: 'asker', grounds: true },
    'withdrawal-confirmation': { to: 'asker', grounds: false },
    'overdue-explanation': { to: 'asker', grounds: true },
    'correction-of-act': { to: 'asker', grounds: false },
  },
  guards: { solved: 'input', 'returned-before': 'standing' },
  handover: { seat: 'handler', clock: 'offer', maxHops: 2, judge: 'judge' },
  correction: { hold: 1, by: ['judge', 'head'], paper: 'correction-of-act' },
  acts,
});
