import { workdays } from '../../kernel/amount.ts';
import type { Clock } from '../../kernel/loop.ts';
import { overdue } from './overdue.ts';

const duty = (since: string, state: string, days: number, basis: string) =>
  ({
    since,
    limit: workdays(days),
    during: [state],
    basis,
    warn: workdays(1),
    onExpire: 'miss-duty',
    kind: 'duty',
  }) as const satisfies Clock;

/** Each step onto the list has its day; while the project is served, it is looked at every other week. */
export const projectClocks = {
  contact: duty('introducedOn', 'introduced', 2, 'contact-limit'),
  checking: duty('contactedOn', 'contacted', 5, 'policy-check-limit'),
  listing: duty('checkedOn', 'checked', 5, 'listing-limit'),
  team: duty('listedOn', 'listed', 2, 'team-limit'),
  confirming: duty('completedOn', 'finishing', 5, 'confirming-limit'),
  handing: duty('confirmedOn', 'handing', 5, 'handing-over-limit'),
  look: {
    since: 'act',
    limit: workdays(10),
    during: ['serving'],
    basis: 'project-look',
    onExpire: 'look-again',
    kind: 'watch',
  },
  overdue,
} as const satisfies Readonly<Record<string, Clock>>;
