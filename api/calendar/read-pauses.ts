import { dayNumber, isDay } from '../../kernel/day.ts';
import type { PausedDays } from '../../kernel/paused.ts';

/** So many days a pause may last here; what is longer is a slip of the hand. */
const longest = 1100;

/** Reads `from..to,from..to`, both days included; null where it is not written so, or a pause ends before it begins. */
export const readPauses = (text: string): readonly PausedDays[] | null => {
  if (text.trim() === '') return [];
  const pauses = text.split(',').map((one) => {
    const [from = '', to = '', ...more] = one.trim().split('..');
    const whole = more.length === 0 && isDay(from) && isDay(to);
    return whole && from <= to && dayNumber(to) - dayNumber(from) < longest ? { from, to } : null;
  });
  return pauses.every((pause) => pause !== null) ? pauses : null;
};
