import type { Moment } from './case.ts';

/** Civil times of day, 'HH:MM', between which nobody is disturbed; they may pass midnight. */
export type QuietHours = { readonly from: string; readonly to: string };

/** Whether a moment falls into the quiet hours: from the first minute on, and before the last. */
export const isQuiet = ({ from, to }: QuietHours, at: Moment): boolean => {
  const time = at.slice(11, 16);
  return from <= to ? from <= time && time < to : time >= from || time < to;
};
