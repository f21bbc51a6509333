import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

const grounds = { reason: true, basis: true } as const;
const closed = (outcome: string, answers: boolean, paper: string, ...evidence: readonly string[]) =>
  ({ answers, outcome, tells: 'person', paper, evidence, invites: 'service' }) as const;

/**
 * What somebody suggested, until it is changed or declined with reasons: a unit and a person who owns it, what will change and by
 * when. A guide that was wrong is changed by two hands in its register. Whoever said so is told what came of it.
 */
export const improvement = defineLoop({
  name: 'improvement',
  version: 1,
  letters: 'GJ',
  inForceFrom: '2020-01-01',
  serves: 'person',
  outside: {
    kept: 'the unit to which it was said answers for it; what another unit has to change it asks of that unit as a need',
    'told-once': 'nothing is asked of whoever suggests',
    trusted: 'nothing is owed beside the change itself, which has its own day',
  },
  opens: 'raise',
  seats: {
    person: { kind: 'party', bound: 'given' },
    owner: { kind: 'post', role: 'contact', bound: 'given' },
    head: { kind: 'post', role: 'approver', bound: 'act', sameUnit: 'owner' },
  },
  states: { raised: { holder: 'owner' }, planned: { holder: 'owner' } },
  endings: {
    improved: closed('improved', true, 'what-changed', 'suggestion', 'changed', 'changedOn'),
    declined: closed('declined', true, 'decline-notice', 'suggestion', 'declinedOn'),
    withdrawn: closed('withdrawn', false, 'withdrawal-confirmation', 'withdrawnOn'),
  },
  clocks: {
    planning: {
      since: 'raisedOn',
      limit: workdays(5),
      during: ['raised'],
      basis: 'improvement-plan',
      warn: workdays(1),
      onExpire: 'miss-plan',
      kind: 'duty',
    },
    improving: {
      since: 'plannedOn',
      limit: { until: 'dueOn' },
      during: ['planned'],
      basis: 'improvement-day',
      warn: workdays(1),
      onExpire: 'miss-day',
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
  rights: {
    service: { to: 'person', about: 'owner', window: workdays(5), basis: 'review-window', loop: 'review' },
  },
  papers: {
    'suggestion-slip': { to: 'person', grounds: false },
    'plan-notice': { to: 'person', grounds: false },
    'what-changed': { to: 'person', grounds: false },
    'decline-notice': { to: 'person', grounds: true },
    'withdrawal-confirmation': { to: 'person', grounds: false },
    'correction-of-act': { to: 'person', grounds: false },
  },
  guards: {},
  handover: null,
  correction: { hold: 1, by: ['head'], paper: 'correction-of-act' },
  acts: {
    raise: {
      by: ['parent', 'owner'],
      from: 'new',
      to: 'raised',
      needs: { input: ['suggestion'] },
      set: { raisedOn: 'today', suggestion: { input: 'suggestion' } },
      paper: 'suggestion-slip',
    },
    plan: {
      by: ['owner'],
      from: ['raised'],
      to: 'planned',
      needs: { input: ['change', 'dueOn'] },
      set: { plannedOn: 'today', change: { input: 'change' }, dueOn: { input: 'dueOn' } },
      seat: { owner: 'actor' },
      paper: 'plan-notice',
    },
    // What is said to have changed in a guide is looked up in its register before it is believed.
    improve: {
      by: ['owner'],
      from: ['planned'],
      to: 'improved',
      needs: { input: ['changed'] },
      set: {
        changed: { input: 'changed' },
        changedOn: 'today',
        guide: { input: 'guide' },
        guideVersion: { input: 'guideVersion' },
      },
    },
    decline: {
      by: ['head'],
      from: ['raised', 'planned'],
      to: 'declined',
      needs: grounds,
      set: { declinedOn: 'today' },
    },
    'miss-plan': { by: ['clock'], from: ['raised'], to: 'stay', starts: ['overdue'] },
    'miss-day': { by: ['clock'], from: ['planned'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
    withdraw: { by: ['person'], from: 'open', to: 'withdrawn', set: { withdrawnOn: 'today' } },
  },
});
