import { workdays } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

/** The limits a second time: the zone's own published rules (domain 11.3). */
export const rules: Readonly<Record<string, Rule>> = {
  'order-answer': { amount: workdays(2), law: null },
  'order-check': { amount: workdays(2), law: null },
  'leader-limit': { amount: workdays(1), law: null },
  'proposal-limit': { amount: workdays(3), law: null },
  'ladder-leader': { amount: workdays(3), law: null },
  'ladder-proposal': { amount: workdays(10), law: null },
  'task-day': { amount: null, law: null },
  'task-check': { amount: workdays(3), law: null },
  'overdue-watch': { amount: workdays(1), law: null },
};
