import type { Calendar } from '../../kernel/calendar.ts';
import { changedDays, type DaySpan } from '../../kernel/calendars/changed-days.ts';
import { act } from '../../store/act.ts';
import { beginCount, calendarCount, noteCount, type CalendarCount } from '../../store/calendar-count.ts';
import { countedBetween, howManyCounted } from '../../store/counted-between.ts';
import { keptCalendars } from '../../store/rules.ts';
import { recountCase } from '../act/recount-case.ts';
import type { Door } from '../door.ts';

/** So many cases are on their way to one commit: enough to share it well, few enough that everybody else's acts share it too. */
const abreast = 48;

/** The name under which the count for the calendar in force is kept. */
export const recountSubject = (door: Door): string => `recount:${door.calendars.turn()}:${door.calendar().version}`;

/**
 * Counts one more page of open cases again by the calendar in force; each date that moves is an event. Gives whether it
 * goes on. It may be cut off and goes on where it was; a case that fails is reported and left as it is.
 */
export const recountPage = async (
  door: Door,
  report: (id: string, error: unknown) => void,
): Promise<{ readonly more: boolean; readonly moved: number }> => {
  const kept = await keptCalendars(door.store);
  if (Object.keys(kept).length < 2) return { more: false, moved: 0 };
  const subject = recountSubject(door);
  const span = spanOf(door.calendar(), Object.values(kept));
  const begun = (await calendarCount(door.store, subject)) ?? (await begin(door, subject, span));
  if (begun.ended) return { more: false, moved: 0 };
  const page = span === null ? [] : await countedBetween(door.store, span, begun.reached);
  let moved = 0;
  const waiting = [...page];
  const hand = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        if ((await recountCase(door, id, kept)) > 0) moved += 1;
      } catch (error) {
        report(id, error);
      }
    }
  };
  await Promise.all(Array.from({ length: abreast }, hand));
  const last = page.at(-1);
  const counted = begun.counted + page.length;
  const after: CalendarCount = {
    ...begun,
    counted,
    total: last === undefined ? counted : Math.max(begun.total, counted),
    moved: begun.moved + moved,
    reached: last ?? begun.reached,
    ended: last === undefined,
  };
  await noteCount(door.store, after);
  return { more: !after.ended, moved };
};

/** Waits for the acts that were decided by the calendar before: whatever comes later is decided by the one in force. */
const begin = async (door: Door, subject: string, span: DaySpan | null): Promise<CalendarCount> => {
  await act<null>(door.store, { actor: 'system', key: null, mark: door.mark, work: () => ({ answer: null }) });
  return beginCount(door.store, subject, span === null ? 0 : await howManyCounted(door.store, span));
};

/** All days on which any calendar by which a case may have been counted differs from this one. */
const spanOf = (now: Calendar, kept: readonly Calendar[]): DaySpan | null => {
  const spans = kept.flatMap((calendar) => changedDays(calendar, now) ?? []);
  const first = spans.map((span) => span.first).toSorted()[0];
  const last = spans
    .map((span) => span.last)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? null : { first, last };
};
