import { workdays } from '../../kernel/amount.ts';
import type { Act, Clock } from '../../kernel/loop.ts';

/** Looks again each working day for as long as something is late. */
export const overdue = {
  since: 'act',
  limit: workdays(1),
  during: 'open',
  basis: 'overdue-watch',
  onExpire: 'remind',
  kind: 'watch',
} as const satisfies Clock;

export const remind = { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] } as const satisfies Act;
