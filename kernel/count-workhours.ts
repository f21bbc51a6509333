import type { Count, Reached } from './counting.ts';
import { HOUR, timeOfText } from './moment.ts';

/**
 * Counts the time inside opening hours, from the very moment; days off and paused days have none. Ends at the
 * moment the last of it is used. Refuses (RangeError) a calendar without opening hours.
 */
export const countWorkhours = (count: Count, from: Reached, amount: number): Reached => {
  if (amount === 0) return from;
  const { days, isPaused, see } = count;
  const openings = count.hours.map(([opens, closes]) => ({ opens: timeOfText(opens), closes: timeOfText(closes) }));
  if (!openings.some(({ opens, closes }) => closes > opens)) throw new RangeError('the calendar has no opening hours');
  let left = amount * HOUR;
  let { provisional } = from;
  for (let day = from.day; ; day += 1) {
    const began = day === from.day ? from.time : 0;
    if (openings.every(({ closes }) => closes <= began)) continue;
    const works = days.works(day);
    const rests = isPaused(day);
    if (!rests) provisional ||= !days.covers(day);
    if (!works || rests) {
      see(day, works ? 'paused' : 'off', amount - left / HOUR, 'workhour');
      continue;
    }
    for (const { opens, closes } of openings) {
      const opened = Math.max(opens, began);
      const open = Math.max(closes - opened, 0);
      if (open >= left) {
        see(day, 'counted', amount, 'workhour');
        return { day, time: opened + left, provisional };
      }
      left -= open;
    }
    see(day, 'counted', amount - left / HOUR, 'workhour');
  }
};
