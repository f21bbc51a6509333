import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

/** A check on the spot, 行政许可法 art. 34(3): what one saw, a second confirms, each by an act of his own. */
export const siteCheck = defineLoop({
  name: 'site-check',
  letters: 'SC',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside: {
    judged: 'a check serves the review; the person reviews the approval it is part of',
    kept: 'the unit that reviews checks itself; it is not handed on',
    'told-once': 'nothing is asked of the applicant here',
  },
  opens: 'assign',
  seats: {
    inspector: { kind: 'post', role: 'reviewer', bound: 'given' },
    second: { kind: 'post', role: 'reviewer', bound: 'act', sameUnit: 'inspector', apartPerson: ['inspector'] },
  },
  states: { assigned: { holder: 'inspector' }, recorded: { holder: 'second' } },
  endings: {
    checked: {
      answers: true,
      outcome: 'checked',
      tells: 'parent',
      paper: null,
      evidence: ['recordedOn', 'confirmedOn'],
      invites: null,
    },
    'not-checked': {
      answers: true,
      outcome: 'not-checked',
      tells: 'parent',
      paper: null,
      evidence: ['missedOn'],
      invites: null,
    },
    recalled: { answers: false, outcome: 'recalled', tells: 'parent', paper: null, evidence: [], invites: null },
  },
  clocks: {
    check: {
      since: 'assignedOn',
      limit: workdays(5),
      during: ['assigned', 'recorded'],
      basis: 'check-limit',
      warn: workdays(1),
      onExpire: 'miss-check',
      kind: 'duty',
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
    assign: {
      by: ['parent'],
      from: 'new',
      to: 'assigned',
      set: { assignedOn: 'today', question: { input: 'reason' } },
    },
    record: {
      by: ['inspector'],
      from: ['assigned'],
      to: 'recorded',
      needs: { input: ['findings', 'meets'] },
      seat: { inspector: 'actor' },
      set: { recordedOn: 'today', findings: { input: 'findings' }, meets: { input: 'meets' } },
    },
    confirm: {
      by: ['second'],
      from: ['recorded'],
      to: 'checked',
      otherHandThan: ['record'],
      needs: { input: ['seen'] },
      set: { confirmedOn: 'today' },
    },
    differ: {
      by: ['second'],
      from: ['recorded'],
      to: 'assigned',
      otherHandThan: ['record'],
      needs: { reason: true },
      set: { differedOn: 'today' },
    },
    'miss-check': { by: ['clock'], from: ['assigned', 'recorded'], to: 'not-checked', set: { missedOn: 'today' } },
    recall: { by: ['parent'], from: ['assigned', 'recorded'], to: 'recalled' },
  },
});
