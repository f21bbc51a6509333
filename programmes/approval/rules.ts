import { days, months, workdays } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

const own = { law: null } as const;

/** The limits of the loops a second time, with their law. A number that differs from its clock does not load. */
export const rules: Readonly<Record<string, Rule>> = {
  'notice-limit': { amount: workdays(5), law: 'AL32-1-4' },
  'first-answer-limit': { amount: workdays(5), law: 'OBE36-1' },
  'correction-limit': { amount: null, law: null },
  'promised-limit': { amount: null, law: 'OBE36-2' },
  'statutory-limit': { amount: null, law: 'AL42-1' },
  'joint-limit': { amount: workdays(45), law: 'AL42-2' },
  'procedure-limit': { amount: null, law: 'AL45' },
  'step-limit': { amount: null, ...own },
  'gap-limit': { amount: null, ...own },
  'gap-reminder': { amount: workdays(3), ...own },
  'statutory-above': { amount: workdays(20), law: 'AL42-1' },
  'delivery-limit': { amount: workdays(10), law: 'AL44' },
  'voucher-limit': { amount: workdays(1), law: 'AL32-2' },
  'overdue-watch': { amount: workdays(1), ...own },
  'opinion-limit': { amount: workdays(5), ...own },
  'opinion-chase': { amount: workdays(3), ...own },
  'inspection-begin': { amount: workdays(5), law: 'AL55-2' },
  'inspection-limit': { amount: workdays(20), ...own },
  'check-limit': { amount: workdays(5), ...own },
  'hearing-request': { amount: workdays(5), law: 'AL47-1' },
  'hearing-limit': { amount: workdays(20), law: 'AL47-1' },
  'hearing-late': { amount: workdays(1), ...own },
  'hearing-notice-time': { amount: workdays(7), law: 'AL48-1-1' },
  'hearing-day': { amount: null, law: 'AL48-1-1' },
  'hearing-record': { amount: workdays(5), ...own },
  'publication-limit': { amount: workdays(7), ...own },
  'takeover-limit': { amount: workdays(3), ...own },
  'verification-limit': { amount: months(2), ...own },
  'mending-limit': { amount: null, law: 'SBE29-2' },
  'mended-look': { amount: months(1), ...own },
  'credit-limit': { amount: months(12), ...own },
  // False materials: one year.
  'ban-for-falsehood': { amount: months(12), law: 'AL78' },
  // Deceit: three years.
  'ban-for-deceit': { amount: months(36), law: 'AL79' },
  'repair-limit': { amount: workdays(10), ...own },
  'revocation-limit': { amount: workdays(20), ...own },
  'statement-limit': { amount: workdays(5), ...own },
  'deregistration-limit': { amount: workdays(10), ...own },
  'renewal-limit': { amount: null, law: 'AL50-2' },
  'renewal-time': { amount: days(30), law: 'AL50-1' },
  'review-window': { amount: workdays(5), ...own },
};
