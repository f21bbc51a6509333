import type { Measure } from '../../kernel/measure.ts';

/** What is told of approvals (domain 22 A): how many, how late, and how often the law spoke because a unit was silent. */
export const measures: readonly Measure[] = [
  { name: 'approval.received', of: ['approval.received'], as: 'count', better: null, shown: 'public' },
  { name: 'approval.finished', of: ['approval.finished'], as: 'count', better: null, shown: 'public' },
  { name: 'approval.granted', of: ['approval.granted'], as: 'count', better: null, shown: 'public' },
  { name: 'approval.denied', of: ['approval.denied'], as: 'count', better: null, shown: 'public' },
  {
    name: 'approval.notified',
    of: ['approval.notified'],
    per: ['approval.received'],
    as: 'share',
    better: 'less',
    shown: 'public',
  },
  { name: 'approval.deemed-accepted', of: ['approval.deemed-accepted'], as: 'count', better: 'less', shown: 'public' },
  {
    name: 'approval.late-promised',
    of: ['approval.missed-promise'],
    per: ['approval.finished'],
    as: 'share',
    better: 'less',
    shown: 'public',
  },
  {
    name: 'approval.late-statutory',
    of: ['approval.missed-statute'],
    per: ['approval.finished'],
    as: 'share',
    better: 'less',
    shown: 'public',
  },
  { name: 'approval.with-gaps', of: ['approval.accepted-with-gaps'], as: 'count', better: null, shown: 'public' },
  {
    name: 'approval.supplied',
    of: ['approval.supplied'],
    per: ['approval.supplied', 'approval.unsupplied'],
    as: 'share',
    better: 'more',
    shown: 'staff',
  },
  { name: 'approval.on-promise', of: ['approval.granted-on-promise'], as: 'count', better: null, shown: 'public' },
];
