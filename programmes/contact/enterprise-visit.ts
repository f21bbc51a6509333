import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

const grounds = { reason: true, basis: true } as const;
const told = (outcome: string, answers: boolean, paper: string, evidence: string) =>
  ({ answers, outcome, tells: 'person', paper, evidence: [evidence], invites: null }) as const;

const overdue = { to: 'stay', starts: ['overdue'] } as const;

/**
 * One turn of the regular visit to an enterprise (走访联系) by the unit that keeps in touch with it: 山东省优化营商环境条例
 * art. 55 asks for steady ways to hear what enterprises think. It burdens nobody: only where the enterprise agreed, on a
 * day that suits it, and it may say no to any turn. What is raised becomes a case of its own; a turn that is missed is
 * seen, above the unit that missed it.
 */
export const enterpriseVisit = defineLoop({
  name: 'enterprise-visit',
  version: 1,
  letters: 'ZF',
  item: 'visit-plan',
  inForceFrom: '2020-01-01',
  serves: 'person',
  outside: {
    judged: 'nobody asked for a visit; what is raised there is reviewed in its own case',
    kept: 'the unit that the enterprise agreed to comes itself; it is not handed on',
    'told-once': 'nothing is asked of the enterprise',
    trusted: 'nothing is owed beside the visit and its record, which have clocks of their own',
  },
  opens: 'begin',
  seats: {
    person: { kind: 'party', bound: 'given' },
    visitor: { kind: 'post', role: 'contact', bound: 'given' },
    keeper: {
      kind: 'post',
      role: 'office',
      bound: { zone: ['alliance-office', 'supervision-office'] },
      apart: ['visitor'],
    },
  },
  states: {
    due: { holder: 'visitor' },
    arranged: { holder: 'visitor' },
    visiting: { holder: 'visitor' },
    missed: { holder: 'keeper' },
  },
  endings: {
    visited: told('visited', true, 'visit-record', 'heard'),
    'not-needed': told('not-needed', true, 'no-visit', 'saidNoOn'),
    excused: told('missed', true, 'missed-notice', 'excusedOn'),
    // The enterprise no longer agrees to be visited: nothing of it is left to do.
    recalled: told('recalled', false, 'no-visit', 'recalledOn'),
  },
  clocks: {
    turn: {
      since: 'turnOn',
      limit: workdays(10),
      during: ['due'],
      basis: 'visit-turn',
      warn: workdays(3),
      onExpire: 'miss',
      kind: 'duty',
    },
    day: {
      since: 'arrangedOn',
      limit: { until: 'visitOn' },
      during: ['arranged'],
      basis: 'visit-day',
      warn: workdays(1),
      onExpire: 'miss',
      kind: 'duty',
    },
    recording: {
      since: 'visitedOn',
      limit: workdays(2),
      during: ['visiting'],
      basis: 'visit-record',
      onExpire: 'miss-record',
      kind: 'duty',
    },
    looking: {
      since: 'missedOn',
      limit: workdays(5),
      during: ['missed'],
      basis: 'visit-missed',
      warn: workdays(1),
      onExpire: 'miss-look',
      kind: 'duty',
    },
    overdue: {
      since: 'act',
      limit: workdays(1),
      during: ['visiting', 'missed'],
      basis: 'overdue-watch',
      onExpire: 'remind',
      kind: 'watch',
    },
  },
  pauses: {},
  debts: {},
  children: { question: { loop: 'inquiry', hears: 'hear-question', follows: true } },
  rights: {},
  papers: {
    'day-notice': { to: 'person', grounds: false },
    'visit-record': { to: 'person', grounds: false },
    'no-visit': { to: 'person', grounds: false },
    'missed-notice': { to: 'person', grounds: true },
  },
  guards: { soon: 'standing' },
  handover: null,
  correction: null,
  acts: {
    begin: {
      by: ['clock'],
      from: 'new',
      to: 'due',
      needs: { input: ['turnOn'] },
      set: { turnOn: { input: 'turnOn' }, enterprise: { item: 'key' }, name: { item: 'name' } },
    },
    // The enterprise chooses the day; it is told in writing, and may still say no.
    arrange: {
      by: ['visitor'],
      from: ['due', 'arranged', 'missed'],
      to: [{ to: 'arranged', when: 'soon' }],
      needs: { input: ['visitOn'] },
      set: { arrangedOn: 'today', visitOn: { input: 'visitOn' } },
      seat: { visitor: 'actor' },
      paper: 'day-notice',
    },
    visit: {
      by: ['visitor'],
      from: ['due', 'arranged', 'missed'],
      to: 'visiting',
      needs: { input: ['met'] },
      set: { visitedOn: 'today', met: { input: 'met' } },
      seat: { visitor: 'actor' },
    },
    'note-suggestion': {
      by: ['visitor'],
      from: ['visiting'],
      to: 'stay',
      needs: { input: ['suggestion'] },
      set: { suggestion: { input: 'suggestion' } },
      leaves: [{ loop: 'improvement', seats: { person: { seat: 'person' }, owner: { seat: 'visitor' } } }],
    },
    'note-question': {
      by: ['visitor'],
      from: ['visiting'],
      to: 'stay',
      needs: { input: ['kind', 'question'] },
      opensChild: {
        child: 'question',
        seats: { asker: { seat: 'person' }, first: { seat: 'visitor' } },
        as: 'person',
      },
    },
    'hear-question': { by: ['child'], from: 'open', to: 'stay', hears: 'question' },
    record: {
      by: ['visitor'],
      from: ['visiting'],
      to: 'visited',
      needs: { input: ['heard'] },
      set: { heard: { input: 'heard' } },
    },
    'say-no': { by: ['person'], from: ['due', 'arranged'], to: 'not-needed', set: { saidNoOn: 'today' } },
    'note-no': {
      by: ['visitor'],
      from: ['due', 'arranged'],
      to: 'not-needed',
      needs: { input: ['method', 'note'] },
      set: { saidNoOn: 'today' },
    },
    excuse: {
      by: ['keeper'],
      from: ['missed'],
      to: 'excused',
      needs: grounds,
      set: { excusedOn: 'today' },
    },
    miss: { by: ['clock'], from: ['due', 'arranged'], to: 'missed', set: { missedOn: 'today' } },
    'miss-record': { by: ['clock'], from: ['visiting'], ...overdue },
    'miss-look': { by: ['clock'], from: ['missed'], ...overdue },
    remind: { by: ['clock'], from: ['visiting', 'missed'], ...overdue },
    recall: { by: ['parent'], from: 'open', to: 'recalled', set: { recalledOn: 'today' } },
  },
});
