import type { Measure } from '../../kernel/measure.ts';

/** 响应率, 解决率, 满意率 and 重办率 of complaints, each with what it is of (domain 11.4). */
export const measures: readonly Measure[] = [
  { name: 'complaint.received', of: ['complaint.received'], as: 'count', better: null, shown: 'public' },
  { name: 'complaint.missed', of: ['complaint.missed'], as: 'count', better: 'less', shown: 'staff' },
  {
    name: 'complaint.solved',
    of: ['complaint.solved'],
    per: ['complaint.answered'],
    as: 'share',
    better: 'more',
    shown: 'public',
  },
  {
    name: 'complaint.satisfied',
    of: ['complaint.satisfied'],
    per: ['complaint.called-back'],
    as: 'share',
    better: 'more',
    shown: 'public',
  },
  {
    name: 'complaint.reopened',
    of: ['complaint.reopened'],
    per: ['complaint.replied'],
    as: 'share',
    better: 'less',
    shown: 'public',
  },
  {
    name: 'complaint.supervised',
    of: ['complaint.to-supervision'],
    per: ['complaint.answered'],
    as: 'share',
    better: 'less',
    shown: 'staff',
  },
];
