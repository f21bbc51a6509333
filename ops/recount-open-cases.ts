import { recountCase } from '../api/act/recount-case.ts';
import type { Door } from '../api/door.ts';
import { openCases } from '../store/due-cases.ts';
import { keptCalendars } from '../store/rules.ts';

/**
 * When a calendar has been loaded that others were counted by before, every open case is counted again, page by page.
 * It may be cut off and begun anew: what is right already gives no event. A case that fails is reported and left as it
 * is. Gives how many cases moved.
 */
export async function recountOpenCases(door: Door, report: (id: string, error: unknown) => void): Promise<number> {
  const kept = await keptCalendars(door.store);
  if (Object.keys(kept).length < 2) return 0;
  let moved = 0;
  let after = '';
  for (;;) {
    const page = await openCases(door.store, after);
    for (const id of page) {
      try {
        if ((await recountCase(door, id, kept)) > 0) moved += 1;
      } catch (error) {
        report(id, error);
      }
    }
    const last = page.at(-1);
    if (last === undefined) return moved;
    after = last;
  }
}
