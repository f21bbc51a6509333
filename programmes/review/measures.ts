import type { Measure } from '../../kernel/measure.ts';

const levels = (...from: readonly number[]): readonly string[] => from.map((level) => `review.level-${level}`);
const all = levels(1, 2, 3, 4, 5);
const share = (name: string, of: readonly string[], per: readonly string[], better: Measure['better']): Measure => ({
  name,
  of,
  per,
  as: 'share',
  better,
  shown: 'public',
});

/** What is told of reviews (domain 12.8): voids and what nobody gave are outside the rates; voids are counted themselves. */
export const measures: readonly Measure[] = [
  { name: 'review.given', of: all, as: 'count', better: null, shown: 'public' },
  share('review.satisfied', levels(3, 4, 5), all, 'more'),
  share('review.very-satisfied', levels(5), all, 'more'),
  {
    name: 'review.mean',
    of: all,
    per: all,
    weights: Object.fromEntries(all.map((name, index) => [name, index + 1])),
    as: 'mean',
    better: 'more',
    shown: 'public',
  },
  share('review.bad', levels(1, 2), all, 'less'),
  share('review.active', all, ['review.evaluable'], 'more'),
  share('review.named-called', ['review.named-called'], ['review.named-called', 'review.named-missed'], 'more'),
  share('review.rectified', ['review.told'], ['review.told-in-time', 'review.told-late'], 'more'),
  share('review.rectified-in-time', ['review.told-in-time'], ['review.told-in-time', 'review.told-late'], 'more'),
  share('review.followed-satisfied', ['review.followed-satisfied'], ['review.followed-up'], 'more'),
  { name: 'review.voided', of: ['review.voided'], as: 'count', better: null, shown: 'public' },
];

/** Fewer reviews than these say nothing about a unit beside another: nobody is compared by them. */
export const smallSample = 30;
