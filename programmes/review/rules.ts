import { workdays, workhours } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

/** The limits a second time: the zone's own rules after the national and provincial review schemes. */
export const rules: Readonly<Record<string, Rule>> = {
  'first-word-limit': { amount: workdays(2), law: null },
  'dispatch-limit': { amount: workhours(4), law: null },
  'contact-limit': { amount: workdays(1), law: null },
  'confirm-limit': { amount: workhours(4), law: null },
  'class-stands-after': { amount: workdays(2), law: null },
  'appeal-window': { amount: workdays(5), law: null },
  'objection-decision-limit': { amount: workdays(5), law: null },
  'quick-fix-limit': { amount: workdays(5), law: null },
  'long-fix-limit': { amount: workdays(15), law: null },
  'follow-up-limit': { amount: workdays(5), law: null },
  'appeal-limit': { amount: workdays(5), law: null },
  'objection-limit': { amount: workdays(5), law: null },
  'screening-limit': { amount: workdays(3), law: null },
  'checking-limit': { amount: workdays(2), law: null },
  'overdue-watch': { amount: workdays(1), law: null },
  'review-window': { amount: workdays(5), law: null },
};
