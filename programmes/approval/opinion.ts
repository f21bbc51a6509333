import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

/**
 * Another unit's opinion on an application, asked for during review: an inner loop that tells its parent. A unit that is
 * silent is chased once and recorded as silent, never as consenting; its silence counts against it (domain 9.1).
 */
export const opinion = defineLoop({
  name: 'opinion',
  version: 2,
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
  states: { asked: { holder: 'asked' }, chased: { holder: 'asked' } },
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
      onExpire: 'chase',
      kind: 'duty',
    },
    chase: {
      since: 'chasedOn',
      limit: workdays(3),
      during: ['chased'],
      basis: 'opinion-chase',
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
      from: ['asked', 'chased'],
      to: 'given',
      needs: { reason: true, basis: true, input: ['opinion'] },
      set: { opinion: { input: 'opinion' } },
    },
    chase: { by: ['clock'], from: ['asked'], to: 'chased', set: { chasedOn: 'today' } },
    'stay-silent': { by: ['clock'], from: ['chased'], to: 'silent', set: { silentOn: 'today' } },
    recall: { by: ['parent'], from: ['asked', 'chased'], to: 'recalled' },
  },
});
