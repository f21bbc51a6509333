import type { JsonObject } from '../kernel/json.ts';
import { exactly } from './instant.ts';
import type { Store } from './store.ts';

export type CalendarCount = {
  readonly subject: string;
  readonly total: number;
  readonly counted: number;
  readonly moved: number;
  /** The last case that was counted. */
  readonly reached: string;
  readonly found: JsonObject;
  readonly ended: boolean;
};

const columns = 'subject, total, counted, moved, reached, found, ended';
const one = `SELECT ${columns} FROM calendar_count WHERE zone_id = $1 AND subject = $2`;
const begin = `
INSERT INTO calendar_count (zone_id, subject, total) VALUES ($1, $2, $3)
ON CONFLICT (zone_id, subject) DO UPDATE SET total = excluded.total, counted = 0, moved = 0, reached = '', found = '{}', ended = false
RETURNING ${columns}`;
const note = `
UPDATE calendar_count SET total = $3, counted = $4, moved = $5, reached = $6, found = $7, ended = $8, noted_at = clock_timestamp()
WHERE zone_id = $1 AND subject = $2`;
const latest = `
SELECT ${exactly('noted_at')} AS "notedAt" FROM calendar_count
WHERE zone_id = $1 AND subject LIKE 'recount:%' AND moved > 0 AND noted_at > clock_timestamp() - make_interval(days => $2) LIMIT 1`;

/** How far a count has come; null where it was never begun. */
export const calendarCount = async (store: Store, subject: string): Promise<CalendarCount | null> =>
  (await store.query<CalendarCount>('calendar-count', one, [store.zone, subject]))[0] ?? null;

/** Begins a count, or begins it anew. */
export const beginCount = async (store: Store, subject: string, total: number): Promise<CalendarCount> => {
  const [row] = await store.query<CalendarCount>('begin-count', begin, [store.zone, subject, total]);
  if (row === undefined) throw new Error('a count was not begun');
  return row;
};

/** Notes how far a count has come. */
export const noteCount = async (store: Store, count: CalendarCount): Promise<void> => {
  const { subject, total, counted, moved, reached, found, ended } = count;
  const values = [store.zone, subject, total, counted, moved, reached, JSON.stringify(found), ended];
  await store.query('note-count', note, values);
};

/** Whether a change of the calendar has moved dates in the last so many days. */
export const movedLately = async (store: Store, days: number): Promise<boolean> =>
  (await store.query('moved-lately', latest, [store.zone, days])).length > 0;
