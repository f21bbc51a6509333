import { calendarCount } from '../../store/calendar-count.ts';
import type { Language } from '../../kernel/programme.ts';
import type { Door } from '../door.ts';
import type { CalendarView } from './view.ts';
import type { CalendarChange } from './calendar-change.ts';
import { calendarChanges } from './calendar-changes.ts';
import { changeView } from './change-view.ts';
import { recountSubject } from './recount-page.ts';

/** The calendar in force with its days, and every change that was proposed, the latest first. */
export const calendarView = async (door: Door, language: Language): Promise<CalendarView> => {
  const directory = await door.directory();
  const { version, years, off, work } = door.calendar();
  const inForce = new Set(door.calendars.layers().map(({ id }) => id));
  const subject = recountSubject(door);
  const begun = await calendarCount(door.store, subject);
  // Just come into force: the count begins in a moment.
  const ahead = { subject, total: 0, counted: 0, moved: 0, reached: '', found: {}, ended: false };
  const recount = begun ?? (door.calendars.turn() > 0 ? ahead : null);
  const latest = door.calendars.layers().at(-1)?.id;
  const viewed = async (change: CalendarChange) => ({
    ...changeView(
      change,
      {
        preview: await calendarCount(door.store, `preview:${change.id}`),
        recount: change.id === latest ? recount : null,
      },
      { directory, language, version },
    ),
    inForce: inForce.has(change.id),
  });
  return {
    version,
    years,
    off,
    work,
    recount: recount === null ? null : { ...recount },
    changes: await Promise.all((await calendarChanges(door.store)).map(viewed)),
  };
};
