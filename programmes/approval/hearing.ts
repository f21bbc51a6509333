import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';

const announced = (...input: string[]) => ({
  ...grounds,
  input,
  ahead: { hearingOn: { amount: workdays(7), basis: 'hearing-notice-time' } },
});

const announcing = {
  by: ['organiser'],
  from: ['asked'],
  to: 'announced',
  seat: { organiser: 'actor' },
  set: {
    announcedOn: 'today',
    hearingOn: { input: 'hearingOn' },
    place: { input: 'place' },
    announcedAt: { input: 'announcedAt' },
  },
  paper: 'hearing-notice',
} as const;

/**
 * Third parties and hearings, 行政许可法 art. 36, 47 and 48 (K7): told, five days to ask, twenty days to hold, seven days'
 * notice, a host who did not review the application, and a record on which the decision rests. Nobody pays for it. What
 * the reviewer orders without being asked begins where a request would have led.
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
    refused: {
      answers: true,
      outcome: 'refused',
      tells: 'parent',
      paper: null,
      evidence: ['refusedOn'],
      invites: null,
    },
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
      silentAfter: ['tell'],
      limit: workdays(5),
      during: ['told'],
      basis: 'hearing-request',
      warn: workdays(1),
      onExpire: 'waive',
      kind: 'duty',
    },
    holding: {
      since: 'entry',
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
    'hearing-ordered': { to: 'applicant', grounds: true },
    'hearing-notice': { to: 'applicant', grounds: true },
    'hearing-refusal': { to: 'applicant', grounds: true, remedies: true },
  },
  guards: { 'to-be-held': 'input', 'on-request': 'standing', 'for-the-public': 'standing' },
  handover: null,
  correction: null,
  acts: {
    tell: {
      by: ['parent'],
      from: 'new',
      to: [
        { to: 'asked', when: 'to-be-held', paper: 'hearing-ordered' },
        { to: 'told', paper: 'hearing-rights' },
      ],
      set: {
        toldOn: 'today',
        interested: { input: 'interested' },
        question: { input: 'reason' },
        hearingCause: { input: 'hearingCause' },
        askedBy: { input: 'askedBy' },
      },
    },
    // Art. 36: whoever has an interest may say what there is to say, with a hearing or without one.
    'state-view': {
      by: ['applicant'],
      from: ['told', 'asked', 'announced'],
      to: 'stay',
      needs: { input: ['statement'] },
      set: { statedOn: 'today', statement: { input: 'statement' } },
    },
    'record-view': {
      by: ['organiser'],
      from: ['told', 'asked', 'announced'],
      to: 'stay',
      needs: { input: ['statedBy', 'statement'] },
      set: { statedOn: 'today', statement: { input: 'statement' } },
    },
    'ask-hearing': {
      by: ['applicant', 'organiser'],
      from: ['told'],
      to: 'asked',
      needs: { input: ['askedBy'] },
      set: { askedOn: 'today', askedBy: { input: 'askedBy' } },
    },
    announce: { ...announcing, when: 'on-request', needs: announced('hearingOn', 'place') },
    // Art. 46: to everybody, at a place where everybody reads it.
    'announce-publicly': {
      ...announcing,
      when: 'for-the-public',
      needs: announced('hearingOn', 'place', 'announcedAt'),
    },
    // Whoever asked may let it be; a request that the law does not give is refused on paper.
    'withdraw-request': {
      by: ['organiser'],
      from: ['asked', 'announced'],
      to: 'waived',
      when: 'on-request',
      needs: { input: ['waivedBy', 'waiver'] },
      set: { waivedOn: 'today', waivedBy: { input: 'waivedBy' } },
    },
    'refuse-request': {
      by: ['organiser'],
      from: ['asked'],
      to: 'refused',
      when: 'on-request',
      needs: grounds,
      set: { refusedOn: 'today' },
      paper: 'hearing-refusal',
    },
    'come-to-the-day': { by: ['clock'], from: ['announced'], to: 'heard', set: { heardOn: 'today' } },
    'record-hearing': {
      by: ['host'],
      from: ['heard'],
      to: 'held',
      otherHandThan: ['announce', 'announce-publicly'],
      needs: { input: ['record', 'signed'] },
      set: { recordedOn: 'today', record: { input: 'record' } },
    },
    waive: { by: ['clock'], from: ['told'], to: 'waived', set: { waivedOn: 'today' } },
    'fail-to-hold': { by: ['clock'], from: ['asked', 'announced'], to: 'not-held', set: { failedOn: 'today' } },
    'fail-to-record': { by: ['clock'], from: ['heard'], to: 'not-held', set: { failedOn: 'today' } },
    recall: { by: ['parent'], from: ['told', 'asked', 'announced', 'heard'], to: 'recalled' },
  },
});
