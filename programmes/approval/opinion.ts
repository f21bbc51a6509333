import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

/** Another unit's opinion on an application, asked for during review: an inner loop that tells its parent. */
export const opinion = defineLoop({
  name: 'opinion',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside: {
    judged: 'an opinion serves a unit, not a person; the person reviews the approval it is part of',
    kept: 'it is asked of one unit and silence ends it; it is not handed on',
    'told-once': 'nothing is asked of the applicant here',
  },
  opens: 'ask',
  seats: {
    asker: { kind: 'post', role: 'reviewer', bound: 'given' },
    asked: { kind: 'post', role: 'reviewer', bound: 'given', apart: ['asker'] },
  },
  states: { asked: { holder: 'asked' } },
  endings: {
    given: { answers: true, outcome: 'given', tells: 'parent', paper: null, evidence: ['opinion'], invites: null },
    silent: { answers: true, outcome: 'silent', tells: 'parent', paper: null, evidence: ['silentOn'], invites: null },
    recalled: { answers: false, outcome: 'recalled', tells: 'parent', paper: null, evidence: [], invites: null },
  },
  clocks: {
    opinion: {
      since: 'askedOn',
      limit: workdays(5),
      during: ['asked'],
      basis: 'opinion-limit',
      warn: workdays(1),
      onExpire: 'stay-silent',
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
    ask: { by: ['parent'], from: 'new', to: 'asked', set: { askedOn: 'today', question: { input: 'reason' } } },
    give: {
      by: ['asked'],
      from: ['asked'],
      to: 'given',
      needs: { reason: true, basis: true, input: ['opinion'] },
      set: { opinion: { input: 'opinion' } },
    },
    'stay-silent': { by: ['clock'], from: ['asked'], to: 'silent', set: { silentOn: 'today' } },
    recall: { by: ['parent'], from: ['asked'], to: 'recalled' },
  },
});
