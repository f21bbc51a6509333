import type { Amount } from '../../../kernel/amount.ts';
import type { Say } from '../../../ui/fill.ts';

/** A length of time in words: 5个工作日. */
export const amountWords = (say: Say, { amount, unit }: Amount): string =>
  say(amount === 1 ? `portal.amount.${unit}.one` : `portal.amount.${unit}`, { amount });
