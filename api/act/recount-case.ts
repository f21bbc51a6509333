import type { Calendar } from '../../kernel/calendar.ts';
import { nextDue } from '../../kernel/next-due.ts';
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
    const due = nextDue(running.loop, standing, true)?.due;
    // Seldom: the tick has mostly fired what is due, and then nobody asks by which calendar the case was read.
    const last = due !== undefined && due <= at ? (await reads.history(id)).at(-1)?.calendar : undefined;
    const old = { ...context, calendar: kept[last ?? ''] ?? context.calendar };
    return recount(running.loop, standing, at, context, old);
  });
