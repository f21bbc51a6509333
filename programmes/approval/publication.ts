import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { overdue } from './reception-clocks.ts';

/** K6: a grant is public (行政许可法 art. 40), within seven working days, unless it is secret or private (art. 5). */
export const publication = defineLoop({
  name: 'publication',
  letters: 'PB',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside: {
    judged: 'it serves the public; the applicant reviews the approval',
    kept: 'the unit that decided publishes; it is not handed on',
    'told-once': 'nothing is asked of anybody here',
  },
  opens: 'owe',
  seats: { clerk: { kind: 'post', role: 'clerk', bound: { item: 'decidingUnit' } } },
  states: { owed: { holder: 'clerk' } },
  endings: {
    published: {
      answers: true,
      outcome: 'published',
      tells: 'parent',
      paper: null,
      evidence: ['publishedOn', 'place'],
      invites: null,
    },
    withheld: {
      answers: true,
      outcome: 'withheld',
      tells: 'parent',
      paper: null,
      evidence: ['withheldOn'],
      invites: null,
    },
  },
  clocks: {
    publication: {
      since: 'owedOn',
      limit: workdays(7),
      during: ['owed'],
      basis: 'publication-limit',
      warn: workdays(2),
      onExpire: 'miss-publication',
      kind: 'duty',
    },
    overdue,
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
    owe: { by: ['parent'], from: 'new', to: 'owed', set: { owedOn: 'today' } },
    publish: {
      by: ['clerk'],
      from: ['owed'],
      to: 'published',
      needs: { input: ['place'] },
      set: { publishedOn: 'today', place: { input: 'place' } },
    },
    withhold: { by: ['clerk'], from: ['owed'], to: 'withheld', needs: grounds, set: { withheldOn: 'today' } },
    'miss-publication': { by: ['clock'], from: ['owed'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
