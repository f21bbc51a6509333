import { entries } from '../../store/entries.ts';
import type { Store } from '../../store/store.ts';
import { changeRegister, fromBody, type CalendarChange } from './calendar-change.ts';

/** Every change of the calendar that was ever proposed, the latest first. */
export const calendarChanges = async (
  store: Store,
  has: { status?: string } = {},
): Promise<readonly CalendarChange[]> =>
  (await entries(store, changeRegister, { has, limit: 500 })).rows
    .map(({ body }) => fromBody(body))
    .toSorted((a, b) => (a.proposedAt < b.proposedAt ? 1 : -1));
