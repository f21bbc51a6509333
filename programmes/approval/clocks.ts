import { workdays } from '../../kernel/amount.ts';
import type { Clock } from '../../kernel/loop.ts';
import { firstAnswer, notice, overdue, receptionClocks, voucher } from './reception-clocks.ts';
import { decided, unaccepted, underReview } from './stages.ts';

/** Art. 42(1): ten days more, once. */
const longer = { by: 'head', amount: workdays(10), paper: 'extension-notice' } as const;
/** The unit's promise for the item, and never more than fifteen working days (domain 7). */
const supplement = { item: 'promised', most: workdays(15) } as const;

/** The clocks of the approval loop: from which day, how long, under which rule, and what their expiry does. */
export const clocks = {
  notice: { ...notice, when: 'permit' },
  'first-answer': { ...firstAnswer, unless: 'permit' },
  ...receptionClocks,
  // K2: what the unit promised.
  promised: {
    since: 'acceptedOn',
    limit: { item: 'promised' },
    during: [...underReview],
    silentAfter: ['grant-on-promise'],
    basis: 'promised-limit',
    warn: workdays(1),
    onExpire: 'miss-promise',
    kind: 'duty',
  },
  // K3: from acceptance, or from receipt where the item's own law says so (建筑法 art. 8).
  statutory: {
    since: 'acceptedOn',
    when: 'counts-from-acceptance',
    limit: { item: 'statutory' },
    during: [...underReview],
    silentAfter: ['grant-on-promise'],
    basis: 'statutory-limit',
    warn: workdays(2),
    extension: longer,
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
    extension: longer,
    onExpire: 'miss-statute',
    kind: 'duty',
  },
  // K4: joint handling, forty-five working days (art. 42(2)). The province's limits for a whole project are another clock, of another loop.
  jointly: {
    since: 'acceptedOn',
    when: 'joint',
    limit: workdays(45),
    during: [...underReview],
    silentAfter: ['grant-on-promise'],
    basis: 'joint-limit',
    warn: workdays(5),
    extension: { by: 'leader', amount: workdays(15), paper: 'extension-notice' },
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
  step: {
    since: 'act',
    limit: { until: 'stepUntil' },
    during: [...underReview],
    basis: 'step-limit',
    onExpire: 'overrun-step',
    kind: 'duty',
  },
  // What may follow later, with reminders five and two days before.
  gap: {
    since: 'act',
    limit: supplement,
    during: ['reviewing'],
    basis: 'gap-limit',
    warn: workdays(2),
    extension: { by: 'reviewer', amount: supplement, paper: 'gap-extension' },
    onExpire: 'return-unsupplied',
    kind: 'duty',
  },
  'gap-early': {
    since: 'act',
    limit: { ...supplement, less: workdays(5) },
    during: ['reviewing'],
    basis: 'gap-limit',
    onExpire: 'remind-gap',
    kind: 'watch',
  },
  'gap-late': {
    since: 'act',
    limit: workdays(3),
    during: ['reviewing'],
    basis: 'gap-reminder',
    onExpire: 'remind-gap',
    kind: 'watch',
  },
  // Art. 55(2): five working days to begin what the organ inspects, tests or quarantines itself.
  inspection: {
    since: 'act',
    limit: workdays(5),
    during: [...underReview],
    basis: 'inspection-begin',
    warn: workdays(1),
    onExpire: 'miss-inspection',
    kind: 'duty',
  },
  // The higher organ has the application; the unit stays responsible for asking after it.
  above: {
    since: 'sentUpOn',
    limit: workdays(20),
    during: ['sent-up'],
    basis: 'statutory-above',
    warn: workdays(2),
    onExpire: 'miss-above',
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
  // The twenty days are over: what is still owed is put on the reviewer's list again every working day.
  'hearing-owed': {
    since: 'act',
    limit: workdays(1),
    during: ['reviewing'],
    basis: 'hearing-late',
    onExpire: 'miss-hearing',
    kind: 'duty',
  },
  voucher,
  overdue,
} as const satisfies Readonly<Record<string, Clock>>;
