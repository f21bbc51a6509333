import { workdays, workhours } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

/**
 * The limits a second time. They are the zone's own published rules, after 山东省政务服务热线管理办法 (2020) and, for what
 * has to be looked into, 山东省级政务服务投诉热线办法 (2017).
 */
export const rules: Readonly<Record<string, Rule>> = {
  'intake-limit': { amount: workhours(4), law: null },
  'reply-limit': { amount: workdays(5), law: null },
  'investigation-limit': { amount: workdays(15), law: null },
  'offer-limit': { amount: workdays(2), law: null },
  'contact-limit': { amount: workdays(1), law: null },
  'call-back-limit': { amount: workdays(1), law: null },
  'objection-limit': { amount: workdays(5), law: null },
  'redo-limit': { amount: workdays(5), law: null },
  'supervision-limit': { amount: workdays(10), law: null },
  'statement-limit': { amount: workdays(3), law: null },
  'overdue-watch': { amount: workdays(1), law: null },
  'review-window': { amount: workdays(5), law: null },
};
