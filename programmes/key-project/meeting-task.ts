import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { corrected, done, enterprise, nothing, outside, recalled } from './inner.ts';
import { overdue, remind } from './overdue.ts';

/** What a meeting gave to a unit: by when, and how one sees that it is done. The chair looks; the owner does not close it. */
export const meetingTask = defineLoop({
  name: 'meeting-task',
  letters: 'MT',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside,
  opens: 'assign',
  seats: {
    enterprise,
    owner: { kind: 'post', role: 'contact', bound: 'given' },
    chair: { kind: 'post', role: 'head', bound: 'given' },
  },
  states: { doing: { holder: 'owner' }, reported: { holder: 'chair' } },
  endings: { met: done('met', 'metOn'), released: done('released', 'releasedOn'), recalled },
  clocks: {
    task: {
      since: 'assignedOn',
      limit: { until: 'dueOn' },
      during: ['doing'],
      basis: 'task-limit',
      onExpire: 'miss-task',
      kind: 'duty',
    },
    looking: {
      since: 'reportedOn',
      limit: workdays(2),
      during: ['reported'],
      basis: 'task-look',
      warn: workdays(1),
      onExpire: 'miss-look',
      kind: 'duty',
    },
    overdue,
  },
  ...nothing,
  handover: null,
  correction: corrected('owner', 'chair'),
  acts: {
    assign: {
      by: ['parent'],
      from: 'new',
      to: 'doing',
      needs: { input: ['task', 'criterion', 'dueOn'] },
      set: {
        assignedOn: 'today',
        task: { input: 'task' },
        criterion: { input: 'criterion' },
        dueOn: { input: 'dueOn' },
      },
    },
    'report-done': {
      by: ['owner'],
      from: ['doing'],
      to: 'reported',
      needs: { input: ['result'] },
      set: { reportedOn: 'today', result: { input: 'result' } },
    },
    'find-met': { by: ['chair'], from: ['reported'], to: 'met', set: { metOn: 'today' } },
    'send-back': {
      by: ['chair'],
      from: ['reported'],
      to: 'doing',
      needs: { reason: true, input: ['dueOn'] },
      set: { dueOn: { input: 'dueOn' } },
    },
    release: {
      by: ['chair'],
      from: ['doing', 'reported'],
      to: 'released',
      needs: { reason: true },
      set: { releasedOn: 'today' },
    },
    'miss-task': { by: ['clock'], from: ['doing'], to: 'stay', starts: ['overdue'] },
    'miss-look': { by: ['clock'], from: ['reported'], to: 'stay', starts: ['overdue'] },
    remind,
    recall: { by: ['parent'], from: ['doing', 'reported'], to: 'recalled' },
  },
});
