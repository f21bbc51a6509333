import { defineLoop } from '../../kernel/loop.ts';
import { agents, corrected, done, enterprise, nothing, outside, recalled } from './inner.ts';
import { overdue, remind } from './overdue.ts';

/** A step outside the permits, side by side with them: drawing review, publication, a survey, water, power, gas, network. */
export const projectStep = defineLoop({
  name: 'project-step',
  letters: 'SP',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside,
  opens: 'begin',
  seats: { enterprise, agents, doer: { kind: 'post', role: 'contact', bound: 'given' } },
  states: { underway: { holder: 'doer' } },
  endings: { done: done('done', 'doneOn'), 'not-needed': done('not-needed', 'doneOn'), recalled },
  clocks: {
    step: {
      since: 'begunOn',
      limit: { until: 'dueOn' },
      during: ['underway'],
      basis: 'step-limit',
      onExpire: 'miss-step',
      kind: 'duty',
    },
    overdue,
  },
  ...nothing,
  handover: null,
  correction: corrected('doer', 'agents'),
  acts: {
    begin: {
      by: ['parent'],
      from: 'new',
      to: 'underway',
      needs: { input: ['step', 'dueOn'] },
      set: { begunOn: 'today', step: { input: 'step' }, dueOn: { input: 'dueOn' } },
    },
    'report-done': {
      by: ['doer', 'agents'],
      from: ['underway'],
      to: 'done',
      needs: { input: ['result'] },
      set: { doneOn: 'today', result: { input: 'result' } },
    },
    'find-not-needed': {
      by: ['agents'],
      from: ['underway'],
      to: 'not-needed',
      needs: { reason: true },
      set: { doneOn: 'today' },
    },
    'miss-step': { by: ['clock'], from: ['underway'], to: 'stay', starts: ['overdue'] },
    remind,
    recall: { by: ['parent'], from: ['underway'], to: 'recalled' },
  },
});
