import type { Amount } from './amount.ts';
import type { Calendar } from './calendar.ts';
import type { ClockRun, Moment } from './case.ts';
import { count } from './count.ts';
import { momentAt } from './moment.ts';
import { remaining } from './remaining.ts';

export type Light = 'green' | 'yellow' | 'red' | 'paused' | 'done';

const within = (calendar: Calendar, now: Moment, due: Moment, warn: Amount): boolean => {
  const { day, time } = count(calendar, now, [warn], [], { moves: false });
  return momentAt(day, time) >= due;
};

/**
 * The light of a clock: done when it was stopped, red once it has come due or fired, yellow when at most one working
 * day remains or the due moment is within `warn`, else green. A fired clock stays red whatever happens later;
 * `paused` is for the caller to say, who knows the pauses.
 */
export const light = (
  calendar: Calendar,
  now: Moment,
  run: Pick<ClockRun, 'due' | 'status'>,
  warn?: Amount,
  paused = false,
): Light => {
  if (run.status === 'stopped') return 'done';
  if (run.status === 'fired') return 'red';
  if (paused) return 'paused';
  if (now >= run.due) return 'red';
  if (remaining(calendar, now, run.due) <= 1) return 'yellow';
  return warn !== undefined && within(calendar, now, run.due, warn) ? 'yellow' : 'green';
};
