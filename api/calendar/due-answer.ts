import type { Amount } from '../../kernel/amount.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { Day } from '../../kernel/case.ts';
import { dayOfMoment, startOf } from '../../kernel/day.ts';
import { deadline } from '../../kernel/deadline.ts';
import { explain, type Step } from '../../kernel/explain.ts';
import type { PausedDays } from '../../kernel/paused.ts';

export type DueAnswer = {
  readonly start: Day;
  readonly amount: number;
  readonly unit: Amount['unit'];
  readonly pauses: readonly PausedDays[];
  /** The last day; it ends at 24:00. */
  readonly due: Day;
  /** It leans on a year whose notice is not loaded yet. */
  readonly provisional: boolean;
  /** Which calendar was read. */
  readonly calendar: string;
  readonly explanation: readonly Step[];
};

/** Takes a day that something happened on, a length of days and its pauses; gives the last day, and how it was counted. */
export const dueAnswer = (
  calendar: Calendar,
  { start, amount, pauses }: { readonly start: Day; readonly amount: Amount; readonly pauses: readonly PausedDays[] },
): DueAnswer => {
  const { due, provisional } = deadline(calendar, startOf(start), [amount], pauses);
  return {
    start,
    ...amount,
    pauses,
    due: dayOfMoment(due),
    provisional,
    calendar: calendar.version,
    explanation: explain(calendar, startOf(start), [amount], pauses),
  };
};
