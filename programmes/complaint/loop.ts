import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { acts } from './acts.ts';
import { clocks } from './clocks.ts';

const closed = (outcome: string, paper: string, ...evidence: readonly string[]) =>
  ({ answers: true, outcome, tells: 'complainant', paper, evidence, invites: 'service' }) as const;
const turnedAway = (outcome: string, paper: string, ...evidence: readonly string[]) =>
  ({ ...closed(outcome, paper, ...evidence), invites: 'reception' }) as const;
const posts = ['alliance-office', 'supervision-office', 'discipline-office'] as const;

/**
 * A complaint, a report, or what could not be got done (投诉举报, 办不成事; domain 11.2, 22a). It never comes to whom it is
 * about: whoever has it is of another unit, what is about the bureau of the alliance office goes above it, and whoever
 * complained is known to those alone who have to speak to him. Reopened once, then it is the supervisor's.
 */
export const complaint = defineLoop({
  name: 'complaint',
  version: 1,
  letters: 'TS',
  inForceFrom: '2020-01-01',
  serves: 'complainant',
  mayName: 'item',
  shields: { party: 'complainant', from: 'accused', knownTo: ['handler', 'caller', 'supervisor'] },
  outside: {
    'told-once': 'a complaint needs no materials; what is missing is asked when he is called',
    trusted: 'nothing is owed or promised beside the answer itself',
  },
  opens: 'complain',
  seats: {
    complainant: { kind: 'party', bound: 'given' },
    // Whoever wrote it down at a counter; nobody where it came from a telephone of one's own.
    counter: { kind: 'post', role: 'clerk', bound: 'given', optional: true, apart: ['accused'] },
    accused: { kind: 'post', bound: 'given', optional: true },
    intake: { kind: 'post', role: 'office', bound: { zone: posts }, apart: ['accused'] },
    handler: { kind: 'post', role: 'contact', bound: 'act', apart: ['accused'] },
    head: { kind: 'post', role: 'approver', bound: 'act', sameUnit: 'handler' },
    caller: { kind: 'post', role: 'office', bound: { zone: posts }, apart: ['handler', 'accused'] },
    supervisor: {
      kind: 'post',
      role: 'office',
      bound: { zone: ['supervision-office', 'discipline-office', 'alliance-office'] },
      apart: ['handler', 'accused'],
    },
  },
  states: {
    received: { holder: 'intake' },
    assigning: { holder: 'intake' },
    contacting: { holder: 'handler' },
    handling: { holder: 'handler' },
    signing: { holder: 'head' },
    replied: { holder: 'caller' },
    redoing: { holder: 'handler' },
    'signing-again': { holder: 'head' },
    supervising: { holder: 'supervisor' },
  },
  endings: {
    resolved: { ...closed('solved', 'close-out', 'answer', 'signedBy', 'calledBackOn'), apartFrom: 'handler' },
    explained: { ...closed('explained', 'explanation', 'answer', 'signedBy', 'calledBackOn'), apartFrom: 'handler' },
    confirmed: closed('solved', 'close-out', 'answer', 'signedBy', 'confirmedOn'),
    // Nobody can be called who gave no name: he reads the answer and has five working days to say that it is none.
    told: closed('answered', 'close-out', 'answer', 'signedBy', 'repliedOn'),
    supervised: { ...closed('supervised', 'supervision-notice', 'measure', 'supervisedOn'), apartFrom: 'handler' },
    redirected: turnedAway('redirected', 'redirection', 'channel', 'where'),
    'told-before': turnedAway('told-before', 'earlier-answer', 'earlier'),
    withdrawn: {
      answers: false,
      outcome: 'withdrawn',
      tells: 'complainant',
      paper: 'withdrawal-confirmation',
      evidence: ['withdrawnOn'],
      invites: 'reception',
    },
  },
  clocks,
  pauses: {},
  debts: {},
  children: { statement: { loop: 'statement', hears: 'hear-statement' } },
  rights: {
    service: { to: 'complainant', about: 'handler', window: workdays(5), basis: 'review-window', loop: 'review' },
    reception: { to: 'complainant', about: 'intake', window: workdays(5), basis: 'review-window', loop: 'review' },
  },
  papers: {
    'registration-slip': { to: 'complainant', grounds: false },
    'acceptance-notice': { to: 'complainant', grounds: false },
    reply: { to: 'complainant', grounds: true },
    'extension-notice': { to: 'complainant', grounds: true },
    'close-out': { to: 'complainant', grounds: false },
    explanation: { to: 'complainant', grounds: true },
    'supervision-notice': { to: 'complainant', grounds: true },
    redirection: { to: 'complainant', grounds: true },
    'earlier-answer': { to: 'complainant', grounds: true },
    'withdrawal-confirmation': { to: 'complainant', grounds: false },
    'overdue-explanation': { to: 'complainant', grounds: true },
    'correction-of-act': { to: 'complainant', grounds: false },
  },
  guards: {
    solved: 'input',
    anonymous: 'standing',
    named: 'standing',
    investigated: 'standing',
    'done-again': 'standing',
  },
  handover: { seat: 'handler', clock: 'offer', maxHops: 2, judge: 'intake' },
  correction: { hold: 1, by: ['intake', 'head'], paper: 'correction-of-act' },
  acts,
});
