import { workdays, workhours } from '../../kernel/amount.ts';
import type { Clock } from '../../kernel/loop.ts';
import { underWay, unplanned } from './stages.ts';

/** The clocks of the assist loop (domain 6). All are the zone's own published limits; no law sets them. */
export const clocks = {
  // Half a working day until somebody has the order by name.
  assignment: {
    since: 'entry',
    limit: workhours(3),
    during: ['requested'],
    basis: 'assignment-limit',
    onExpire: 'miss-assignment',
    kind: 'duty',
  },
  contact: {
    since: 'entry',
    limit: workdays(1),
    during: ['assigned'],
    basis: 'contact-limit',
    onExpire: 'miss-contact',
    kind: 'duty',
  },
  // From the asking to the route map, whoever has the order meanwhile.
  plan: {
    since: 'requestedOn',
    limit: workdays(3),
    during: [...unplanned],
    // What is offered is asked for only when the person accepts it.
    silentAfter: ['ask'],
    basis: 'plan-limit',
    warn: workdays(1),
    onExpire: 'miss-plan',
    kind: 'duty',
  },
  // What the person is asked waits for the person so long, and no longer.
  acceptance: {
    since: 'offeredOn',
    limit: workdays(5),
    during: ['offered'],
    // Whoever asks by himself waits for no answer of his own.
    silentAfter: ['ask'],
    basis: 'answer-limit',
    onExpire: 'lapse-offer',
    kind: 'duty',
  },
  agreement: {
    since: 'proposedOn',
    limit: workdays(5),
    during: ['proposed'],
    basis: 'answer-limit',
    warn: workdays(1),
    onExpire: 'lapse-plan',
    kind: 'duty',
  },
  // The day that the agreed plan itself names.
  ready: {
    since: 'agreedOn',
    limit: { until: 'readyOn' },
    during: [...underWay],
    basis: 'ready-limit',
    warn: workdays(1),
    onExpire: 'miss-ready',
    kind: 'duty',
  },
  // Not done, the person says: done again, with days of its own.
  redo: {
    since: 'reopenedOn',
    limit: workdays(3),
    during: [...underWay],
    basis: 'redo-limit',
    warn: workdays(1),
    onExpire: 'miss-redo',
    kind: 'duty',
  },
  confirmation: {
    since: 'handedOverOn',
    limit: workdays(5),
    during: ['handed-over'],
    basis: 'confirmation-limit',
    onExpire: 'close-unconfirmed',
    kind: 'duty',
  },
  offer: {
    since: 'act',
    limit: workdays(1),
    during: ['requested', 'working'],
    basis: 'offer-limit',
    onExpire: 'pass-over',
    kind: 'duty',
  },
  ruling: {
    since: 'entry',
    limit: workdays(1),
    during: ['disputed', 'contested'],
    basis: 'ruling-limit',
    onExpire: 'miss-ruling',
    kind: 'duty',
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
