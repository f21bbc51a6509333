import { months, workdays } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

/** The limits a second time. The law says that a consent can be withdrawn; how long it lasts and the days here are the zone's own. */
export const rules: Readonly<Record<string, Rule>> = {
  'consent-term': { amount: months(24), law: null },
  'follow-up-day': { amount: null, law: null },
  'follow-up-again': { amount: workdays(3), law: null },
  'follow-up-outcome': { amount: workdays(1), law: null },
  'follow-up-answer': { amount: workdays(5), law: null },
  'follow-up-end': { amount: workdays(10), law: null },
  'improvement-plan': { amount: workdays(5), law: null },
  'improvement-day': { amount: null, law: null },
  'visit-turn': { amount: workdays(10), law: null },
  'visit-day': { amount: null, law: null },
  'visit-record': { amount: workdays(2), law: null },
  'visit-missed': { amount: workdays(5), law: null },
  'overdue-watch': { amount: workdays(1), law: null },
  'review-window': { amount: workdays(5), law: null },
};
