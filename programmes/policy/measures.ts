import type { Measure } from '../../kernel/measure.ts';

/** What is told of policies for enterprises (domain 22 E). */
export const measures: readonly Measure[] = [
  { name: 'policy.applied', of: ['policy.applied'], as: 'count', better: null, shown: 'public' },
  { name: 'policy.paid', of: ['policy.paid'], as: 'count', better: 'more', shown: 'public' },
  {
    name: 'policy.without-application',
    of: ['policy.paid-without-application'],
    per: ['policy.paid'],
    as: 'share',
    better: 'more',
    shown: 'public',
  },
  { name: 'policy.fen-paid', of: ['policy.fen-paid'], as: 'fen', better: 'more', shown: 'public' },
  {
    name: 'policy.days-to-payment',
    of: ['policy.days-to-payment'],
    per: ['policy.paid'],
    as: 'mean',
    better: 'less',
    shown: 'public',
  },
];
