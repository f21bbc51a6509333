import type { Act } from '../../kernel/loop.ts';
import { underWay, unplanned } from './stages.ts';

const missed = (from: readonly string[], paper?: string): Act => ({
  by: ['clock'],
  from: [...from],
  to: 'stay',
  starts: ['overdue'],
  ...(paper === undefined ? {} : { paper }),
});

/** What silence does: of the house it is said and looked at again each day; of the person it ends what was waiting. */
export const overdueActs = {
  'miss-assignment': missed(['requested']),
  'miss-contact': missed(['assigned']),
  'miss-plan': missed(unplanned, 'overdue-explanation'),
  'miss-ready': missed(underWay, 'overdue-explanation'),
  'miss-redo': missed(underWay, 'overdue-explanation'),
  'miss-ruling': missed(['disputed', 'contested']),
  remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  'lapse-offer': { by: ['clock'], from: ['offered'], to: 'lapsed', set: { lapsedOn: 'today' } },
  'lapse-plan': { by: ['clock'], from: ['proposed'], to: 'lapsed', set: { lapsedOn: 'today' } },
  'close-unconfirmed': {
    by: ['clock'],
    from: ['handed-over'],
    to: 'unconfirmed',
    set: { silentOn: 'today' },
  },
} as const satisfies Readonly<Record<string, Act>>;
