import type { Amount } from './amount.ts';
import type { Calendar } from './calendar.ts';
import type { Moment } from './case.ts';
import { count } from './count.ts';
import { momentAt } from './moment.ts';
import type { PausedDays } from './paused.ts';

export type Deadline = {
  readonly due: Moment;
  /** It leans on a day of a year whose notice is not loaded, where weekdays decide for now. */
  readonly provisional: boolean;
};

/**
 * Takes the moment a clock counts from, its chained amounts (the limit, then its extension) and its pauses, the first
 * and last day of each included; gives when it is due. Days end at 24:00; a last day that is off moves to the next
 * working day, for days and months (民法典 art. 201-203, 行政许可法 art. 82). Refuses (RangeError) an amount that is not a
 * whole number of at least 0.
 */
export const deadline = (
  calendar: Calendar,
  since: Moment,
  amounts: readonly Amount[],
  pauses: readonly PausedDays[],
): Deadline => {
  const { day, time, provisional } = count(calendar, since, amounts, pauses);
  return { due: momentAt(day, time), provisional };
};
