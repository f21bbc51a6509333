import { workdays } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

/** The limits a second time. They are the zone's own published rules, after 山东省政务服务热线管理办法 (2020). */
export const rules: Readonly<Record<string, Rule>> = {
  'reply-limit': { amount: workdays(5), law: null },
  'offer-limit': { amount: workdays(2), law: null },
  'ruling-limit': { amount: workdays(1), law: null },
  'call-back-limit': { amount: workdays(1), law: null },
  'redo-limit': { amount: workdays(5), law: null },
  'overdue-watch': { amount: workdays(1), law: null },
  'review-window': { amount: workdays(5), law: null },
};
