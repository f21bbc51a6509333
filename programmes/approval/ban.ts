import { months } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';

const told = { answers: true, tells: 'applicant', invites: null } as const;

/**
 * Whom the law keeps from applying again for a while, where public safety, health, life or property are concerned. While
 * it stands no application for the same matter is received; it ends by itself, or is lifted where what it rests on fell.
 */
export const ban = defineLoop({
  name: 'ban',
  letters: 'BN',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'applicant',
  outside: {
    judged: 'it follows from a decision that the applicant has reviewed; its papers name the remedies',
    kept: 'the unit that decided keeps it; it is not handed on',
    'told-once': 'no materials are asked for',
  },
  opens: 'stand',
  bars: ['approval', 'change', 'renewal'],
  seats: {
    applicant: { kind: 'party', bound: 'given' },
    keeper: { kind: 'post', role: 'head', bound: { item: 'decidingUnit' } },
  },
  states: { 'one-year': { holder: 'keeper' }, 'three-years': { holder: 'keeper' } },
  endings: {
    over: { ...told, outcome: 'over', paper: 'ban-over-notice', evidence: ['overOn'] },
    lifted: { ...told, outcome: 'lifted', paper: 'ban-lifted-notice', evidence: ['liftedOn'] },
  },
  clocks: {
    // False materials: one year (行政许可法 art. 78).
    'after-denial': {
      since: 'bannedOn',
      silentAfter: ['stand'],
      limit: months(12),
      during: ['one-year'],
      basis: 'ban-for-falsehood',
      onExpire: 'end',
      kind: 'duty',
    },
    // Got by deceit: three years (行政许可法 art. 79).
    'after-revocation': {
      since: 'bannedOn',
      silentAfter: ['stand'],
      limit: months(36),
      during: ['three-years'],
      basis: 'ban-for-deceit',
      onExpire: 'end',
      kind: 'duty',
    },
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  papers: {
    'ban-after-falsehood': { to: 'applicant', grounds: true, remedies: true },
    'ban-after-deceit': { to: 'applicant', grounds: true, remedies: true },
    'ban-over-notice': { to: 'applicant', grounds: false },
    'ban-lifted-notice': { to: 'applicant', grounds: true },
    'correction-of-act': { to: 'applicant', grounds: false },
  },
  guards: { 'for-falsehood': 'input' },
  handover: null,
  correction: { hold: 1, by: ['keeper'], paper: 'correction-of-act' },
  acts: {
    stand: {
      by: ['parent'],
      from: 'new',
      to: [
        { to: 'one-year', when: 'for-falsehood', paper: 'ban-after-falsehood' },
        { to: 'three-years', paper: 'ban-after-deceit' },
      ],
      set: { bannedOn: 'today', falsehood: { input: 'falsehood' } },
    },
    lift: { by: ['keeper'], from: 'open', to: 'lifted', needs: grounds, set: { liftedOn: 'today' } },
    end: { by: ['clock'], from: 'open', to: 'over', set: { overOn: 'today' } },
  },
});
