import type { Door } from '../door.ts';
import { calendarChanges } from './calendar-changes.ts';
import { previewPage } from './preview.ts';
import { recountPage } from './recount-page.ts';

/**
 * One piece of what a calendar leaves to be counted: the cases under the calendar in force first, then what a proposed
 * change would move. Gives whether there is more to do.
 */
export const countOn = async (door: Door, report: (id: string, error: unknown) => void): Promise<boolean> => {
  await door.calendars.renew();
  if ((await recountPage(door, report)).more) return true;
  let more = false;
  for (const change of await calendarChanges(door.store, { status: 'draft' }))
    more = (await previewPage(door, change)) || more;
  return more;
};
