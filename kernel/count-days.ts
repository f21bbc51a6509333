import type { Count, Reached } from './counting.ts';
import { addMonths, dayNumber, dayOf } from './day.ts';
import { DAY } from './moment.ts';

/**
 * Counts days from the day after the start (民法典 art. 201): working days, or civil days, or the civil days up to
 * the corresponding day of a later month (art. 202). A paused day does not count. Ends at 24:00 (art. 203).
 */
export const countDays = (count: Count, from: Reached, amount: number, unit: 'workday' | 'day' | 'month'): Reached => {
  const { days, isPaused, see } = count;
  const target = unit === 'month' ? dayNumber(addMonths(dayOf(from.day), amount)) - from.day : amount;
  let { day, provisional } = from;
  let sum = 0;
  while (sum < target) {
    day += 1;
    const counts = unit !== 'workday' || days.works(day);
    if (isPaused(day)) {
      see(day, counts ? 'paused' : 'off', sum, unit);
      continue;
    }
    if (unit === 'workday') provisional ||= !days.covers(day);
    if (counts) sum += 1;
    see(day, counts ? 'counted' : 'off', sum, unit);
  }
  return { day, time: DAY, provisional };
};
