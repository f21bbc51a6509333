import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { overdue } from './reception-clocks.ts';

/** 审管衔接: what was granted goes to the unit that supervises it, which takes it over or gives it back with a reason. */
export const takeover = defineLoop({
  name: 'takeover',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside: {
    judged: 'it is between two units; the applicant reviews the approval',
    kept: 'the item names who supervises; the loop itself moves the duty to that unit, and back with its reason',
    'told-once': 'nothing is asked of the applicant here',
  },
  opens: 'push',
  seats: {
    sender: { kind: 'post', role: 'reviewer', bound: { item: 'decidingUnit' } },
    supervisor: { kind: 'post', role: 'reviewer', bound: { item: 'supervisingUnit' } },
  },
  states: { pushed: { holder: 'supervisor' }, returned: { holder: 'sender' } },
  endings: {
    'taken-over': {
      answers: true,
      outcome: 'taken-over',
      tells: 'parent',
      paper: null,
      evidence: ['takenOn'],
      invites: null,
    },
    kept: { answers: true, outcome: 'kept', tells: 'parent', paper: null, evidence: ['keptOn'], invites: null },
  },
  clocks: {
    taking: {
      since: 'pushedOn',
      limit: workdays(3),
      during: ['pushed'],
      basis: 'takeover-limit',
      warn: workdays(1),
      onExpire: 'miss-takeover',
      kind: 'duty',
    },
    answering: {
      since: 'returnedOn',
      limit: workdays(3),
      during: ['returned'],
      basis: 'takeover-limit',
      warn: workdays(1),
      onExpire: 'miss-answer',
      kind: 'duty',
    },
    overdue,
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  papers: {},
  guards: {},
  handover: null,
  correction: null,
  acts: {
    push: { by: ['parent'], from: 'new', to: 'pushed', set: { pushedOn: 'today' } },
    'take-over': { by: ['supervisor'], from: ['pushed'], to: 'taken-over', set: { takenOn: 'today' } },
    'give-back': { by: ['supervisor'], from: ['pushed'], to: 'returned', needs: grounds, set: { returnedOn: 'today' } },
    'push-again': {
      by: ['sender'],
      from: ['returned'],
      to: 'pushed',
      needs: { reason: true },
      set: { pushedOn: 'today' },
    },
    'keep-here': { by: ['sender'], from: ['returned'], to: 'kept', needs: grounds, set: { keptOn: 'today' } },
    'miss-takeover': { by: ['clock'], from: ['pushed'], to: 'stay', starts: ['overdue'] },
    'miss-answer': { by: ['clock'], from: ['returned'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
