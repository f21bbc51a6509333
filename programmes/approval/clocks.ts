import { days, workdays } from '../../kernel/amount.ts';
import type { Clock } from '../../kernel/loop.ts';
import { decided, unaccepted, underReview } from './stages.ts';

/** The clocks of the approval loop: from which day, how long, under which rule, and what their expiry does. */
export const clocks = {
  // K1: five working days to tell once, else accepted by law (art. 32(1)④).
  notice: {
    since: 'receivedOn',
    when: 'permit',
    limit: workdays(5),
    during: [...unaccepted],
    basis: 'notice-limit',
    warn: workdays(1),
    onExpire: 'deem-accepted',
    kind: 'duty',
  },
  // What is no permit is told once within the same days (优化营商环境条例 art. 36), but silence accepts nothing.
  'first-answer': {
    since: 'receivedOn',
    unless: 'permit',
    limit: workdays(5),
    during: [...unaccepted],
    basis: 'first-answer-limit',
    warn: workdays(1),
    onExpire: 'miss-first-answer',
    kind: 'duty',
  },
  // The applicant's time. While the unit looks at an answer filed in time, it does not lapse.
  correction: {
    since: 'entry',
    limit: { item: 'correctionLimit' },
    during: ['correcting', 'corrected'],
    waitsIn: ['corrected'],
    basis: 'correction-limit',
    warn: days(5),
    onExpire: 'lapse',
    kind: 'duty',
  },
  // K2: what the unit promised.
  promised: {
    since: 'acceptedOn',
    limit: { item: 'promised' },
    during: [...underReview],
    basis: 'promised-limit',
    warn: workdays(1),
    onExpire: 'miss-promise',
    kind: 'duty',
  },
  // K3: from acceptance, or from receipt where the item's own law says so (建筑法 art. 8).
  statutory: {
    since: 'acceptedOn',
    unless: 'counts-from-receipt',
    limit: { item: 'statutory' },
    during: [...underReview],
    basis: 'statutory-limit',
    warn: workdays(2),
    extension: { by: 'approver', amount: workdays(10), paper: 'extension-notice' },
    onExpire: 'miss-statute',
    kind: 'duty',
  },
  'statutory-from-receipt': {
    since: 'receivedOn',
    when: 'counts-from-receipt',
    limit: { item: 'statutory' },
    during: [...unaccepted, ...underReview],
    basis: 'statutory-limit',
    warn: workdays(2),
    onExpire: 'miss-statute',
    kind: 'duty',
  },
  // The written time of a procedure under art. 45; its end resumes what it paused.
  procedure: {
    since: 'act',
    limit: { until: 'procedureUntil' },
    during: [...underReview],
    basis: 'procedure-limit',
    onExpire: 'overrun-procedure',
    kind: 'duty',
  },
  // K5: ten working days to deliver (art. 44).
  delivery: {
    since: 'decidedOn',
    limit: workdays(10),
    during: [...decided],
    basis: 'delivery-limit',
    warn: workdays(2),
    onExpire: 'miss-delivery',
    kind: 'duty',
  },
  // After a deemed acceptance the unit owes the sealed voucher (art. 32(2)).
  voucher: {
    since: 'act',
    limit: workdays(1),
    during: 'open',
    basis: 'voucher-limit',
    onExpire: 'miss-voucher',
    kind: 'duty',
  },
  // What is overdue is looked at again every working day until it is done.
  overdue: {
    since: 'act',
    limit: workdays(1),
    during: 'open',
    basis: 'overdue-watch',
    onExpire: 'remind',
    kind: 'watch',
  },
} as const satisfies Readonly<Record<string, Clock>>;
