import { months, workdays } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

/** The limits a second time. They are the zone's own published rules; the law sets none. */
export const rules: Readonly<Record<string, Rule>> = {
  'consent-validity': { amount: months(24), law: null },
  'follow-up-limit': { amount: workdays(3), law: null },
  'follow-up-end': { amount: workdays(20), law: null },
  'improvement-weighing': { amount: workdays(5), law: null },
  'improvement-day': { amount: null, law: null },
  'overdue-watch': { amount: workdays(2), law: null },
  'review-window': { amount: workdays(5), law: null },
  'visit-limit': { amount: workdays(10), law: null },
};
