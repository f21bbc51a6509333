import type { Day } from '../case.ts';
import { dayNumber, dayOf } from '../day.ts';
import type { NamedDays } from './calendar-layer.ts';

/** Every day of some named days, with its name, in their order. */
export const daysOf = (spans: readonly NamedDays[]): readonly (readonly [Day, string])[] =>
  spans.flatMap(([name, from, to]) => {
    const first = dayNumber(from);
    return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index): readonly [Day, string] => [
      dayOf(first + index),
      name,
    ]);
  });
