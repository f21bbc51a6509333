import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { agents, corrected, done, enterprise, nothing, outside, recalled } from './inner.ts';
import { overdue } from './overdue.ts';
import { stageActs } from './stage-acts.ts';

/**
 * One of the four stages: one lead unit, one form and one set of materials for all its items, which run side by side as
 * cases of their own. All items of the stage are explained within three working days of entering it, those of the next
 * one within three of the acceptance of this one's (domain 9.5).
 */
export const projectStage = defineLoop({
  name: 'project-stage',
  letters: 'ST',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside,
  opens: 'enter',
  seats: { enterprise, agents, lead: { kind: 'post', role: 'contact', bound: 'given' } },
  states: {
    entered: { holder: 'agents' },
    running: { holder: 'lead' },
    accepted: { holder: 'agents' },
    prepared: { holder: 'lead' },
  },
  endings: {
    finished: done('finished', 'finishedOn'),
    'finished-in-part': done('finished-in-part', 'finishedOn'),
    recalled,
  },
  clocks: {
    concentrated: {
      since: 'enteredOn',
      limit: workdays(3),
      during: ['entered'],
      basis: 'guidance-limit',
      warn: workdays(1),
      onExpire: 'miss-guidance',
      kind: 'duty',
    },
    advance: {
      since: 'entry',
      limit: workdays(3),
      during: ['accepted'],
      basis: 'guidance-limit',
      warn: workdays(1),
      onExpire: 'miss-guidance',
      kind: 'duty',
    },
    look: {
      since: 'act',
      limit: workdays(10),
      during: ['running', 'prepared'],
      basis: 'stage-look',
      onExpire: 'look-again',
      kind: 'watch',
    },
    overdue,
  },
  ...nothing,
  children: {
    item: { loop: 'approval', others: ['filing', 'confirmation'], hears: 'hear-item', follows: true },
    step: { loop: 'project-step', hears: 'hear-step', follows: true },
    concentrated: { loop: 'guidance', hears: 'hear-concentrated', follows: true },
    advance: { loop: 'guidance', hears: 'hear-advance', follows: true },
  },
  guards: { 'may-begin': 'input', 'last-stage': 'standing', 'all-begun': 'standing', 'all-done': 'standing' },
  handover: null,
  correction: corrected('lead', 'agents'),
  acts: stageActs,
});
