import type { Measure } from '../../kernel/measure.ts';

/** What is told of contact kept (domain 10): what people said, and what became of it. */
export const measures: readonly Measure[] = [
  { name: 'contact.agreed', of: ['contact.agreed'], as: 'count', better: null, shown: 'staff' },
  { name: 'contact.withdrawn', of: ['contact.withdrawn'], as: 'count', better: null, shown: 'staff' },
  {
    name: 'contact.answered',
    of: ['contact.answered'],
    per: ['contact.answered', 'contact.missed'],
    as: 'share',
    better: 'more',
    shown: 'staff',
  },
  {
    name: 'contact.sampled-satisfied',
    of: ['contact.sampled-satisfied'],
    per: ['contact.sampled-answered'],
    as: 'share',
    better: 'more',
    shown: 'public',
  },
  {
    name: 'contact.improved',
    of: ['contact.improved'],
    per: ['contact.suggested'],
    as: 'share',
    better: 'more',
    shown: 'public',
  },
  {
    name: 'contact.told',
    of: ['contact.told'],
    per: ['contact.suggested'],
    as: 'share',
    better: 'more',
    shown: 'public',
  },
];
