import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';

/**
 * Third parties and hearings, 行政许可法 art. 36, 47 and 48 (K7): told, five days to ask, twenty days to hold, seven days'
 * notice, a host who did not review the application, and a record on which the decision rests. Nobody pays for it.
 */
export const hearing = defineLoop({
  name: 'hearing',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside: {
    judged: 'a hearing is part of an approval; the person reviews the whole',
    kept: 'the unit that reviews organises it; it is not handed on',
    'told-once': 'nothing is asked of the applicant here',
  },
  opens: 'tell',
  seats: {
    applicant: { kind: 'party', bound: 'given' },
    organiser: { kind: 'post', role: 'reviewer', bound: 'given' },
    host: { kind: 'post', role: 'approver', bound: 'act', sameUnit: 'organiser', apartPerson: ['organiser'] },
  },
  states: {
    told: { holder: 'organiser', awaits: 'applicant' },
    asked: { holder: 'organiser' },
    announced: { holder: 'host' },
    heard: { holder: 'host' },
  },
  endings: {
    held: { answers: true, outcome: 'held', tells: 'parent', paper: null, evidence: ['recordedOn'], invites: null },
    waived: { answers: true, outcome: 'waived', tells: 'parent', paper: null, evidence: ['waivedOn'], invites: null },
    'not-held': {
      answers: true,
      outcome: 'not-held',
      tells: 'parent',
      paper: null,
      evidence: ['failedOn'],
      invites: null,
    },
    recalled: { answers: false, outcome: 'recalled', tells: 'parent', paper: null, evidence: [], invites: null },
  },
  clocks: {
    asking: {
      since: 'toldOn',
      limit: workdays(5),
      during: ['told'],
      basis: 'hearing-request',
      warn: workdays(1),
      onExpire: 'waive',
      kind: 'duty',
    },
    holding: {
      since: 'askedOn',
      limit: workdays(20),
      during: ['asked', 'announced'],
      basis: 'hearing-limit',
      warn: workdays(3),
      onExpire: 'fail-to-hold',
      kind: 'duty',
    },
    day: {
      since: 'entry',
      limit: { until: 'hearingOn' },
      during: ['announced'],
      basis: 'hearing-day',
      onExpire: 'come-to-the-day',
      kind: 'watch',
    },
    recording: {
      since: 'entry',
      limit: workdays(5),
      during: ['heard'],
      basis: 'hearing-record',
      warn: workdays(1),
      onExpire: 'fail-to-record',
      kind: 'duty',
    },
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  papers: {
    'hearing-rights': { to: 'applicant', grounds: true },
    'hearing-notice': { to: 'applicant', grounds: true },
  },
  guards: {},
  handover: null,
  correction: null,
  acts: {
    tell: {
      by: ['parent'],
      from: 'new',
      to: 'told',
      set: { toldOn: 'today', interested: { input: 'interested' }, question: { input: 'reason' } },
      paper: 'hearing-rights',
    },
    'ask-hearing': {
      by: ['applicant', 'organiser'],
      from: ['told'],
      to: 'asked',
      needs: { input: ['askedBy'] },
      set: { askedOn: 'today', askedBy: { input: 'askedBy' } },
    },
    announce: {
      by: ['organiser'],
      from: ['asked'],
      to: 'announced',
      needs: {
        ...grounds,
        input: ['hearingOn', 'place'],
        ahead: { hearingOn: { amount: workdays(7), basis: 'hearing-notice-time' } },
      },
      seat: { organiser: 'actor' },
      set: { announcedOn: 'today', hearingOn: { input: 'hearingOn' }, place: { input: 'place' } },
      paper: 'hearing-notice',
    },
    'come-to-the-day': { by: ['clock'], from: ['announced'], to: 'heard', set: { heardOn: 'today' } },
    'record-hearing': {
      by: ['host'],
      from: ['heard'],
      to: 'held',
      otherHandThan: ['announce'],
      needs: { input: ['record', 'signed'] },
      set: { recordedOn: 'today', record: { input: 'record' } },
    },
    waive: { by: ['clock'], from: ['told'], to: 'waived', set: { waivedOn: 'today' } },
    'fail-to-hold': { by: ['clock'], from: ['asked', 'announced'], to: 'not-held', set: { failedOn: 'today' } },
    'fail-to-record': { by: ['clock'], from: ['heard'], to: 'not-held', set: { failedOn: 'today' } },
    recall: { by: ['parent'], from: ['told', 'asked', 'announced', 'heard'], to: 'recalled' },
  },
});
