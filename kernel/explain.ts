import type { Amount } from './amount.ts';
import type { Calendar } from './calendar.ts';
import type { Day, Moment } from './case.ts';
import { count } from './count.ts';
import type { See } from './counting.ts';
import { dayOf, dayOfMoment } from './day.ts';
import type { PausedDays } from './paused.ts';
import { why, type DayKind } from './workday.ts';

/** One line of the explanation of a due date. */
export type Step = {
  readonly day: Day;
  readonly counted: boolean;
  readonly why: DayKind['why'] | 'start' | 'paused' | 'day' | 'rolled' | 'hours';
  /** The holiday, where a notice names one. */
  readonly name?: string;
  /** What has been counted so far, in the unit of the amount; begins again where the next amount has another unit. */
  readonly sum: number;
};

const reason = (what: Parameters<See>[1], unit: Amount['unit'], kind: DayKind): Step['why'] => {
  if (what === 'paused' || what === 'rolled') return what;
  if (what === 'off' || unit === 'workday') return kind.why;
  return unit === 'hour' || unit === 'workhour' ? 'hours' : 'day';
};

/**
 * Takes what `deadline` takes; gives how the due date comes about, day by day from the start, which is not counted,
 * to the due day. Counted lines add up to the amount. Refuses what `deadline` refuses.
 */
export const explain = (
  calendar: Calendar,
  since: Moment,
  amounts: readonly Amount[],
  pauses: readonly PausedDays[],
): readonly Step[] => {
  const steps: Step[] = [];
  const step = (day: Day, counted: boolean, because: Step['why'], kind: DayKind, sum: number): void => {
    steps.push({ day, counted, why: because, ...(kind.name === undefined ? {} : { name: kind.name }), sum });
  };
  const start = dayOfMoment(since);
  step(start, false, 'start', why(calendar, start), 0);
  count(calendar, since, amounts, pauses, {
    see: (number, what, sum, unit) => {
      const day = dayOf(number);
      const kind = why(calendar, day);
      step(day, what === 'counted', reason(what, unit, kind), kind, sum ?? steps.at(-1)?.sum ?? 0);
    },
  });
  return steps;
};
