import type { Measure } from '../../kernel/measure.ts';

/** What is told of questions and needs (domain 22 C), each with what it is of. */
export const measures: readonly Measure[] = [
  { name: 'inquiry.asked', of: ['inquiry.asked'], as: 'count', better: null, shown: 'public' },
  { name: 'inquiry.answered', of: ['inquiry.answered'], as: 'count', better: 'more', shown: 'public' },
  { name: 'inquiry.solved', of: ['inquiry.solved'], as: 'count', better: 'more', shown: 'public' },
  {
    name: 'inquiry.missed',
    of: ['inquiry.missed'],
    per: ['inquiry.answered', 'inquiry.solved'],
    as: 'share',
    better: 'less',
    shown: 'public',
  },
  {
    name: 'inquiry.reopened',
    of: ['inquiry.reopened'],
    per: ['inquiry.answered', 'inquiry.solved'],
    as: 'share',
    better: 'less',
    shown: 'public',
  },
  { name: 'inquiry.silent-unit', of: ['inquiry.silent-unit'], as: 'count', better: 'less', shown: 'staff' },
];
