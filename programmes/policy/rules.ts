import { workdays } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

const own = { law: null } as const;

/** The limits a second time. No law sets them: they are the zone's own and the clause's own, published with it. */
export const rules: Readonly<Record<string, Rule>> = {
  'policy-first-answer': { amount: workdays(5), ...own },
  'policy-correction': { amount: null, ...own },
  'policy-review': { amount: null, ...own },
  'policy-publicity': { amount: null, ...own },
  'policy-objection': { amount: workdays(10), ...own },
  'policy-payment': { amount: null, ...own },
  'policy-confirmation': { amount: workdays(10), ...own },
  'policy-question': { amount: workdays(5), ...own },
  'policy-reply': { amount: workdays(10), ...own },
  'policy-overdue-watch': { amount: workdays(1), ...own },
  'policy-review-window': { amount: workdays(5), ...own },
  'recovery-statement': { amount: workdays(5), ...own },
  'recovery-decision': { amount: workdays(10), ...own },
  'recovery-repayment': { amount: null, ...own },
  'recovery-enforcement': { amount: workdays(20), ...own },
  'budget-allotment': { amount: workdays(5), ...own },
};
