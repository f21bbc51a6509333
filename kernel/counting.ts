import type { Amount } from './amount.ts';
import type { Calendar } from './calendar.ts';
import type { WorkingDays } from './working-days.ts';

/** Where a count has come to: a day number and the milliseconds since that day began. */
export type Reached = { readonly day: number; readonly time: number; readonly provisional: boolean };

/** Told of every day that is looked at: what it was, and the sum of the amount so far; null leaves the sum as it was. */
export type See = (
  day: number,
  what: 'counted' | 'off' | 'paused' | 'rolled',
  sum: number | null,
  unit: Amount['unit'],
) => void;

/** What a count reads. */
export type Count = {
  readonly days: WorkingDays;
  readonly isPaused: (day: number) => boolean;
  readonly hours: Calendar['hours'];
  readonly see: See;
};
