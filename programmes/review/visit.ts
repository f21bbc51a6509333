import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

/**
 * One service at one window, begun and done while the visitor stands there (一次一评, domain 12.6). It leaves a ticket
 * with number and PIN, and the right to judge this very visit.
 */
export const visit = defineLoop({
  name: 'visit',
  letters: 'CK',
  version: 1,
  inForceFrom: '2020-01-01',
  mayName: 'item',
  serves: 'visitor',
  outside: {
    kept: 'it is done where it was asked, by whoever was asked',
    'told-once': 'a visit decides nothing; what is missing is told in the matter itself',
    'in-time': 'it is over when the visitor leaves the window',
    trusted: 'nothing is owed after a visit; what is owed is a matter of its own',
  },
  opens: 'serve',
  seats: {
    visitor: { kind: 'party', bound: 'given' },
    server: { kind: 'post', role: 'clerk', bound: 'given' },
  },
  states: {},
  endings: {
    served: {
      answers: true,
      outcome: 'served',
      tells: 'visitor',
      paper: 'ticket',
      evidence: ['servedOn', 'window', 'matter'],
      invites: 'visit',
    },
  },
  clocks: {},
  pauses: {},
  debts: {},
  children: {},
  rights: {
    visit: { to: 'visitor', about: 'server', window: workdays(5), basis: 'review-window', loop: 'review' },
  },
  papers: {
    ticket: { to: 'visitor', grounds: false },
    'correction-of-act': { to: 'visitor', grounds: false },
  },
  guards: {},
  handover: null,
  correction: { hold: 1, by: ['server'], paper: 'correction-of-act' },
  acts: {
    serve: {
      by: ['server'],
      from: 'new',
      to: 'served',
      needs: { input: ['window', 'matter'] },
      set: {
        servedOn: 'today',
        window: { input: 'window' },
        matter: { input: 'matter' },
        about: { input: 'about' },
      },
    },
  },
});
