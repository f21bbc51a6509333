import type { CalendarLayer } from '../../kernel/calendars/calendar-layer.ts';
import type { Moment } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';

/** A change of the calendar, from its proposal on; each of its steps is an event of its own. */
export type CalendarChange = {
  readonly id: string;
  /** What is laid over the calendar; for a withdrawal, what is taken away again. */
  readonly layer: CalendarLayer;
  /** The change that a withdrawal takes back. */
  readonly withdraws: string | null;
  /** The number of the paper by which this is done. */
  readonly document: string;
  readonly status: 'draft' | 'confirmed' | 'discarded';
  /** The calendar that was in force when it was proposed, and the one that it makes. */
  readonly before: string;
  readonly after: string;
  readonly proposedBy: string;
  readonly proposedAt: Moment;
  readonly endedBy: string | null;
  readonly endedAt: Moment | null;
};

/** The registers in which the history keeps the calendar: each change, and which of them are in force. */
export const changeRegister = 'calendar-change';
export const calendarRegister = 'calendar';
export const inForce = 'in-force';

/** The body of an entry is a change as it is: plain data that JSON keeps. */
export const toBody = (change: CalendarChange): JsonObject => change as unknown as JsonObject;
export const fromBody = (body: JsonObject): CalendarChange => body as unknown as CalendarChange;
