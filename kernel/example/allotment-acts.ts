import type { Act } from '../loop.ts';
import { allotmentDecisions } from './allotment-decisions.ts';

const grounds = { reason: true, basis: true } as const;

/** The acts of an allotment from the question to a complete application. */
export const allotmentActs = {
  ask: {
    by: ['gardener', 'office'],
    from: 'new',
    to: 'asked',
    set: { askedOn: 'today', receivedOn: 'today' },
    paper: 'receipt',
  },
  'answer-at-once': {
    by: ['office'],
    from: ['asked'],
    to: [{ to: 'answered', when: 'all-answered' }, { to: 'stay' }],
    needs: { input: ['answer'] },
    set: { answeredOn: 'today', answer: { input: 'answer' } },
  },
  place: { by: ['office'], from: ['asked'], to: 'stay', needs: { input: ['unit'] }, offers: 'unit' },
  take: { by: ['receiver'], from: ['asked'], to: 'checking', takes: true, set: { takenBy: 'actor-unit' } },
  'give-back': {
    by: ['receiver'],
    from: ['asked'],
    to: [{ to: 'disputed', when: 'returned-in-haste' }, { to: 'stay' }],
    needs: grounds,
    declines: true,
  },
  'stay-silent': { by: ['clock'], from: ['asked'], to: 'disputed' },
  'miss-placing': { by: ['clock'], from: ['asked'], to: 'disputed', set: { placingMissed: { value: true } } },
  rule: { by: ['warden'], from: ['disputed'], to: 'checking', needs: { ...grounds, input: ['unit'] }, rules: 'unit' },
  'miss-ruling': { by: ['clock'], from: ['disputed'], to: 'stay', starts: ['looking'] },
  notify: {
    by: ['steward'],
    from: ['checking'],
    to: 'correcting',
    needs: { ...grounds, checklist: 'whole' },
    once: true,
    paper: 'correction-notice',
  },
  correct: { by: ['gardener'], from: ['correcting'], to: 'corrected', set: { receivedOn: 'today' }, paper: 'receipt' },
  'find-unmet': {
    by: ['steward'],
    from: ['corrected'],
    to: 'correcting',
    needs: { ...grounds, checklist: 'first-notice' },
    whileRunning: 'correction',
    paper: 'correction-notice',
  },
  complete: {
    by: ['steward'],
    from: ['checking', 'corrected'],
    to: 'weighing',
    needs: { checklist: 'complete' },
    set: { acceptedOn: 'today' },
  },
  tolerate: {
    by: ['steward'],
    from: ['checking', 'corrected'],
    to: 'weighing',
    needs: { ...grounds, input: ['gaps'] },
    set: { acceptedOn: 'today', toleratedOn: 'today' },
    owes: [{ debt: 'fence-plan', each: 'gaps' }],
  },
  'deem-complete': {
    by: ['clock'],
    from: ['checking', 'corrected'],
    to: 'weighing',
    set: { acceptedOn: { fact: 'receivedOn' }, deemed: { value: true } },
  },
  lapse: { by: ['clock'], from: ['correcting'], to: 'lapsed', set: { lapsedOn: 'today' }, paper: 'lapse-notice' },
  withdraw: {
    by: ['gardener'],
    from: ['asked', 'disputed', 'checking', 'correcting', 'corrected', 'weighing', 'signing'],
    to: 'withdrawn',
    set: { withdrawnOn: 'today' },
    recalls: ['inspection'],
    releases: ['fence-plan'],
    paper: 'withdrawal-slip',
  },
  ...allotmentDecisions,
} as const satisfies Readonly<Record<string, Act>>;
