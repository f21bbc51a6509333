import type { Calendar } from '../../kernel/calendar.ts';
import { recount } from '../../kernel/recount.ts';
import type { Door } from '../door.ts';
import { moveCase } from './move-case.ts';

/**
 * Counts the running clocks of one case again under the calendar of today. Takes the calendars that were ever kept:
 * what came due under the one it was last read by has fired and stays fired. Gives how many events that made; none
 * where no date moves.
 */
export const recountCase = (door: Door, id: string, kept: Readonly<Record<string, Calendar>>): Promise<number> =>
  moveCase(door, id, 'system', async ({ running, standing, at, context, reads }) => {
    const last = (await reads.history(id)).at(-1)?.calendar;
    const old = { ...context, calendar: kept[last ?? ''] ?? door.calendar() };
    return recount(running.loop, standing, at, context, old);
  });
