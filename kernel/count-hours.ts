import type { Count, Reached } from './counting.ts';
import { DAY, HOUR } from './moment.ts';

/**
 * Counts hours from the very moment, through days off (民法典 art. 201, second paragraph). Every paused day that the
 * hours touch gives back 24 of them. An end at midnight is the 24:00 of the day before.
 */
export const countHours = (count: Count, from: Reached, amount: number): Reached => {
  if (amount === 0) return from;
  let end = from.day * DAY + from.time + amount * HOUR;
  for (let day = from.time < DAY ? from.day : from.day + 1; day * DAY < end; day += 1) {
    if (!count.isPaused(day)) continue;
    end += DAY;
    count.see(day, 'paused', 0, 'hour');
  }
  const day = Math.ceil(end / DAY) - 1;
  count.see(day, 'counted', amount, 'hour');
  return { day, time: end - day * DAY, provisional: from.provisional };
};
