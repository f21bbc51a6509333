import { defineLoop } from '../../kernel/loop.ts';
import { correction, firstAnswer, payingClocks } from './clocks.ts';
import { grounds } from './grounds.ts';
import { payingActs, payingEndings, payingFrame, payingPapers, payingStates } from './paying.ts';

const told = { tells: 'enterprise', invites: 'service' } as const;
const unaccepted = ['received', 'corrected'] as const;

/** 兑现: an enterprise applies for what a clause promises, and the money is followed until it is there (domain 13.2). */
export const redemption = defineLoop({
  ...payingFrame,
  name: 'redemption',
  letters: 'RD',
  outside: {
    kept: 'the clause names its units; a duty does not move between units by offer',
    trusted: 'an application is whole or it is corrected once; nothing may follow later',
  },
  opens: 'apply',
  states: {
    received: { holder: 'reviewer' },
    correcting: { holder: 'reviewer', awaits: 'enterprise' },
    corrected: { holder: 'reviewer' },
    ...payingStates,
  },
  endings: {
    ...payingEndings,
    lapsed: { ...told, answers: true, outcome: 'lapsed', paper: 'lapse-notice', evidence: ['lapsedOn'] },
    withdrawn: { ...told, answers: false, outcome: 'withdrawn', paper: 'withdrawal', evidence: ['withdrawnOn'] },
  },
  clocks: { 'first-answer': firstAnswer, correction, ...payingClocks },
  papers: {
    ...payingPapers,
    receipt: { to: 'enterprise', grounds: false },
    'correction-notice': { to: 'enterprise', grounds: true },
    'correction-receipt': { to: 'enterprise', grounds: false },
    'acceptance-notice': { to: 'enterprise', grounds: false },
    'lapse-notice': { to: 'enterprise', grounds: true },
    withdrawal: { to: 'enterprise', grounds: false },
  },
  guards: { 'by-application': 'item' },
  acts: {
    apply: {
      by: ['enterprise', 'clerk'],
      from: 'new',
      to: 'received',
      when: 'by-application',
      needs: { input: ['enterprise', 'accountTail'] },
      set: {
        receivedOn: 'today',
        enterprise: { input: 'enterprise' },
        accountTail: { input: 'accountTail' },
        budget: { item: 'budget' },
      },
      paper: 'receipt',
    },
    notify: {
      by: ['reviewer'],
      from: ['received'],
      to: 'correcting',
      once: true,
      needs: { ...grounds, checklist: 'whole' },
      set: { notifiedOn: 'today' },
      paper: 'correction-notice',
    },
    correct: {
      by: ['enterprise', 'clerk'],
      from: ['correcting'],
      to: 'corrected',
      needs: { input: ['files'] },
      set: { receivedOn: 'today' },
      paper: 'correction-receipt',
    },
    'show-again': {
      by: ['reviewer'],
      from: ['corrected'],
      to: 'correcting',
      needs: { ...grounds, checklist: 'first-notice' },
      whileRunning: 'correction',
      paper: 'correction-notice',
    },
    'close-unmet': {
      by: ['reviewer'],
      from: ['corrected'],
      to: 'lapsed',
      needs: { ...grounds, checklist: 'first-notice' },
      unlessRunning: 'correction',
      set: { lapsedOn: 'today' },
    },
    lapse: { by: ['clock'], from: ['correcting'], to: 'lapsed', set: { lapsedOn: 'today' } },
    accept: {
      by: ['reviewer'],
      from: [...unaccepted],
      to: 'reviewing',
      needs: { checklist: 'complete' },
      set: { acceptedOn: 'today' },
      paper: 'acceptance-notice',
    },
    'miss-first-answer': {
      by: ['clock'],
      from: [...unaccepted],
      to: 'stay',
      starts: ['overdue'],
      paper: 'overdue-explanation',
    },
    withdraw: {
      by: ['enterprise'],
      from: ['received', 'correcting', 'corrected', 'reviewing', 'forwarded'],
      to: 'withdrawn',
      set: { withdrawnOn: 'today' },
    },
    ...payingActs,
    reject: { ...payingActs.reject, from: [...unaccepted, 'forwarded'] },
  },
});
