import { workdays } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

/** The limits of the loops a second time, with their law. A number that differs from its clock does not load. */
export const rules: Readonly<Record<string, Rule>> = {
  'notice-limit': { amount: workdays(5), law: 'AL32-1-4' },
  'first-answer-limit': { amount: workdays(5), law: 'OBE36-1' },
  'correction-limit': { amount: null, law: null },
  'promised-limit': { amount: null, law: 'OBE36-2' },
  'statutory-limit': { amount: null, law: 'AL42-1' },
  'procedure-limit': { amount: null, law: 'AL45' },
  'delivery-limit': { amount: workdays(10), law: 'AL44' },
  'voucher-limit': { amount: workdays(1), law: 'AL32-2' },
  'overdue-watch': { amount: workdays(1), law: null },
  'opinion-limit': { amount: workdays(5), law: null },
  'review-window': { amount: workdays(5), law: null },
};
