import type { Day } from '../../../kernel/case.ts';

/**
 * The demonstration zone gives orders by itself for what comes due from its first day on, and ranks nobody. What was late
 * in its history before is told by the orders of its stories.
 */
export const supervisionRules = (since: Day) => [{ rule: 'zone', escalates: true, since, ranks: false }] as const;
