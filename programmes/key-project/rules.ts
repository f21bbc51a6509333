import { months, workdays } from '../../kernel/amount.ts';
import type { Rule } from '../../kernel/programme.ts';

const own = { law: null } as const;

/** The limits a second time. Those of the list and of guidance are the zone's own; the start of the works is law. */
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
  'start-limit': { amount: months(3), law: 'CL9' },
  'start-extension': { amount: null, law: 'CL9' },
  'start-reminder': { amount: months(2), ...own },
  'overdue-watch': { amount: workdays(1), ...own },
  'review-window': { amount: workdays(5), ...own },
};
