import { workdays } from '../amount.ts';
import { defineLoop } from '../loop.ts';

/** An inner loop: one unit looks at the ground for another, and ends by the clock if it does not. */
export const inspection = defineLoop({
  name: 'inspection',
  version: 1,
  inForceFrom: '2024-01-01',
  serves: null,
  outside: { judged: 'Inner work: the gardener reviews the allotment as a whole.' },
  opens: 'be-asked',
  seats: {
    asker: { kind: 'post', role: 'reviewer', bound: 'given' },
    inspector: { kind: 'post', role: 'reviewer', bound: 'given' },
  },
  states: { open: { holder: 'inspector' } },
  endings: {
    reported: { answers: true, outcome: 'reported', tells: 'parent', paper: null, evidence: ['report'], invites: null },
    silent: { answers: true, outcome: 'silent', tells: 'parent', paper: null, evidence: ['missedOn'], invites: null },
    recalled: {
      answers: false,
      outcome: 'recalled',
      tells: 'parent',
      paper: null,
      evidence: ['recalledOn'],
      invites: null,
    },
  },
  clocks: {
    looking: {
      since: 'entry',
      limit: workdays(3),
      during: ['open'],
      basis: 'inspecting',
      onExpire: 'miss',
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
    'be-asked': { by: ['parent'], from: 'new', to: 'open' },
    report: {
      by: ['inspector'],
      from: ['open'],
      to: 'reported',
      needs: { input: ['report'] },
      set: { report: { input: 'report' } },
    },
    miss: { by: ['clock'], from: ['open'], to: 'silent', set: { missedOn: 'today' } },
    'be-recalled': { by: ['parent'], from: ['open'], to: 'recalled', set: { recalledOn: 'today' } },
  },
});
