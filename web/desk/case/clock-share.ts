import type { Moment } from '../../../kernel/case.ts';
import type { Step } from '../../../kernel/explain.ts';

/** How much of a clock is used: what was counted up to today, as a share of its whole limit. */
export const clockShare = (steps: readonly Step[], today: Moment): number => {
  const whole = steps.at(-1)?.sum ?? 0;
  if (whole <= 0) return 0;
  const used = steps.filter(({ day }) => day <= today.slice(0, 10)).at(-1)?.sum ?? 0;
  return Math.min(1, used / whole);
};
