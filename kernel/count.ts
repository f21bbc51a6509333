import type { Amount } from './amount.ts';
import type { Calendar } from './calendar.ts';
import type { Moment } from './case.ts';
import { countDays } from './count-days.ts';
import { countHours } from './count-hours.ts';
import { countWorkhours } from './count-workhours.ts';
import type { Count, Reached, See } from './counting.ts';
import { dayNumber, dayOfMoment } from './day.ts';
import { timeOf } from './moment.ts';
import { paused, type PausedDays } from './paused.ts';
import { workingDays } from './working-days.ts';

const unseen: See = () => undefined;

/** Neighbours of one unit are one amount: a month that is extended by a month is two months, not twice a clamped one. */
const joined = (amounts: readonly Amount[]): readonly Amount[] => {
  const sums: Amount[] = [];
  for (const next of amounts) {
    if (!Number.isSafeInteger(next.amount) || next.amount < 0)
      throw new RangeError(`not a length of time: ${next.amount}`);
    const last = sums.at(-1);
    if (last?.unit === next.unit) sums[sums.length - 1] = { amount: last.amount + next.amount, unit: last.unit };
    else sums.push(next);
  }
  return sums;
};

/** On or after the day it has come to, the first that is worked and not paused (民法典 art. 203). */
const rolled = (count: Count, from: Reached, unit: Amount['unit']): Reached => {
  let { day, provisional } = from;
  for (; ; day += 1) {
    const isPaused = count.isPaused(day);
    if (!isPaused) provisional ||= !count.days.covers(day);
    const works = count.days.works(day);
    if (works && !isPaused) break;
    if (day > from.day) count.see(day, works ? 'paused' : 'off', null, unit);
  }
  if (day > from.day) count.see(day, 'rolled', null, unit);
  return { day, time: from.time, provisional };
};

const counted = (count: Count, from: Reached, { amount, unit }: Amount): Reached => {
  if (unit === 'hour') return countHours(count, from, amount);
  if (unit === 'workhour') return countWorkhours(count, from, amount);
  return countDays(count, from, amount, unit);
};

/**
 * Counts chained amounts from a moment, each from the end of the one before, that end not yet moved off a day off;
 * only the end of the chain moves, and only for days and months. `moves: false` leaves it where it falls.
 * Refuses (RangeError) an amount that is not a whole number of at least 0.
 */
export const count = (
  calendar: Calendar,
  since: Moment,
  amounts: readonly Amount[],
  pauses: readonly PausedDays[],
  { see = unseen, moves = true }: { readonly see?: See; readonly moves?: boolean } = {},
): Reached => {
  const reads: Count = { days: workingDays(calendar), isPaused: paused(pauses), hours: calendar.hours, see };
  const chain = joined(amounts);
  const start: Reached = { day: dayNumber(dayOfMoment(since)), time: timeOf(since), provisional: false };
  const end = chain.reduce((from, amount) => counted(reads, from, amount), start);
  const unit = chain.at(-1)?.unit;
  return moves && (unit === 'day' || unit === 'month') ? rolled(reads, end, unit) : end;
};
