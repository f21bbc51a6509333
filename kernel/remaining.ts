import type { Calendar } from './calendar.ts';
import type { Day, Moment } from './case.ts';
import { dayNumber, dayOfMoment } from './day.ts';
import { workingDays } from './working-days.ts';

const between = (calendar: Calendar, after: Day, upTo: Day): number => {
  const { works } = workingDays(calendar);
  const last = dayNumber(upTo);
  let sum = 0;
  for (let day = dayNumber(after) + 1; day <= last; day += 1) if (works(day)) sum += 1;
  return sum;
};

/**
 * The working days left until the due moment, the due day among them and today not; 0 on the due day itself;
 * negative from the first working day after it.
 */
export const remaining = (calendar: Calendar, now: Moment, due: Moment): number => {
  const today = dayOfMoment(now);
  const last = dayOfMoment(due);
  return today <= last ? between(calendar, today, last) : 0 - between(calendar, last, today);
};
