import type { Measure } from '../../kernel/measure.ts';

/** What is told of help without charge (domain 22 B): one order is one service, however many steps it takes. */
export const measures: readonly Measure[] = [
  { name: 'assist.served', of: ['assist.served'], as: 'count', better: 'more', shown: 'public' },
  { name: 'assist.agency', of: ['assist.agency'], per: ['assist.served'], as: 'share', better: null, shown: 'public' },
  {
    name: 'assist.confirmed',
    of: ['assist.confirmed'],
    per: ['assist.confirmed', 'assist.unconfirmed'],
    as: 'share',
    better: 'more',
    shown: 'public',
  },
  {
    name: 'assist.reopened',
    of: ['assist.reopened'],
    per: ['assist.served'],
    as: 'share',
    better: 'less',
    shown: 'staff',
  },
  {
    name: 'assist.missed',
    of: ['assist.missed'],
    per: ['assist.served'],
    as: 'share',
    better: 'less',
    shown: 'staff',
  },
];
