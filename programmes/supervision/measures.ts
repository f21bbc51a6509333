import type { Measure } from '../../kernel/measure.ts';

/** Orders given, how far they climbed, and what of them was closed. */
export const measures: readonly Measure[] = [
  { name: 'supervision.ordered', of: ['supervision.ordered'], as: 'count', better: null, shown: 'staff' },
  {
    name: 'supervision.raised',
    of: ['supervision.raised'],
    per: ['supervision.ordered'],
    as: 'share',
    better: 'less',
    shown: 'staff',
  },
  {
    name: 'supervision.closed',
    of: ['supervision.closed'],
    per: ['supervision.ordered'],
    as: 'share',
    better: 'more',
    shown: 'staff',
  },
  {
    name: 'instruction.settled',
    of: ['instruction.settled'],
    per: ['instruction.given'],
    as: 'share',
    better: 'more',
    shown: 'staff',
  },
];
