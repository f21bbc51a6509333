import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { addDays } from '../../../kernel/day.ts';
import { isWorkday } from '../../../kernel/workday.ts';

/** The civil day so many working days after a day, or before it where the number is negative. */
export const workdayFrom = (calendar: Calendar, day: Day, workdays: number): Day => {
  const step = workdays < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(workdays); left > 0;) {
    found = addDays(found, step);
    if (isWorkday(calendar, found)) left -= 1;
  }
  return found;
};
