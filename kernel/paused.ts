import type { Day } from './case.ts';
import { dayNumber } from './day.ts';

/** The days of a pause, the first and the last of them included. */
export type PausedDays = { readonly from: Day; readonly to: Day };

const never = (): boolean => false;

/**
 * Takes pauses in any order; gives whether a day number lies in one of them. A day is paused or it is not:
 * pauses that are split, overlap or repeat each other win no more days than one long one.
 */
export const paused = (pauses: readonly PausedDays[]): ((day: number) => boolean) => {
  if (pauses.length === 0) return never;
  const spans = pauses.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
  return (day) => spans.some((span) => day >= span.from && day <= span.to);
};
