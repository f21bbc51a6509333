import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

const offices = ['alliance-office', 'supervision-office', 'discipline-office'] as const;

/**
 * The words of a review before everybody reads them (domain 12.6). What names a person or abuses one is proposed to be hidden;
 * somebody outside the rated unit decides. Whoever wants to show other words needs a second hand. The review itself
 * stays as it was written.
 */
export const screening = defineLoop({
  name: 'screening',
  letters: 'NR',
  version: 1,
  inForceFrom: '2021-01-01',
  serves: null,
  shields: { party: 'rater', from: 'rated', knownTo: [] },
  outside: {
    judged: 'it serves the public; the rater has judged already',
    kept: 'the words are not handed on',
    'told-once': 'nothing is asked of anybody here',
    trusted: 'nothing is owed beside the publication, which is the loop itself',
  },
  opens: 'screen',
  seats: {
    rater: { kind: 'party', bound: 'given' },
    rated: { kind: 'post', bound: 'given' },
    screener: { kind: 'post', role: 'office', bound: { zone: offices }, apart: ['rated'] },
    checker: {
      kind: 'post',
      role: 'office',
      bound: { zone: offices },
      apart: ['rated'],
      apartPerson: ['screener'],
    },
  },
  states: { screening: { holder: 'screener' }, checking: { holder: 'checker' } },
  endings: {
    published: {
      answers: true,
      outcome: 'published',
      tells: 'parent',
      paper: null,
      evidence: ['publishedOn'],
      invites: null,
    },
  },
  clocks: {
    screening: {
      since: 'screenedOn',
      limit: workdays(3),
      during: ['screening'],
      basis: 'screening-limit',
      warn: workdays(1),
      onExpire: 'miss-screening',
      kind: 'duty',
    },
    checking: {
      since: 'proposedOn',
      limit: workdays(2),
      during: ['checking'],
      basis: 'checking-limit',
      onExpire: 'miss-checking',
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
    screen: {
      by: ['parent'],
      from: 'new',
      to: 'screening',
      set: {
        screenedOn: 'today',
        level: { input: 'level' },
        tags: { input: 'tags' },
        text: { input: 'text' },
        marked: { input: 'marked' },
        shown: { input: 'shown' },
      },
    },
    publish: { by: ['screener'], from: ['screening'], to: 'published', set: { publishedOn: 'today' } },
    propose: {
      by: ['screener'],
      from: ['screening'],
      to: 'checking',
      needs: { reason: true, input: ['shown'] },
      seat: { screener: 'actor' },
      set: { proposedOn: 'today', proposed: { input: 'shown' } },
    },
    confirm: {
      by: ['checker'],
      from: ['checking'],
      to: 'published',
      otherHandThan: ['propose'],
      set: { publishedOn: 'today', shown: { fact: 'proposed' } },
    },
    'send-back': {
      by: ['checker'],
      from: ['checking'],
      to: 'screening',
      otherHandThan: ['propose'],
      needs: { reason: true },
      set: { screenedOn: 'today' },
    },
    'miss-screening': { by: ['clock'], from: ['screening'], to: 'stay', starts: ['overdue'] },
    'miss-checking': { by: ['clock'], from: ['checking'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
