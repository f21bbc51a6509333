import { dayNumber, dayOfMoment } from '../kernel/day.ts';
import type { Moment } from '../kernel/case.ts';

/** The seconds from one civil moment of the zone to another; the zone keeps no summer time. */
export const secondsBetween = (from: Moment, to: Moment): number => secondsOf(to) - secondsOf(from);

const secondsOf = (moment: Moment): number => {
  const [hours = 0, minutes = 0, seconds = 0] = moment.slice(11).split(':').map(Number);
  return dayNumber(dayOfMoment(moment)) * 86_400 + hours * 3600 + minutes * 60 + seconds;
};
