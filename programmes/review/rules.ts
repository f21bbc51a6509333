import { workdays } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

/** The limits a second time: the zone's own rules after the national and provincial review schemes. */
export const rules: Readonly<Record<string, Rule>> = {
  'dispatch-limit': { amount: workdays(1), law: null },
  'contact-limit': { amount: workdays(1), law: null },
  'quick-fix-limit': { amount: workdays(5), law: null },
  'long-fix-limit': { amount: workdays(15), law: null },
  'follow-up-limit': { amount: workdays(5), law: null },
  'appeal-limit': { amount: workdays(5), law: null },
  'objection-limit': { amount: workdays(5), law: null },
  'overdue-watch': { amount: workdays(1), law: null },
  'review-window': { amount: workdays(5), law: null },
};
