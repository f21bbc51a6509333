import type { Calendar } from './calendar.ts';
import { dayNumber, weekdayOf } from './day.ts';

/** A calendar as questions about day numbers. */
export type WorkingDays = {
  readonly works: (day: number) => boolean;
  /** Whether the notice of the day's year is loaded. */
  readonly covers: (day: number) => boolean;
};

const read = (calendar: Calendar): WorkingDays => {
  const off = new Set(Object.keys(calendar.off).map(dayNumber));
  const work = new Set(Object.keys(calendar.work).map(dayNumber));
  const years = calendar.years.map((year) => {
    const text = String(year).padStart(4, '0');
    return { first: dayNumber(`${text}-01-01`), last: dayNumber(`${text}-12-31`) };
  });
  return {
    works: (day) => {
      if (work.has(day)) return true;
      if (off.has(day)) return false;
      const weekday = weekdayOf(day);
      return weekday !== 0 && weekday !== 6;
    },
    covers: (day) => years.some((year) => day >= year.first && day <= year.last),
  };
};

// Every act counts days, and a calendar never changes once it is made: it is read once for as long as it lives.
const known = new WeakMap<Calendar, WorkingDays>();

/** Takes a calendar; gives it as questions about day numbers, always the same for the same calendar. */
export const workingDays = (calendar: Calendar): WorkingDays => {
  const before = known.get(calendar);
  if (before !== undefined) return before;
  const fresh = read(calendar);
  known.set(calendar, fresh);
  return fresh;
};
