import type { Calendar } from '../../kernel/calendar.ts';
import type { Day } from '../../kernel/case.ts';
import { dayNumber } from '../../kernel/day.ts';
import { workingDays } from '../../kernel/working-days.ts';

/** From a day up to and with another; what has not ended goes on to the day of the look. */
export type Span = { readonly from: Day; readonly to: Day | null };

/** Something an authority had in hand, without the time that the law does not count (publication, review, hearing …). */
export type Work = Span & { readonly without: readonly Span[] };

/**
 * Working days on which an authority had something in hand that counts: the days after a beginning up to and with its
 * end, as limits are counted. Work that runs side by side counts each day once; a day on which one thing is lawfully
 * stopped still counts where another is not. Beside it the working days that have gone by at all. Pure, and the same
 * however work overlaps or is split.
 */
export const daysUsed = (
  calendar: Calendar,
  works: readonly Work[],
  whole: Span,
  today: Day,
): { readonly used: number; readonly elapsed: number } => {
  const days = workingDays(calendar);
  const [first, last] = rangeOf(whole, today);
  const counted = new Set<number>();
  for (const work of works) {
    const off = work.without.map((span) => rangeOf(span, today));
    const [from, to] = rangeOf(work, today);
    for (let day = Math.max(from, first) + 1; day <= Math.min(to, last); day += 1)
      if (!off.some(([begin, end]) => day > begin && day <= end)) counted.add(day);
  }
  let elapsed = 0;
  for (let day = first + 1; day <= last; day += 1) if (days.works(day)) elapsed += 1;
  return { used: [...counted].filter((day) => days.works(day)).length, elapsed };
};

const rangeOf = ({ from, to }: Span, today: Day): readonly [from: number, to: number] => [
  dayNumber(from),
  dayNumber(to ?? today),
];
