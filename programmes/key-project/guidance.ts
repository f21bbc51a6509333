import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { agents, corrected, done, enterprise, nothing, outside, recalled } from './inner.ts';
import { overdue, remind } from './overdue.ts';

/**
 * Guidance that was given (辅导): for every item of the present stage at once, or for the next stage beforehand. It ends
 * when the enterprise confirms it and each question that stayed open has its answer (domain 9.5).
 */
export const guidance = defineLoop({
  name: 'guidance',
  letters: 'GD',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside,
  opens: 'record',
  seats: { enterprise, agents },
  states: { held: { holder: 'agents', awaits: 'enterprise' } },
  endings: { confirmed: done('confirmed', 'confirmedOn'), recalled },
  clocks: {
    confirming: {
      since: 'heldOn',
      limit: workdays(5),
      during: ['held'],
      basis: 'confirming-limit',
      warn: workdays(1),
      onExpire: 'miss-confirm',
      kind: 'duty',
    },
    overdue,
  },
  ...nothing,
  children: { question: { loop: 'inquiry', hears: 'hear-question', follows: true } },
  papers: { ...nothing.papers, 'guidance-record': { to: 'enterprise', grounds: false } },
  handover: null,
  correction: corrected('agents'),
  acts: {
    record: {
      by: ['parent'],
      from: 'new',
      to: 'held',
      needs: { input: ['minutes', 'attendance', 'materials'] },
      set: {
        heldOn: 'today',
        minutes: { input: 'minutes' },
        attendance: { input: 'attendance' },
        materials: { input: 'materials' },
      },
      paper: 'guidance-record',
    },
    'ask-question': {
      by: ['enterprise', 'agents'],
      from: ['held'],
      to: 'stay',
      needs: { input: ['kind', 'question'] },
      opensChild: {
        child: 'question',
        seats: { asker: { seat: 'enterprise' }, first: { seat: 'agents' } },
        as: 'enterprise',
      },
    },
    'hear-question': { by: ['child'], from: 'open', to: 'stay', hears: 'question' },
    confirm: {
      by: ['enterprise'],
      from: ['held'],
      to: 'confirmed',
      set: { confirmedOn: 'today' },
      awaitsChildren: ['question'],
    },
    'confirm-by-call': {
      by: ['agents'],
      from: ['held'],
      to: 'confirmed',
      needs: { input: ['method'] },
      unlessRunning: 'confirming',
      set: { confirmedOn: 'today', method: { input: 'method' } },
      awaitsChildren: ['question'],
    },
    'miss-confirm': { by: ['clock'], from: ['held'], to: 'stay', starts: ['overdue'] },
    remind,
    recall: { by: ['parent'], from: ['held'], to: 'recalled' },
  },
});
