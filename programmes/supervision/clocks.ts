import { workdays } from '../../kernel/amount.ts';
import type { Clock } from '../../kernel/loop.ts';

/** The clocks of a supervision order. The ladder counts in working days from the day on which the light turned red. */
export const clocks = {
  answer: {
    since: 'orderedOn',
    limit: workdays(2),
    during: ['ordered'],
    // What the leader has at once is answered once he has said what is to be done.
    silentAfter: ['order'],
    basis: 'order-answer',
    warn: workdays(1),
    onExpire: 'miss-answer',
    kind: 'duty',
  },
  check: {
    since: 'answeredOn',
    limit: workdays(2),
    during: ['answered'],
    basis: 'order-check',
    onExpire: 'miss-check',
    kind: 'duty',
  },
  leading: {
    since: 'entry',
    limit: workdays(1),
    during: ['led'],
    basis: 'leader-limit',
    onExpire: 'pass-leader',
    kind: 'duty',
  },
  proposal: {
    since: 'entry',
    limit: workdays(3),
    during: ['proposed'],
    basis: 'proposal-limit',
    onExpire: 'miss-proposal',
    kind: 'duty',
  },
  'to-leader': {
    since: 'redSince',
    when: 'late',
    limit: workdays(3),
    during: ['ordered', 'answered'],
    basis: 'ladder-leader',
    onExpire: 'raise',
    kind: 'watch',
  },
  'to-proposal': {
    since: 'redSince',
    when: 'late',
    limit: workdays(10),
    during: ['ordered', 'led', 'answered'],
    basis: 'ladder-proposal',
    onExpire: 'propose',
    kind: 'watch',
  },
  overdue: {
    since: 'act',
    limit: workdays(1),
    during: 'open',
    basis: 'overdue-watch',
    onExpire: 'remind',
    kind: 'watch',
  },
} as const satisfies Readonly<Record<string, Clock>>;
