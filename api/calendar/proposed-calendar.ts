import type { Calendar } from '../../kernel/calendar.ts';
import type { KeptCalendars } from '../keep-calendars.ts';
import type { CalendarChange } from './calendar-change.ts';
import { layered } from './layered.ts';

/** The calendar that a change would make of the one in force. */
export const proposedCalendar = (
  { base, layers }: KeptCalendars,
  { layer, withdraws }: Pick<CalendarChange, 'layer' | 'withdraws'>,
): Calendar => {
  const rest = layers().filter(({ id }) => id !== withdraws);
  return layered(base, [...rest.map((one) => one.layer), ...(withdraws === null ? [layer] : [])]);
};
