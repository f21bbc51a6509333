import { days, workdays } from '../../kernel/amount.ts';
import type { Clock } from '../../kernel/loop.ts';
import { unaccepted } from './stages.ts';

/** What is no permit is told once within the same days (优化营商环境条例 art. 36), but silence accepts nothing. */
export const firstAnswer = {
  since: 'receivedOn',
  limit: workdays(5),
  during: [...unaccepted],
  basis: 'first-answer-limit',
  warn: workdays(1),
  onExpire: 'miss-first-answer',
  kind: 'duty',
} as const satisfies Clock;

/** K1: five working days to tell once, else accepted by law (art. 32(1)④). */
export const notice = {
  since: 'receivedOn',
  limit: workdays(5),
  during: [...unaccepted],
  basis: 'notice-limit',
  warn: workdays(1),
  onExpire: 'deem-accepted',
  kind: 'duty',
} as const satisfies Clock;

/** The clocks of every reception, whatever silence means there. */
export const receptionClocks = {
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
  'correction-reminder': {
    since: 'entry',
    limit: { item: 'correctionLimit', less: days(5) },
    during: ['correcting'],
    basis: 'correction-limit',
    onExpire: 'remind-correction',
    kind: 'watch',
  },
} as const satisfies Readonly<Record<string, Clock>>;

/** After a deemed acceptance the unit owes the sealed voucher (art. 32(2)). */
export const voucher = {
  since: 'act',
  limit: workdays(1),
  during: 'open',
  basis: 'voucher-limit',
  onExpire: 'miss-voucher',
  kind: 'duty',
} as const satisfies Clock;

/** What is overdue is looked at again every working day until it is done. */
export const overdue = {
  since: 'act',
  limit: workdays(1),
  during: 'open',
  basis: 'overdue-watch',
  onExpire: 'remind',
  kind: 'watch',
} as const satisfies Clock;
