import type { Measure } from '../../kernel/measure.ts';

/** What is told of reviews (domain 12.8): voids are outside the rates and are counted themselves. */
export const measures: readonly Measure[] = [
  {
    name: 'review.given',
    of: ['review.level-1', 'review.level-2', 'review.level-3', 'review.level-4', 'review.level-5'],
    as: 'count',
    better: null,
    shown: 'public',
  },
  {
    name: 'review.satisfied',
    of: ['review.level-3', 'review.level-4', 'review.level-5'],
    per: ['review.level-1', 'review.level-2', 'review.level-3', 'review.level-4', 'review.level-5'],
    as: 'share',
    better: 'more',
    shown: 'public',
  },
  {
    name: 'review.very-satisfied',
    of: ['review.level-5'],
    per: ['review.level-1', 'review.level-2', 'review.level-3', 'review.level-4', 'review.level-5'],
    as: 'share',
    better: 'more',
    shown: 'public',
  },
  {
    name: 'review.bad',
    of: ['review.level-1', 'review.level-2'],
    per: ['review.level-1', 'review.level-2', 'review.level-3', 'review.level-4', 'review.level-5'],
    as: 'share',
    better: 'less',
    shown: 'public',
  },
  { name: 'review.voided', of: ['review.voided'], as: 'count', better: null, shown: 'public' },
];
