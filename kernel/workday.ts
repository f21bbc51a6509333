import type { Calendar } from './calendar.ts';
import type { Day } from './case.ts';
import { dayNumber } from './day.ts';
import { workingDays } from './working-days.ts';

export type DayKind = {
  readonly why: 'workday' | 'make-up-day' | 'weekend' | 'holiday';
  /** The holiday, also for the day that makes up for it. */
  readonly name?: string;
};

/** Whether people work on this day: the notice's word if it has one, else Monday to Friday. */
export const isWorkday = (calendar: Calendar, day: Day): boolean => workingDays(calendar).works(dayNumber(day));

/** Why people work or do not work on this day, with the holiday's name where a notice gives one. */
export const why = (calendar: Calendar, day: Day): DayKind => {
  const work = calendar.work[day];
  if (work !== undefined) return { why: 'make-up-day', name: work };
  const off = calendar.off[day];
  if (off !== undefined) return { why: 'holiday', name: off };
  return { why: isWorkday(calendar, day) ? 'workday' : 'weekend' };
};
