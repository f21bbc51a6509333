import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { firstAnswer, overdue, receptionClocks } from './reception-clocks.ts';
import { receptionActs, submitTo } from './reception-acts.ts';
import { receptionEndings, receptionPapers } from './reception-endings.ts';
import { reception, unaccepted } from './stages.ts';

/**
 * 备案: nothing is granted. Once the information is complete it is filed, at once and by one hand
 * (企业投资项目核准和备案管理条例 art. 13); silence files nothing and is overdue.
 */
export const filing = defineLoop({
  name: 'filing',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'applicant',
  outside: { kept: 'the item names its units; a duty does not move between units by offer' },
  opens: 'submit',
  seats: {
    applicant: { kind: 'party', bound: 'given' },
    clerk: { kind: 'post', role: 'clerk', bound: { item: 'handlingUnit' } },
    reviewer: { kind: 'post', role: 'reviewer', bound: { item: 'decidingUnit' } },
  },
  states: {
    received: { holder: 'reviewer' },
    correcting: { holder: 'reviewer', awaits: 'applicant' },
    corrected: { holder: 'reviewer' },
  },
  endings: {
    filed: {
      answers: true,
      outcome: 'filed',
      tells: 'applicant',
      paper: 'filing-proof',
      evidence: ['filedOn'],
      invites: 'service',
    },
    ...receptionEndings,
  },
  clocks: {
    'first-answer': firstAnswer,
    ...receptionClocks,
    promised: {
      since: 'receivedOn',
      limit: { item: 'promised' },
      during: [...unaccepted],
      basis: 'promised-limit',
      warn: workdays(1),
      onExpire: 'miss-promise',
      kind: 'duty',
    },
    overdue,
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {
    service: { to: 'applicant', about: 'clerk', window: workdays(5), basis: 'review-window', loop: 'review' },
  },
  papers: { ...receptionPapers, 'filing-proof': { to: 'applicant', grounds: false } },
  guards: { 'by-filing': 'item' },
  handover: null,
  correction: { hold: 1, by: ['reviewer'], paper: 'correction-of-act' },
  acts: {
    submit: submitTo('by-filing'),
    ...receptionActs,
    file: {
      by: ['reviewer'],
      from: [...unaccepted],
      to: 'filed',
      needs: { checklist: 'complete' },
      set: { filedOn: 'today' },
      leaves: [{ loop: 'takeover', seats: {} }],
    },
    'miss-first-answer': {
      by: ['clock'],
      from: [...unaccepted],
      to: 'stay',
      starts: ['overdue'],
      paper: 'overdue-explanation',
    },
    'miss-promise': {
      by: ['clock'],
      from: [...unaccepted],
      to: 'stay',
      starts: ['overdue'],
      paper: 'overdue-explanation',
    },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
    withdraw: { by: ['applicant'], from: [...reception], to: 'withdrawn', set: { withdrawnOn: 'today' } },
    terminate: {
      by: ['reviewer'],
      from: [...reception],
      to: 'terminated',
      needs: { reason: true, basis: true },
      set: { terminatedOn: 'today' },
    },
  },
});
