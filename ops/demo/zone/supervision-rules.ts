/**
 * The demonstration zone gives orders by itself for what comes due from its first day on, and ranks nobody. What was late
 * in its history before is told by the orders of its stories.
 */
export const supervisionRules = [{ rule: 'zone', escalates: true, since: '2026-11-25', ranks: false }] as const;
