import type { Calendar } from '../calendar.ts';
import type { Day } from '../case.ts';
import { dayNumber, dayOf } from '../day.ts';
import { notices } from './notices.ts';

const off: Record<Day, string> = {};
for (const notice of notices) {
  for (const [name, from, to] of notice.off) {
    for (let day = dayNumber(from); day <= dayNumber(to); day += 1) off[dayOf(day)] = name;
  }
}

/**
 * The working days of 2020 to 2026 by the State Council's notices, every day of a holiday named, its weekend too.
 * The opening hours are the zone's published ones.
 */
export const stateCouncil: Calendar = {
  version: 'state-council-2026',
  years: notices.map((notice) => notice.year),
  off,
  work: Object.fromEntries(notices.flatMap((notice) => notice.work)),
  hours: [
    ['09:00', '12:00'],
    ['13:30', '17:00'],
  ],
};
