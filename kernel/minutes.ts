import type { Moment } from './case.ts';
import { addDays, dayOfMoment } from './day.ts';

/** A civil moment some minutes later. */
export const addMinutes = (moment: Moment, minutes: number): Moment => {
  const [hour = 0, minute = 0] = moment.slice(11, 16).split(':').map(Number);
  const total = hour * 60 + minute + minutes;
  const day = addDays(dayOfMoment(moment), Math.floor(total / 1440));
  const rest = ((total % 1440) + 1440) % 1440;
  return `${day}T${two(Math.floor(rest / 60))}:${two(rest % 60)}${moment.slice(16)}`;
};

const two = (number: number): string => String(number).padStart(2, '0');
