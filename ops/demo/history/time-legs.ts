import type { Calendar } from '../../../kernel/calendar.ts';
import type { Moment } from '../../../kernel/case.ts';
import { addDays, dayOfMoment } from '../../../kernel/day.ts';
import { isWorkday } from '../../../kernel/workday.ts';
import { workdayFrom } from '../cases/workday-from.ts';
import type { Chance } from './chance.ts';
import type { Leg } from './leg.ts';

export type TimedLeg = { readonly at: Moment; readonly leg: Leg };

/** Minutes of the day in which somebody acts: offices in their hours, people whenever they have time. */
const hours = {
  staff: [8 * 60 + 35, 17 * 60 + 20],
  party: [7 * 60 + 30, 21 * 60 + 30],
  evening: [18 * 60, 21 * 60 + 30],
} as const;

/** Gives every step of a course its moment, from the opening on. Staff work on working days and in office hours. */
export const timeLegs = (
  calendar: Calendar,
  chance: Chance,
  opened: Moment,
  legs: readonly Leg[],
): readonly TimedLeg[] => {
  let at = opened;
  return legs.map((leg, index) => {
    at = index === 0 ? opened : after(calendar, chance, at, leg);
    return { at, leg };
  });
};

/** A moment of a day at which whoever opens a case may open it. */
export const openingOn = (chance: Chance, day: string, by: string, evening = false): Moment =>
  momentOf(chance, day, evening ? hours.evening : by === 'party' ? hours.party : hours.staff);

const after = (calendar: Calendar, chance: Chance, at: Moment, { wait, by }: Leg): Moment => {
  const range = by === 'party' ? hours.party : hours.staff;
  const day = dayOfMoment(at);
  if ('workdays' in wait) {
    const days = chance.between(...wait.workdays);
    if (days > 0) return momentOf(chance, workdayFrom(calendar, day, days), range);
    return sameDay(calendar, chance, at, chance.between(20, 240), range);
  }
  return sameDay(calendar, chance, at, Math.max(1, chance.between(...wait.minutes)), range);
};

/** So many minutes later; the next working day's morning where the office has closed by then, or is closed. */
const sameDay = (
  calendar: Calendar,
  chance: Chance,
  at: Moment,
  minutes: number,
  range: readonly [number, number],
): Moment => {
  const day = dayOfMoment(at);
  const then = minuteOf(at) + minutes;
  const open = range === hours.party || isWorkday(calendar, day);
  if (open && then >= range[0] && then <= range[1]) return at0(day, then, chance);
  if (open && then < range[0]) return at0(day, range[0] + chance.between(1, 60), chance);
  const next = range === hours.party ? addDays(day, 1) : workdayFrom(calendar, day, 1);
  return at0(next, range[0] + chance.between(1, 90), chance);
};

const momentOf = (chance: Chance, day: string, [from, to]: readonly [number, number]): Moment =>
  at0(day, chance.between(from, to), chance);

const minuteOf = (at: Moment): number => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));

const at0 = (day: string, minute: number, chance: Chance): Moment =>
  `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(chance.between(0, 59))}`;

const two = (value: number): string => String(value).padStart(2, '0');
