import { workdays, workhours } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

/**
 * The limits a second time. All are the zone's own published rules (domain 6): half a working day, of six and a half
 * hours, to a name; one to the first contact and to an opinion.
 */
export const rules: Readonly<Record<string, Rule>> = {
  'assignment-limit': { amount: workhours(3), law: null },
  'contact-limit': { amount: workdays(1), law: null },
  'plan-limit': { amount: workdays(3), law: null },
  'answer-limit': { amount: workdays(5), law: null },
  'ready-limit': { amount: null, law: null },
  'redo-limit': { amount: workdays(3), law: null },
  'confirmation-limit': { amount: workdays(5), law: null },
  'offer-limit': { amount: workdays(1), law: null },
  'ruling-limit': { amount: workdays(1), law: null },
  'opinion-limit': { amount: workdays(1), law: null },
  'overdue-watch': { amount: workdays(1), law: null },
  'review-window': { amount: workdays(5), law: null },
};
