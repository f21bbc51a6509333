import type { Act } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { unaccepted } from './stages.ts';

/** Receiving an application and giving its one complete notice, 行政许可法 art. 32: the same for every kind of matter, whatever silence means there. */
export const receptionActs = {
  'refuse-not-required': {
    by: ['reviewer'],
    from: [...unaccepted],
    to: 'not-required',
    needs: grounds,
    set: { refusedOn: 'today' },
  },
  'refuse-jurisdiction': {
    by: ['reviewer'],
    from: [...unaccepted],
    to: 'not-accepted',
    needs: { ...grounds, input: ['competentUnit'] },
    set: { refusedOn: 'today', competentUnit: { input: 'competentUnit' } },
  },
  // Art. 32(1)③: an error that can be put right on the spot is put right there; it is no notice and costs no time.
  'correct-on-spot': {
    by: ['clerk', 'reviewer'],
    from: [...unaccepted],
    to: 'stay',
    needs: { input: ['correctedOnSpot'] },
    set: { correctedOnSpot: { input: 'correctedOnSpot' } },
    paper: 'on-the-spot-record',
  },
  notify: {
    by: ['reviewer'],
    from: ['received'],
    to: 'correcting',
    once: true,
    needs: { ...grounds, checklist: 'whole' },
    set: { notifiedOn: 'today' },
    paper: 'correction-notice',
  },
  correct: {
    by: ['applicant', 'clerk'],
    from: ['correcting'],
    to: 'corrected',
    needs: { input: ['files'] },
    set: { receivedOn: 'today' },
    paper: 'correction-receipt',
  },
  'show-again': {
    by: ['reviewer'],
    from: ['corrected'],
    to: 'correcting',
    needs: { ...grounds, checklist: 'first-notice' },
    whileRunning: 'correction',
    paper: 'correction-notice',
  },
  'close-unmet': {
    by: ['reviewer'],
    from: ['corrected'],
    to: 'lapsed',
    needs: { ...grounds, checklist: 'first-notice' },
    unlessRunning: 'correction',
    set: { lapsedOn: 'today' },
  },
  'remind-correction': { by: ['clock'], from: ['correcting'], to: 'stay', paper: 'correction-reminder' },
  lapse: { by: ['clock'], from: ['correcting'], to: 'lapsed', set: { lapsedOn: 'today' } },
} as const satisfies Readonly<Record<string, Act>>;

/** Who hands in, and what the item must be for this loop. */
export const submitTo = (when: string) =>
  ({
    by: ['applicant', 'clerk'],
    from: 'new',
    to: 'received',
    when,
    set: { receivedOn: 'today' },
    paper: 'receipt',
  }) as const satisfies Act;
