import { months, workdays } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

const own = { law: null } as const;

/** The limits a second time. What names no law is the zone's own, or was not compared with its text. */
export const rules: Readonly<Record<string, Rule>> = {
  'contact-limit': { amount: workdays(2), ...own },
  'policy-check-limit': { amount: workdays(5), ...own },
  'listing-limit': { amount: workdays(5), ...own },
  'team-limit': { amount: workdays(2), ...own },
  'project-look': { amount: workdays(10), ...own },
  'confirming-limit': { amount: workdays(5), ...own },
  'handing-over-limit': { amount: workdays(5), ...own },
  'handing-limit': { amount: workdays(3), ...own },
  'guidance-limit': { amount: workdays(3), ...own },
  'stage-look': { amount: workdays(10), ...own },
  'step-limit': { amount: null, ...own },
  'meeting-day': { amount: null, ...own },
  'minutes-limit': { amount: workdays(3), ...own },
  'meeting-look': { amount: workdays(5), ...own },
  'task-limit': { amount: null, ...own },
  'task-look': { amount: workdays(2), ...own },
  // The law on construction sets these; its words were not compared, so no paper names it.
  'start-limit': { amount: months(3), ...own },
  'start-extension': { amount: null, ...own },
  'start-reminder': { amount: months(2), ...own },
  'overdue-watch': { amount: workdays(1), ...own },
  'review-window': { amount: workdays(5), ...own },
};
