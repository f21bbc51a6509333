import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { corrected, done, enterprise, nothing, outside, recalled } from './inner.ts';
import { overdue, remind } from './overdue.ts';

/** A finished project goes to its sponsor unit (包保单位), which looks after it in production. */
export const projectHandover = defineLoop({
  name: 'project-handover',
  letters: 'HO',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside,
  opens: 'hand-over',
  seats: { enterprise, sponsor: { kind: 'post', role: 'contact', bound: 'given' } },
  states: { handed: { holder: 'sponsor' } },
  endings: { taken: done('taken', 'takenOn'), recalled },
  clocks: {
    taking: {
      since: 'handedOn',
      limit: workdays(3),
      during: ['handed'],
      basis: 'handing-limit',
      warn: workdays(1),
      onExpire: 'miss-taking',
      kind: 'duty',
    },
    overdue,
  },
  ...nothing,
  handover: null,
  correction: corrected('sponsor'),
  acts: {
    'hand-over': { by: ['parent'], from: 'new', to: 'handed', set: { handedOn: 'today' } },
    'take-over': {
      by: ['sponsor'],
      from: ['handed'],
      to: 'taken',
      needs: { input: ['note'] },
      set: { takenOn: 'today', note: { input: 'note' } },
    },
    'miss-taking': { by: ['clock'], from: ['handed'], to: 'stay', starts: ['overdue'] },
    remind,
    recall: { by: ['parent'], from: ['handed'], to: 'recalled' },
  },
});
