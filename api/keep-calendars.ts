import type { Calendar } from '../kernel/calendar.ts';
import type { CalendarLayer } from '../kernel/calendars/calendar-layer.ts';
import { entry } from '../store/entries.ts';
import { keepCalendar } from '../store/rules.ts';
import type { Store } from '../store/store.ts';
import { calendarRegister, changeRegister, fromBody, inForce } from './calendar/calendar-change.ts';
import { layered } from './calendar/layered.ts';

export type Layer = { readonly id: string; readonly layer: CalendarLayer };

export type KeptCalendars = {
  /** The calendar that came with the house. */
  readonly base: Calendar;
  /** The calendar by which the zone counts now. */
  readonly now: () => Calendar;
  /** What was loaded over the base, oldest first. */
  readonly layers: () => readonly Layer[];
  /** How often the calendar was changed; the same calendar may come into force twice. */
  readonly turn: () => number;
  /** Reads again which changes are in force: after one was confirmed, here or in another process. */
  readonly renew: () => Promise<void>;
};

/** The zone's calendar in memory: what came with the house, and over it every change that was confirmed and not withdrawn. */
export const keepCalendars = async (store: Store, base: Calendar): Promise<KeptCalendars> => {
  await keepCalendar(store, base);
  let now = base;
  let layers: readonly Layer[] = [];
  let version = 0;
  const renew = async (): Promise<void> => {
    const current = await entry(store, calendarRegister, inForce);
    if (current === null || current.version === version) return;
    const ids = Array.isArray(current.body['changes']) ? current.body['changes'].map(String) : [];
    const read = await Promise.all(ids.map((id) => entry(store, changeRegister, id)));
    const fresh = read.flatMap((found) =>
      found === null ? [] : [{ id: found.key, layer: fromBody(found.body).layer }],
    );
    const calendar = layered(
      base,
      fresh.map(({ layer }) => layer),
    );
    await keepCalendar(store, calendar);
    now = calendar;
    layers = fresh;
    version = current.version;
  };
  await renew();
  return { base, now: () => now, layers: () => layers, turn: () => version, renew };
};
