import type { Measure } from '../../kernel/measure.ts';

/** What is told of key projects (domain 22 B). */
export const measures: readonly Measure[] = [
  { name: 'key-project.listed', of: ['key-project.listed'], as: 'count', better: 'more', shown: 'public' },
  { name: 'key-project.completed', of: ['key-project.completed'], as: 'count', better: 'more', shown: 'public' },
  { name: 'key-project.guided', of: ['key-project.guided'], as: 'count', better: 'more', shown: 'public' },
  {
    name: 'key-project.guidance-missed',
    of: ['key-project.guidance-missed'],
    per: ['key-project.guided', 'key-project.guidance-missed'],
    as: 'share',
    better: 'less',
    shown: 'staff',
  },
  { name: 'key-project.meetings', of: ['key-project.meetings'], as: 'count', better: null, shown: 'public' },
];
