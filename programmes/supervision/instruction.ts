import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

const grounds = { reason: true, basis: true } as const;

/**
 * A leader's written instruction (批示) as a task: one unit that owns it, a day, and a report back. It is settled by the
 * leader, or for him by the supervision office, and not by whoever carried it out.
 */
export const instruction = defineLoop({
  name: 'instruction',
  version: 1,
  letters: 'PI',
  inForceFrom: '2020-01-01',
  serves: null,
  standsAlone: true,
  outside: {
    judged: 'it serves nobody; what it is about is judged by its own right',
    kept: 'the leader names one unit, which owns the task to the end',
    'told-once': 'an instruction, and a report on it',
    trusted: 'nothing is owed beside the report itself',
  },
  opens: 'instruct',
  seats: {
    leader: { kind: 'post', role: 'leader', bound: { zone: ['zone-leader', 'supervision-office'] } },
    office: {
      kind: 'post',
      role: 'office',
      bound: { zone: ['supervision-office', 'discipline-office'] },
      apart: ['owner'],
    },
    owner: { kind: 'post', role: 'head', bound: 'given' },
  },
  states: { tasked: { holder: 'owner' }, reported: { holder: 'office' } },
  endings: {
    settled: {
      answers: true,
      outcome: 'settled',
      tells: 'parent',
      paper: null,
      evidence: ['report', 'evidence', 'signedBy', 'settledOn'],
      invites: null,
    },
    withdrawn: {
      answers: false,
      outcome: 'withdrawn',
      tells: 'parent',
      paper: null,
      evidence: ['withdrawnOn'],
      invites: null,
    },
  },
  clocks: {
    task: {
      since: 'instructedOn',
      limit: { until: 'dueOn' },
      during: ['tasked'],
      basis: 'task-day',
      warn: workdays(2),
      onExpire: 'miss-task',
      kind: 'duty',
    },
    check: {
      since: 'reportedOn',
      limit: workdays(3),
      during: ['reported'],
      basis: 'task-check',
      warn: workdays(1),
      onExpire: 'miss-check',
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
  rights: {},
  papers: {},
  guards: {},
  handover: null,
  correction: null,
  acts: {
    instruct: {
      by: ['leader', 'office'],
      from: 'new',
      to: 'tasked',
      needs: { input: ['text', 'dueOn'] },
      set: {
        instructedOn: 'today',
        text: { input: 'text' },
        dueOn: { input: 'dueOn' },
        writtenOn: { input: 'writtenOn' },
      },
    },
    report: {
      by: ['owner'],
      from: ['tasked'],
      to: 'reported',
      needs: { input: ['report', 'evidence'] },
      set: {
        report: { input: 'report' },
        evidence: { input: 'evidence' },
        reportedOn: 'today',
        signedBy: 'actor-person',
      },
    },
    settle: {
      by: ['leader', 'office'],
      from: ['reported'],
      to: 'settled',
      set: { settledOn: 'today' },
    },
    'send-back': {
      by: ['leader', 'office'],
      from: ['reported'],
      to: 'tasked',
      needs: { ...grounds, input: ['dueOn'] },
      set: { instructedOn: 'today', dueOn: { input: 'dueOn' } },
    },
    'miss-task': { by: ['clock'], from: ['tasked'], to: 'stay', starts: ['overdue'] },
    'miss-check': { by: ['clock'], from: ['reported'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
    withdraw: {
      by: ['leader', 'office'],
      from: 'open',
      to: 'withdrawn',
      needs: grounds,
      set: { withdrawnOn: 'today' },
    },
  },
});
