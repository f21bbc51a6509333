import { changedDays } from '../../kernel/calendars/changed-days.ts';
import { holder } from '../../kernel/holder.ts';
import type { Loop } from '../../kernel/loop.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { beginCount, calendarCount, noteCount, type CalendarCount } from '../../store/calendar-count.ts';
import { countedBetween, howManyCounted, standingsOf, type CountedCase } from '../../store/counted-between.ts';
import type { Door } from '../door.ts';
import type { CalendarChange } from './calendar-change.ts';
import { datesMoved } from './dates-moved.ts';
import { proposedCalendar } from './proposed-calendar.ts';

/** What a preview found: how many dates move, in which units, and the first cases with their dates. */
export type Found = {
  readonly dates: number;
  readonly later: number;
  readonly earlier: number;
  /** Provisional until now, and certain under the new calendar, on the same day. */
  readonly settled: number;
  /** Would be due before today: overdue at once. */
  readonly past: number;
  readonly units: Readonly<Record<string, number>>;
  readonly lines: readonly FoundLine[];
};

export type FoundLine = {
  readonly case: string;
  readonly number: string;
  readonly loop: string;
  readonly unit: string | null;
  readonly clock: string;
  readonly before: string;
  readonly after: string;
};

export const nothing: Found = { dates: 0, later: 0, earlier: 0, settled: 0, past: 0, units: {}, lines: [] };

/** So many lines are kept; the numbers are of all. */
const shown = 200;

/**
 * Counts one more page of open cases by a proposed calendar, without changing any. Gives whether it goes on; it may be cut
 * off and goes on where it was.
 */
export const previewPage = async (door: Door, change: CalendarChange): Promise<boolean> => {
  const now = door.calendar();
  const other = proposedCalendar(door.calendars, change);
  const span = changedDays(now, other);
  const subject = `preview:${change.id}`;
  const begun =
    (await calendarCount(door.store, subject)) ??
    (await beginCount(door.store, subject, span === null ? 0 : await howManyCounted(door.store, span)));
  if (begun.ended) return false;
  const page = span === null ? [] : await countedBetween(door.store, span, begun.reached);
  let found: Found = { ...nothing, ...(begun.found as unknown as Partial<Found>) };
  let moved = 0;
  for (const one of await standingsOf(door.store, page)) {
    const running = door.programmes.version(one.standing.hash);
    if (running === null) continue;
    const dates = datesMoved(running, one.standing, door.now(), now, other);
    if (dates.length > 0) moved += 1;
    found = dates.reduce((sum, date) => withDate(sum, running.loop, one, date, door.now()), found);
  }
  const last = page.at(-1);
  const counted = begun.counted + page.length;
  const after: CalendarCount = {
    subject,
    total: last === undefined ? counted : Math.max(begun.total, counted),
    counted,
    moved: begun.moved + moved,
    reached: last ?? begun.reached,
    found: found as unknown as JsonObject,
    ended: last === undefined,
  };
  await noteCount(door.store, after);
  return !after.ended;
};

const withDate = (
  sum: Found,
  loop: Loop,
  { id, number, standing }: CountedCase,
  date: ReturnType<typeof datesMoved>[number],
  now: string,
): Found => {
  const unit = holder(loop, standing)?.unit ?? null;
  const line = {
    case: id,
    number,
    loop: standing.loop,
    unit,
    clock: date.clock,
    before: date.before,
    after: date.after,
  };
  return {
    dates: sum.dates + 1,
    later: sum.later + (date.after > date.before ? 1 : 0),
    earlier: sum.earlier + (date.after < date.before ? 1 : 0),
    settled: sum.settled + (date.after === date.before && !date.provisional ? 1 : 0),
    past: sum.past + (date.after < now ? 1 : 0),
    units: unit === null ? sum.units : { ...sum.units, [unit]: (sum.units[unit] ?? 0) + 1 },
    lines: sum.lines.length < shown ? [...sum.lines, line] : sum.lines,
  };
};
