import type { Moment } from './case.ts';
import { dayOf } from './day.ts';

/** Milliseconds of a civil day: the zone keeps no summer time, so every day is as long. */
export const DAY = 86_400_000;
export const HOUR = 3_600_000;

/** Takes 'HH:MM'; gives the milliseconds since the day began. */
export const timeOfText = (text: string): number => Number(text.slice(0, 2)) * HOUR + Number(text.slice(3, 5)) * 60_000;

/** The milliseconds of a moment since its day began; T24:00:00 has a whole day of them. */
export const timeOf = (moment: Moment): number =>
  timeOfText(moment.slice(11, 16)) + Number(moment.slice(17, 19)) * 1000 + Number(moment.slice(20, 23));

/** The moment at this time of the day with this number. */
export const momentAt = (day: number, time: number): Moment => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = Math.floor(time / 1000);
  const rest = time % 1000;
  const hands = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${dayOf(day)}T${hands.map(two).join(':')}${rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`}`;
};
