import type { Calendar } from '../calendar.ts';
import type { Day } from '../case.ts';

export type DaySpan = { readonly first: Day; readonly last: Day };

/**
 * The first and the last day on which two calendars differ: worked or off, under another name, or certain instead of
 * provisional. Null where they do not. A clock that ends before the first, or began after the last, is counted the same by both.
 */
export const changedDays = (one: Calendar, other: Calendar): DaySpan | null => {
  const days = new Set<Day>();
  for (const part of ['off', 'work'] as const)
    for (const day of [...Object.keys(one[part]), ...Object.keys(other[part])])
      if (one[part][day] !== other[part][day]) days.add(day);
  for (const year of [...one.years, ...other.years])
    if (one.years.includes(year) !== other.years.includes(year)) days.add(`${year}-01-01`).add(`${year}-12-31`);
  if (JSON.stringify(one.hours) !== JSON.stringify(other.hours)) days.add('0001-01-01').add('9999-12-31');
  const sorted = [...days].toSorted();
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
};
