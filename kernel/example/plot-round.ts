import { months, workdays } from '../amount.ts';
import { defineLoop } from '../loop.ts';
import type { Rhythm } from '../rhythm.ts';

/** A duty that returns: the steward walks past each plot once a month, and says what he saw. */
export const plotRound = defineLoop({
  name: 'plot-round',
  version: 1,
  letters: 'PR',
  inForceFrom: '2024-01-01',
  serves: null,
  outside: { judged: 'Nobody is served by a round; what it finds becomes a matter of its own.' },
  opens: 'begin',
  seats: {
    steward: { kind: 'post', role: 'reviewer', bound: 'given' },
    warden: {
      kind: 'post',
      role: 'office',
      bound: { zone: ['commons-office', 'oversight-office', 'alliance-office'] },
      apart: ['steward'],
    },
  },
  states: { due: { holder: 'steward' }, missed: { holder: 'warden' } },
  endings: {
    walked: { answers: true, outcome: 'walked', tells: 'parent', paper: null, evidence: ['seen'], invites: null },
    excused: {
      answers: true,
      outcome: 'excused',
      tells: 'parent',
      paper: null,
      evidence: ['excusedOn'],
      invites: null,
    },
  },
  clocks: {
    walking: {
      since: 'turnOn',
      limit: workdays(5),
      during: ['due'],
      basis: 'walking',
      onExpire: 'miss',
      kind: 'duty',
    },
    looking: {
      since: 'act',
      limit: workdays(5),
      during: ['missed'],
      basis: 'looking',
      onExpire: 'look-again',
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
    begin: {
      by: ['clock'],
      from: 'new',
      to: 'due',
      needs: { input: ['turnOn'] },
      set: { turnOn: { input: 'turnOn' } },
    },
    walk: {
      by: ['steward'],
      from: ['due', 'missed'],
      to: 'walked',
      needs: { input: ['seen'] },
      set: { seen: { input: 'seen' } },
    },
    miss: { by: ['clock'], from: ['due'], to: 'missed', starts: ['looking'] },
    'look-again': { by: ['clock'], from: ['missed'], to: 'stay', starts: ['looking'] },
    excuse: {
      by: ['warden'],
      from: ['missed'],
      to: 'excused',
      needs: { reason: true, basis: true },
      set: { excusedOn: 'today' },
    },
  },
});

export const monthlyRound: Rhythm = {
  name: 'monthly-round',
  register: 'plot',
  loop: 'plot-round',
  every: months(1),
  from: 'givenOn',
  until: 'returnedOn',
  seats: { steward: { unit: 'unit', person: 'steward' } },
};
